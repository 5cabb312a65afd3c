namespace ReportGen.Tests.Process;

/// <summary>What a build leaves in its folder, and what it refuses to touch.</summary>
[Trait("Speed", "slow")]
public sealed class OutputTests
{
    private static readonly string Base = Repository.BaseStudy;

    [Fact]
    public void Build_FewerFormatsOfTheSameInputs_LeavesTheOthersAlone()
    {
        using var study = TemporaryStudy.CopyOf(Base);
        Assert.Equal(0, Build(study, "html,csv,svg").ExitCode);
        var before = Files(study);
        var run = Build(study, "html");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(before, Files(study));
        Assert.DoesNotContain("RG7103", run.Errors, StringComparison.Ordinal);
        var provenance = File.ReadAllText(Path.Combine(study.Output, "provenance.json"));
        Assert.All(before.Where(f => f != "provenance.json"), f => Assert.Contains($"\"{f}\"", provenance, StringComparison.Ordinal));
        Assert.Contains("\"svg\"", provenance, StringComparison.Ordinal);
    }

    [Theory] // an input that moved, and a value set on the command line
    [InlineData(true)]
    [InlineData(false)]
    public void Build_FewerFormatsOfOtherInputs_RemovesTheStaleFilesNamesThemAndKeepsStrangers(bool edits)
    {
        using var study = TemporaryStudy.CopyOf(Base);
        Assert.Equal(0, Build(study, "html,svg").ExitCode);
        File.WriteAllText(Path.Combine(study.Output, "my-notes.txt"), "mine");
        if (edits) study.Replace("data.csv", "1,2019,22", "1,2019,23");
        var run = Build(study, "html", edits ? [] : ["--set", "subtitle=Another"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(
            "warning[RG7103]: removed from the last build, which was of other inputs: figures/", run.Errors, StringComparison.Ordinal);
        Assert.Equal(["my-notes.txt", "provenance.json", "report.en.html", "report.zh.html"], Files(study));
    }

    [Fact] // people go on working in the Word file
    public void Build_WhereTheWordFileWasChanged_LeavesItAsItIs()
    {
        using var study = TemporaryStudy.CopyOf(Base);
        Assert.Equal(0, Build(study, "html,docx").ExitCode);
        var (chinese, english) = (Path.Combine(study.Output, "report.zh.docx"), Path.Combine(study.Output, "report.en.docx"));
        File.WriteAllText(english, "my words");

        Assert.DoesNotContain("RG7105", Build(study, "html").Errors, StringComparison.Ordinal); // the same inputs
        study.Replace("data.csv", "1,2019,22", "1,2019,23");
        var run = Build(study, "html");
        Assert.Contains(
            "warning[RG7105]: changed since it was built, and left as it is: report.en.docx\n  --> study.yaml\n",
            run.Errors, StringComparison.Ordinal);
        Assert.Equal((0, "my words", false), (run.ExitCode, File.ReadAllText(english), File.Exists(chinese)));

        run = Build(study, "html,docx");
        Assert.Contains(
            "error[RG7101]: report.en.docx not written: it has been changed since it was built; move or rename it to have it anew\n",
            run.Errors, StringComparison.Ordinal);
        Assert.Equal((3, "my words", true), (run.ExitCode, File.ReadAllText(english), File.Exists(chinese)));

        File.Delete(english);
        Assert.Equal(0, Build(study, "html,docx").ExitCode);
        Assert.True(new FileInfo(english).Length > 1000);
    }

    [Fact] // a name without Latin letters gives no id, and the id is the folder of the report
    public void Init_OfFoldersWithoutALatinName_GivesAnIdThatIsFree()
    {
        using var study = new TemporaryStudy();
        const string data = "unit,year,a,b\nx,2020,1,2\ny,2020,2,1\nz,2020,3,3\n";
        study.Write("城市/data.csv", data).Write("乡村/data.csv", data).Write("output/my-study/provenance.json", "{}");
        foreach (var folder in (string[])["城市", "乡村"])
        {
            Assert.Equal(0, ProgramRun.Of(study.Folder, ["init", $"{folder}/data.csv"]).ExitCode);
            var written = File.ReadAllText(Path.Combine(study.Folder, folder, "study.yaml"));
            Assert.Contains("\nid: my-study-2\n", written, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Build_HtmlOnly_WritesHtmlAndProvenanceOnly()
    {
        using var study = TemporaryStudy.CopyOf(Base);
        var run = ProgramRun.Of(study.Folder, ["build", "study.yaml", "--out", "out", "--format", "html", "--lang", "en"]);
        Assert.Equal((0, "out/report.en.html\n"), (run.ExitCode, run.Output.ReplaceLineEndings("\n")));
        Assert.Equal(["provenance.json", "report.en.html"], Files(study));
    }

    [Fact]
    public void Build_RefusedInput_LeavesTheLastGoodOutput()
    {
        using var study = TemporaryStudy.CopyOf(Base);
        Assert.Equal(0, Build(study, "html,csv").ExitCode);
        var before = Files(study).ToDictionary(f => f, f => File.ReadAllText(Path.Combine(study.Output, f)));
        study.Replace("data.csv", "1,2019,22", "1,2019,many");
        var refused = Build(study, "html,csv");
        Assert.Equal(1, refused.ExitCode);
        Assert.EndsWith("\nreportgen: nothing was written; what is in out is of an earlier build\n",
            refused.Errors.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(before, Files(study).ToDictionary(f => f, f => File.ReadAllText(Path.Combine(study.Output, f))));
        Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(study.Folder), e => Path.GetFileName(e).StartsWith('.'));
    }

    [Fact]
    public void Build_IntoAFolderOfSomebodyElse_IsRefused()
    {
        using var study = TemporaryStudy.CopyOf(Base);
        study.Write("out/thesis.txt", "years of work");
        var run = Build(study, "html");
        Assert.Equal(
            (2, "reportgen: 'out' is not empty and holds no report of ours; name another folder with --out\n"),
            (run.ExitCode, run.Errors.ReplaceLineEndings("\n")));
        Assert.Equal(["thesis.txt"], Files(study));
    }

    [Fact]
    public void Build_WithoutNode_WritesTheRestAndSaysWhatIsMissing()
    {
        using var study = TemporaryStudy.CopyOf(Base);
        var run = ProgramRun.Of(
            study.Folder, ["build", "study.yaml", "--out", "out", "--format", "html,pdf,csv"], ("REPORTGEN_NODE", "/nowhere/node"));
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("no PDF", run.Errors, StringComparison.Ordinal);
        Assert.Contains("report.zh.html", Files(study));
        Assert.DoesNotContain("report.zh.pdf", Files(study));
        Assert.Contains(
            "\"file\": \"report.zh.pdf\"", File.ReadAllText(Path.Combine(study.Output, "provenance.json")), StringComparison.Ordinal);
    }

    [Fact] // the form alone: no time is the same twice
    public void Build_WithItsProfile_SaysWhereTheTimeWent()
    {
        using var study = TemporaryStudy.CopyOf(Base);
        var run = Build(study, "html,csv", "--profile");
        Assert.Equal(0, run.ExitCode);
        var lines = run.Errors.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        Assert.Equal("reportgen: where the time went", lines[0]);
        Assert.All(lines[1..], line => Assert.Matches(@"^  \S+ +\d+ ms$|^    \S+ +\d+ ms$", line));
        Assert.Equal(
            ["  declare", "  load", "  compute", "  compose", "  render", "    csv", "    html", "  else", "  whole"],
            lines[1..].Select(l => l[..(l.Length - l.TrimStart().Length)] + l.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0]));
        Assert.Equal("", Build(study, "html,csv").Errors);
    }

    [Theory]
    [InlineData("build", "--format", "epub")]
    [InlineData("build", "--lang", "fr")]
    [InlineData("build", "--colour")]
    [InlineData("build", "nothing.yaml")]
    [InlineData("render")]
    public void Program_WrongCommandLine_ExitsWithTwo(params string[] words)
    {
        using var study = TemporaryStudy.CopyOf(Base);
        var run = ProgramRun.Of(study.Folder, words);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("reportgen: ", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_LanguageTheStudyLacks_ExitsWithTwo()
    {
        using var study = TemporaryStudy.CopyOf(Base);
        study.Replace("study.yaml", "languages: [zh, en]", "languages: [zh]");
        Assert.Equal(2, ProgramRun.Of(study.Folder, ["build", "study.yaml", "--out", "out", "--lang", "en"]).ExitCode);
    }

    private static ProgramRun Build(TemporaryStudy study, string formats, params string[] more) =>
        ProgramRun.Of(study.Folder, ["build", "study.yaml", "--out", "out", "--format", formats, .. more]);

    private static List<string> Files(TemporaryStudy study) =>
        [
            .. Directory.EnumerateFiles(study.Output, "*", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(study.Output, f)).Order(StringComparer.Ordinal)
        ];
}
