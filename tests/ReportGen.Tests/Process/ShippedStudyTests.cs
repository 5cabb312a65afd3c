using ReportGen.Engine.Verify.Snapshots;
using ReportGen.Tests.Generator.Engine.Verify;

namespace ReportGen.Tests.Process;

/// <summary>
/// Every shipped study in its languages is the one that was accepted. After a change that is meant: <c>reportgen verify</c>, look,
/// <c>reportgen accept</c>.
/// </summary>
[Trait("Speed", "slow")]
public sealed class ShippedStudyTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "indicators", "studies");

    public static TheoryData<string> Studies =>
    [
        .. Directory.EnumerateDirectories(Folder).Where(d => File.Exists(Path.Combine(d, "study.yaml")))
            .Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal),
    ];

    [Theory, MemberData(nameof(Studies))]
    public void Study_IsTheAcceptedOne(string study)
    {
        var run = ProgramRun.Of(Repository.Root, ["verify", Path.Combine("indicators", "studies", study, "study.yaml"), "--no-color"]);
        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(Folder, study, "snapshots"), "*.received.*"));
        Limits.Hold(Path.Combine(Folder, study, "snapshots"));
    }

    [Theory, MemberData(nameof(Studies))] // so that it is verified in little more time than it is built in
    public void Study_PrintsTheVeryPdfThatIsSealed(string study)
    {
        var folder = Directory.CreateTempSubdirectory("reportgen-test-").FullName;
        var run = ProgramRun.Of(Repository.Root,
            ["build", Path.Combine("indicators", "studies", study, "study.yaml"), "--format", "pdf", "--out", folder, "--quiet"]);
        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
        var accepted = new SnapshotFolder(Path.Combine(Folder, study, "snapshots")).Verified();
        var facts = accepted.Where(s => s.Kind == "pdf").ToList();
        Assert.NotEmpty(facts);
        foreach (var sealedFacts in facts)
        {
            var language = sealedFacts.Name.Split('.')[1];
            var pages = accepted.Where(s => s.Name.StartsWith($"page.{language}.", StringComparison.Ordinal));
            var pdf = File.ReadAllBytes(Path.Combine(folder, $"report.{language}.pdf"));
            Assert.True(PdfSeal.Holds(pdf, [sealedFacts, .. pages]), language);
        }
        Directory.Delete(folder, recursive: true);
    }
}
