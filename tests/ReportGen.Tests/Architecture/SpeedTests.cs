namespace ReportGen.Tests.Architecture;

/// <summary><c>./test.sh --fast</c> stays fast: what starts a process or a browser says that it is slow.</summary>
public sealed class SpeedTests
{
    private static readonly string[] Starters =
    [
        "ProgramRun.Of(", "new HeadlessBrowser(", "BrowserFinder.Find(", "[Collection(nameof(ScreenReports))]", "ShippedReportTests.Built ",
    ];

    [Fact]
    public void TestFile_ThatStartsAProcess_IsSlow()
    {
        var tests = Path.Combine(Repository.Root, "tests", "ReportGen.Tests");
        var starting = Directory.EnumerateFiles(tests, "*Tests.cs", SearchOption.AllDirectories)
            .Where(f => Path.GetFileName(f) != "SpeedTests.cs")
            .Where(f => Starters.Any(s => File.ReadAllText(f).Contains(s, StringComparison.Ordinal)))
            .ToList();
        Assert.True(starting.Count > 10, $"{starting.Count} files");
        Assert.All(starting, f => Assert.Contains("[Trait(\"Speed\", \"slow\")]", File.ReadAllText(f), StringComparison.Ordinal));
    }
}
