using System.Diagnostics;
using ReportGen.Tests.Generator.Engine.Verify;

namespace ReportGen.Tests.Process;

/// <summary>The command as a user's shell starts it: what A and B may be, what is written where, and how it ends.</summary>
[Trait("Speed", "slow")]
public sealed class DiffCommandTests
{
    [Fact]
    public void Diff_StudyWithItself_EndsWithZero()
    {
        using var study = DiffTests.Base();
        var run = Diff(study, "study.yaml", "."); // a study goes by its file or its folder
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith("## base: nothing differs\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_OutputFolders_EndsWithFiveAndWritesTheFormOfTheEnding()
    {
        using var study = DiffTests.Base();
        foreach (var (folder, green, digital) in (IEnumerable<(string, string, string)>)[("one", "0.5", "0.5"), ("two", "0.6", "0.4")])
        {
            string[] set = ["--set", $"systems.0.alpha={green}", "--set", $"systems.1.alpha={digital}"];
            string[] build = ["build", "study.yaml", "--out", folder, "--format", "html,csv,svg", .. set];
            Assert.Equal(0, ProgramRun.Of(study.Folder, build).ExitCode);
        }
        var run = Diff(study, "one", "two", "--out", "said/diff.json");
        Assert.Equal((5, "said/diff.json\n", ""), (run.ExitCode, run.Output.ReplaceLineEndings("\n"), run.Errors));
        Assert.Contains("\"before\": \"0.5\"", File.ReadAllText(Path.Combine(study.Folder, "said", "diff.json")), StringComparison.Ordinal);
        Assert.Equal(5, Diff(study, "one", "two", "--out", "said/diff.html").ExitCode);
        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(Path.Combine(study.Folder, "said", "diff.html")), StringComparison.Ordinal);
        // a folder with a study: what the folder keeps of its inputs is compared
        var mixed = Diff(study, "one", "study.yaml");
        Assert.True(mixed.ExitCode == 0, mixed.Output + mixed.Errors);
    }

    [Theory] // a link leads where it does from the working copy: data beside the repository, or in it
    [InlineData("../beside.csv")]
    [InlineData("kept/data.csv")]
    public void Diff_RevisionWithALink_FollowsIt(string target)
    {
        using var around = DiffTests.Base();
        var repository = Path.Combine(around.Folder, "repository");
        Repository.Copy(Repository.BaseStudy, repository);
        var data = Path.Combine(repository, "data.csv");
        var full = Path.GetFullPath(Path.Combine(repository, target));
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.Move(data, full);
        File.CreateSymbolicLink(data, target);
        foreach (var words in (string[][])[["init", "-q"], ["add", "."], ["-c", "user.name=n", "-c", "user.email=e", "commit", "-qm", "m"]])
        {
            using var git = System.Diagnostics.Process.Start(new ProcessStartInfo("git", words) { WorkingDirectory = repository })!;
            git.WaitForExit();
            Assert.Equal(0, git.ExitCode);
        }
        var run = ProgramRun.Of(repository, ["diff", "HEAD:study.yaml", "study.yaml"]);
        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
    }

    [Fact]
    public void Diff_OptionOfOneStudy_ComparesItWithItself()
    {
        using var study = DiffTests.Base();
        var run = Diff(study, "study.yaml", "--set", "weighting=equal");
        Assert.Equal((5, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith(
            "## base: what differs\n`study.yaml` → `study.yaml --set weighting=equal`\n"
            + "### Inputs\n- **study**: weighting entropy → equal\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_DigitalTechnologySwapped_IsReadable()
    {
        using var folder = new TemporaryStudy();
        folder.Write("innovation.yaml", """
            schema: 1
            id: innovation
            name: {zh: 创新能力, en: Innovation}
            symbol: S
            criteria:
              - id: research
                name: {zh: 研究, en: Research}
                indicators:
                  - {id: rd-expenditure, name: {zh: 研发经费, en: R&D expenditure}, direction: positive}
                  - {id: it-staff, column: it-employees, name: {zh: 信息从业人员, en: IT staff}, direction: positive}
            """);
        var study = Path.Combine(Repository.Root, "indicators", "studies", "digital-resilience");
        var other = Path.Combine(folder.Folder, "innovation.yaml").Replace('\\', '/');
        var run = Diff(folder, Path.Combine(study, "study.yaml"), "--set", $"systems.1.use={other}");
        Assert.Equal((5, ""), (run.ExitCode, run.Errors));
        var lines = run.Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').ToList();
        Assert.InRange(lines.TakeWhile(l => !l.Contains("<details>", StringComparison.Ordinal)).Count(), 15, 60);
        string[] unread =
        [
            "mobile-subscribers", "internet-users", "post-offices", "telecom-volume", "postal-volume", "digital-finance-index",
            "invention-patents",
        ];
        var cells = CsvRows.Read(Path.Combine(study, "data", "panel.csv")).Sum(row => unread.Count(column => row[column].Length > 0));
        Assert.Equal(
            [
                "- **systems**: gained innovation; lost Digital technology (digital-technology)",
                "- **indicators**: gained IT staff (it-staff); "
                    + "lost Year-end mobile phone subscribers per 10,000 persons (mobile-subscribers), "
                    + "Internet users per 10,000 persons (internet-users), "
                    + "Post offices per 10,000 persons (year end) (post-offices), "
                    + "Telecommunication business volume per 10,000 persons (telecom-volume), "
                    + "Postal business volume per 10,000 persons (postal-volume), "
                    + "Digital inclusive finance index (digital-finance-index), "
                    + "Employees in information transmission, computer services and software per 10,000 persons (it-employees), "
                    + "Granted invention patents (invention-patents)",
                $"- **data**: {cells} cells went with them",
            ], lines[5..8]);
        Assert.StartsWith("- **mean of coordination degree, 2021**: 0.", lines[lines.IndexOf("### Results") + 1], StringComparison.Ordinal);
        Assert.StartsWith(
            "- **ranks**: Coordination degree: ", lines.First(l => l.StartsWith("- **ranks**", StringComparison.Ordinal)),
            StringComparison.Ordinal);
        Assert.InRange(run.Output.Length, 5_000, 65_536);
        // two indicators share what nine shared
        const string first = "- **weights gone**: Year-end mobile phone subscribers per 10,000 persons (mobile-subscribers) 0.";
        var gone = lines.FindIndex(l => l.StartsWith(first, StringComparison.Ordinal));
        Assert.StartsWith("- **new weights**: IT staff (it-staff) 0.", lines[gone - 1], StringComparison.Ordinal);
        Assert.Matches(@"^- \*\*weights\*\*: R&\u2060D expenditure 0\.236898 → 0\.\d+ \(\+", lines[gone + 1]);
    }

    [Fact]
    public void Diff_GitRevision_ComparesWithTheWorkingCopyAndLeavesItAlone()
    {
        using var repository = new TemporaryStudy();
        foreach (var file in Directory.EnumerateFiles(BaseFolder, "*", SearchOption.AllDirectories))
        {
            repository.Write(Path.Combine("studies/base", Path.GetRelativePath(BaseFolder, file)), File.ReadAllText(file));
        }
        Git(repository, "init", "--quiet");
        Git(repository, "add", ".");
        Git(repository, "-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "--quiet", "-m", "one");
        repository.Replace("studies/base/data.csv", "1,2019,22,6,8.0,6,121,", "1,2019,22,6,8.0,6,131,");
        var status = Git(repository, "status", "--porcelain");
        var run = Diff(repository, "HEAD:studies/base/study.yaml", "studies/base/study.yaml");
        Assert.Equal((5, ""), (run.ExitCode, run.Errors));
        Assert.Contains(
            "### Inputs\n- **data**: 1 cell revised: users, Alpha (1), 2019: 121 → 131 (+10)\n- **files**: data.csv\n",
            run.Output, StringComparison.Ordinal);
        // from a folder below, paths are those from there
        var below = Path.Combine(repository.Folder, "studies", "base");
        Assert.Equal(0, ProgramRun.Of(below, ["diff", "HEAD:study.yaml", "HEAD:study.yaml"]).ExitCode);
        var copy = ProgramRun.Of(below, ["diff", "HEAD:study.yaml"]); // with the working copy
        Assert.Contains("`HEAD:study.yaml` → `study.yaml`", copy.Output, StringComparison.Ordinal);
        // or as git has them, from the root
        var fromRoot = ProgramRun.Of(below, ["diff", "HEAD:studies/base/study.yaml"]);
        Assert.Equal((5, ""), (fromRoot.ExitCode, fromRoot.Errors));
        Assert.Contains("`HEAD:studies/base/study.yaml` → `study.yaml`", fromRoot.Output, StringComparison.Ordinal);
        Assert.Equal(status, Git(repository, "status", "--porcelain"));
        Refused(
            "git knows no revision 'v9'",
            "name a folder that `reportgen build` wrote, a STUDY.yaml, or REVISION:STUDY.yaml inside a git repository",
            repository, "v9:studies/base/study.yaml", "studies/base/study.yaml");
        Refused(
            "revision 'HEAD' has no 'other.yaml'",
            "REVISION:STUDY.yaml is the study's path from here or from the root of the repository, in a branch, tag or commit",
            repository, "HEAD:other.yaml", "studies/base/study.yaml");
    }

    [Fact]
    public void Diff_WrongInput_IsSaidInASentence()
    {
        using var study = DiffTests.Base();
        Refused("there is nothing to compare with", "name a second build, or an option with --set path=value", study, "study.yaml");
        Refused(
            "there is no folder and no study 'nowhere'",
            "name a folder that `reportgen build` wrote, a STUDY.yaml, or REVISION:STUDY.yaml", study, "nowhere", "study.yaml");
        Refused(
            "'text' holds neither a report of ours nor a study.yaml",
            "name a folder that `reportgen build` wrote, which has a provenance.json, or that of a study", study, "study.yaml", "text");
        Refused(
            "--format: 'pdf' is not one of md, html, json", "reportgen diff --help", study, "study.yaml", "study.yaml", "--format", "pdf");
        var (code, errors) = Errors(study, "study.yaml", "--set", "colour=red");
        Assert.Equal(1, code);
        Assert.StartsWith("error[RG1010]: 'colour' is not a known key here\n  --> --set colour=red\n", errors, StringComparison.Ordinal);
        study.Write("text/provenance.json", "{\"files\": 3}");
        Assert.Equal(2, Errors(study, "study.yaml", "text").Item1);
    }

    private static string BaseFolder => Repository.BaseStudy;

    private static void Refused(string message, string hint, TemporaryStudy study, params string[] words) =>
        Assert.Equal((2, $"reportgen: {message}\n  hint: {hint}\n"), Errors(study, words));

    private static ProgramRun Diff(TemporaryStudy study, params string[] words) => ProgramRun.Of(study.Folder, ["diff", .. words]);

    private static (int, string) Errors(TemporaryStudy study, params string[] words)
    {
        var run = Diff(study, words);
        Assert.Equal("", run.Output);
        return (run.ExitCode, run.Errors.ReplaceLineEndings("\n"));
    }

    private static string Git(TemporaryStudy study, params string[] words)
    {
        var start = new ProcessStartInfo("git", words) { WorkingDirectory = study.Folder, RedirectStandardOutput = true };
        using var git = System.Diagnostics.Process.Start(start)!;
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
        return output;
    }
}
