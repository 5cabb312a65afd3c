using ReportGen.Tests.Generator.Engine.Verify;

namespace ReportGen.Tests.Process;

/// <summary><c>reportgen verify</c> and <c>reportgen accept</c> as a user's shell starts them.</summary>
[Trait("Speed", "slow")]
public sealed class VerifyTests
{
    private static readonly string Base = Repository.BaseStudy;

    private static readonly (string, string)[] NoNode = [("REPORTGEN_NODE", "/nowhere/node"), ("CI", "")];

    [Fact]
    public void Verify_AcceptedReport_IsTheSameInAnyLocaleTimeZoneAndHome()
    {
        using var study = TemporaryStudy.CopyOf(Base);
        var first = ProgramRun.Of(study.Folder, ["verify", "study.yaml"], ("CI", ""));
        Assert.Equal(5, first.ExitCode);
        Assert.StartsWith("error[RG8002]: ", first.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(study.Folder, "output")), "verify wrote into the output folder");
        var accepted = ProgramRun.Of(study.Folder, ["accept", "study.yaml", "--verbose"]);
        Assert.Equal((0, ""), (accepted.ExitCode, accepted.Errors));
        Assert.Contains("accepted pdf.zh.verified.json\n", accepted.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        (string, string)[] places = [("C", "UTC"), ("zh_CN.UTF-8", "Asia/Shanghai"), ("de_DE.UTF-8", "America/New_York")];
        foreach (var (locale, zone) in places)
        {
            using var home = new TemporaryStudy();
            var run = ProgramRun.Of(
                study.Folder, ["verify", "study.yaml"], ("LC_ALL", locale), ("LANG", locale), ("TZ", zone), ("HOME", home.Folder),
                ("CI", "true"));
            Assert.True(run.ExitCode == 0, $"{locale}: {run.Output}{run.Errors}");
            Assert.StartsWith("base: the same as accepted (", run.Output, StringComparison.Ordinal);
            Assert.Empty(Received(study));
        }
        Limits.Hold(Path.Combine(study.Folder, "snapshots"));
    }

    [Fact]
    public void Verify_MutatedFormulaInAPlugin_GoesRedAndPointsAtTheFirstResultThatMoved()
    {
        using var study = TemporaryStudy.CopyOf(Base);
        study.Replace("study.yaml", "models:", "plugins: [plugins/SamplePlugin.dll]\nweighting: rank-sum\nmodels:");
        Use(study, "SamplePlugin");
        Accept(study);
        Assert.Equal(0, Verify(study).ExitCode - 3); // the same, but for the PDF that was not printed
        Use(study, "MutatedPlugin");
        var run = Verify(study);
        Assert.Equal(5, run.ExitCode);
        // rank-sum weights of four indicators: 4/10 for the first and 1/10 for the last; the mutant turns them round
        Assert.Contains(
            "the first that moved: weights: 8 moved: income 0.4 -> 0.1 (-0.3); parks 0.1 -> 0.4 (+0.3); users 0.4 -> 0.1 (-0.3); ...",
            run.Errors, StringComparison.Ordinal);
        Assert.Contains("keys and data are the same; the program, a plugin or another file is not", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\n  data", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("normalized", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_OfTheStudyOrTheReader_TellIt()
    {
        using var study = TemporaryStudy.CopyOf(Base);
        study.Replace("study.yaml", "models:", "verify: {words: zh, ignore: [pages, pdf]}\nmodels:");
        Accept(study);
        Assert.StartsWith("base：与已接受的报告一致（", Verify(study).Output, StringComparison.Ordinal);
        study.Replace("data.csv", "121", "131");
        var own = Verify(study);
        Assert.StartsWith("error[RG8001]: 报告与已接受的不同：", own.Errors, StringComparison.Ordinal);
        Assert.StartsWith("base：变动如下\n  数据：修订1个数据：", own.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        var asked = ProgramRun.Of(study.Folder, ["verify", "study.yaml", "--words", "en"], NoNode);
        Assert.StartsWith("base: what changed\n  data: 1 cell revised: ", asked.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        var foreign = ProgramRun.Of(study.Folder, ["verify", "study.yaml", "--words", "fr"], NoNode);
        Assert.Equal(2, foreign.ExitCode);
        Assert.Contains("--words: 'fr' is not one of en, zh", foreign.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Accept_OnlyAPattern_LeavesTheRest()
    {
        using var study = TemporaryStudy.CopyOf(Base);
        Verify(study);
        var run = ProgramRun.Of(study.Folder, ["accept", "study.yaml", "--only", "results.weights*"]);
        Assert.Equal((0, "accepted results.weights.verified.csv\n", ""), (run.ExitCode, run.Output.ReplaceLineEndings("\n"), run.Errors));
        Assert.Contains("options.received.csv", Received(study));
        Assert.Equal(
            (2, "reportgen: no received snapshot matches 'weights'\n"), ErrorsOf(study, ["accept", "study.yaml", "--only", "weights"]));
        Assert.Equal(0, ProgramRun.Of(study.Folder, ["accept", "snapshots"]).ExitCode); // a folder will do
        Assert.Equal(
            (0, "reportgen: nothing to accept: there is no *.received.* file\n  hint: reportgen verify study.yaml\n"),
            ErrorsOf(study, ["accept", "study.yaml"]));
    }

    [Fact]
    public void Accept_Reject_LeavesWhatWasAcceptedAndTakesTheRest()
    {
        using var study = TemporaryStudy.CopyOf(Base);
        Accept(study);
        var before = File.ReadAllText(Path.Combine(study.Folder, "snapshots", "results.weights.verified.csv"));
        study.Replace("data.csv", "1,2019,22,6,8.0,6,121,", "1,2019,22,6,8.0,6,131,");
        Verify(study);
        var run = ProgramRun.Of(study.Folder, ["accept", "study.yaml", "--reject", "results.w*", "--verbose"]);
        var said = run.Output.ReplaceLineEndings("\n");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith("rejected results.weights.received.csv\naccepted data.verified.csv\n", said, StringComparison.Ordinal);
        Assert.DoesNotContain("accepted results.weights", said, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(Path.Combine(study.Folder, "snapshots", "results.weights.verified.csv")));
        Assert.Empty(Received(study));
        Assert.Equal(
            (2, "reportgen: no received snapshot matches 'weights'\n"), ErrorsOf(study, ["accept", "study.yaml", "--reject", "weights"]));
    }

    [Fact]
    public void Accept_Obsolete_RemovesOnlyWhenAsked()
    {
        using var study = TemporaryStudy.CopyOf(Base);
        Verify(study);
        var many = ProgramRun.Of(study.Folder, ["accept", "study.yaml"]).Output;
        Assert.Matches(@"^accepted \d+ files in snapshots; --verbose names them\r?\n$", many);
        study.Write("snapshots/results.theil.verified.csv", "year,T\n2019,0.1\n");
        Assert.Equal(5, Verify(study).ExitCode);
        Assert.Equal((0, "reportgen: not all is accepted yet: 1 accepted snapshot of what the build no longer makes stays\n"
            + "  hint: reportgen accept study.yaml --obsolete\n"), ErrorsOf(study, ["accept", "study.yaml"]));
        Assert.True(File.Exists(Path.Combine(study.Folder, "snapshots", "results.theil.verified.csv")));
        Assert.Equal(
            "removed results.theil.verified.csv\n",
            ProgramRun.Of(study.Folder, ["accept", "study.yaml", "--obsolete"]).Output.ReplaceLineEndings("\n"));
        Assert.Empty(Received(study));
    }

    [Fact]
    public void Verify_InCi_NeverAcceptsANewSnapshot()
    {
        using var study = TemporaryStudy.CopyOf(Base);
        var run = ProgramRun.Of(
            study.Folder, ["verify", "study.yaml", "--lang", "en"], ("REPORTGEN_NODE", "/nowhere/node"), ("CI", "true"));
        Assert.Equal(5, run.ExitCode);
        Assert.Contains("; new snapshots are never accepted in CI", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(
            Directory.EnumerateFiles(Path.Combine(study.Folder, "snapshots")), f => f.Contains(".verified.", StringComparison.Ordinal));
    }

    [Fact]
    public void Verify_OneLanguageOrNoNode_SaysWhatIsNotComparedAndCallsNothingObsolete()
    {
        using var study = TemporaryStudy.CopyOf(Base);
        Assert.Equal(5, ProgramRun.Of(study.Folder, ["verify", "study.yaml"], ("CI", "")).ExitCode);
        Assert.Equal(0, ProgramRun.Of(study.Folder, ["accept", "study.yaml"]).ExitCode);
        var run = ProgramRun.Of(study.Folder, ["verify", "study.yaml", "--lang", "en"], NoNode);
        Assert.Equal(3, run.ExitCode); // an accepted PDF could not be compared
        Assert.Contains("warning[RG8004]: not compared: pdf.en and its pages: no PDF was printed", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("RG8003", run.Errors, StringComparison.Ordinal);
        Assert.Empty(Received(study));
    }

    private static ProgramRun Verify(TemporaryStudy study) => ProgramRun.Of(study.Folder, ["verify", "study.yaml", "--no-color"], NoNode);

    private static void Accept(TemporaryStudy study)
    {
        Verify(study);
        Assert.Equal(0, ProgramRun.Of(study.Folder, ["accept", "study.yaml"]).ExitCode);
    }

    private static (int, string) ErrorsOf(TemporaryStudy study, string[] words)
    {
        var run = ProgramRun.Of(study.Folder, words);
        return (run.ExitCode, run.Errors.ReplaceLineEndings("\n"));
    }

    // the plugins are built beside the tests, in the same configuration
    private static void Use(TemporaryStudy study, string plugin)
    {
        Directory.CreateDirectory(Path.Combine(study.Folder, "plugins"));
        var dll = AppContext.BaseDirectory.Replace(
            Path.Combine("tests", "ReportGen.Tests"), Path.Combine("tests", plugin), StringComparison.Ordinal) + plugin + ".dll";
        File.Copy(dll, Path.Combine(study.Folder, "plugins", "SamplePlugin.dll"), overwrite: true);
    }

    private static List<string> Received(TemporaryStudy study) =>
        [
            .. Directory.EnumerateFiles(Path.Combine(study.Folder, "snapshots"), "*.received.*")
                .Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)
        ];
}
