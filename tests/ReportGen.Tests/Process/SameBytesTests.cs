using System.Text;

namespace ReportGen.Tests.Process;

/// <summary>Same input, same bytes: across runs, locales, time zones, home and working folders, as whole processes.</summary>
[Trait("Speed", "slow")]
public sealed class SameBytesTests
{
    private static readonly string Study = Path.Combine(Repository.Root, "indicators", "studies", "mao2024-table3", "study.yaml");

    [Theory]
    [InlineData("C", "UTC")]
    [InlineData("zh_CN.UTF-8", "Asia/Shanghai")]
    [InlineData("de_DE.UTF-8", "America/New_York")]
    public void Build_Table3Study_GivesTheSameBytes(string locale, string timeZone)
    {
        using var first = new TemporaryStudy();
        using var second = new TemporaryStudy();
        var plain = ProgramRun.Of(first.Folder, ["build", Study, "--out", "report"]);
        var other = ProgramRun.Of(
            second.Folder, ["build", Study, "--out", "report"],
            ("LC_ALL", locale), ("LANG", locale), ("TZ", timeZone), ("HOME", second.Folder));
        Assert.Equal((0, 0), (plain.ExitCode, other.ExitCode));
        var hashes = FolderHashes.Of(Path.Combine(first.Folder, "report"));
        Assert.Contains("report.zh.pdf", hashes.Keys);
        Assert.Contains("results.xlsx", hashes.Keys);
        Assert.Equal(hashes, FolderHashes.Of(Path.Combine(second.Folder, "report")));
    }

    /// <summary>A machine with a font that claims the name of one of ours: mathematics in the place of letters.</summary>
    [Fact]
    public void Build_BesideAFontOfTheSameFamily_GivesTheSameBytes()
    {
        using var first = new TemporaryStudy();
        using var second = new TemporaryStudy();
        var fonts = Directory.CreateDirectory(Path.Combine(second.Folder, ".fonts"));
        var ours = Path.Combine(Repository.Root, ".cache", "print", "faces", "STIXTwoMath_400Regular.ttf");
        var bytes = Encoding.Latin1.GetString(File.ReadAllBytes(ours));
        const string own = "M\0a\0t\0h", text = "T\0e\0x\0t"; // the names of a font are in UTF-16
        Assert.Contains(own, bytes, StringComparison.Ordinal);
        bytes = bytes.Replace(own, text, StringComparison.Ordinal);
        File.WriteAllBytes(Path.Combine(fonts.FullName, "STIXTwoText-Regular.ttf"), Encoding.Latin1.GetBytes(bytes));
        string[] build = ["build", Study, "--out", "report", "--format", "pdf,docx,png"];
        Assert.Equal(0, ProgramRun.Of(first.Folder, build).ExitCode);
        Assert.Equal(0, ProgramRun.Of(second.Folder, build, ("HOME", second.Folder), ("XDG_DATA_HOME", second.Folder)).ExitCode);
        Assert.Equal(FolderHashes.Of(Path.Combine(first.Folder, "report")), FolderHashes.Of(Path.Combine(second.Folder, "report")));
    }

    [Fact]
    public void Build_SimulatedStudy_GivesTheSameBytesAndSaysSoEverywhere()
    {
        var study = Path.Combine(Repository.Root, "indicators", "studies", "digital-resilience", "study.yaml");
        using var first = new TemporaryStudy();
        using var second = new TemporaryStudy();
        string[] build = ["build", study, "--out", "report", "--format", "html,csv,xlsx,svg"];
        Assert.Equal(0, ProgramRun.Of(first.Folder, build).ExitCode);
        Assert.Equal(0, ProgramRun.Of(second.Folder, build, ("LC_ALL", "zh_CN.UTF-8")).ExitCode);
        var folder = Path.Combine(first.Folder, "report");
        Assert.Equal(FolderHashes.Of(folder), FolderHashes.Of(Path.Combine(second.Folder, "report")));
        var tables = Directory.EnumerateFiles(folder, "*.csv", SearchOption.AllDirectories).ToList();
        Assert.True(tables.Count > 20, $"{tables.Count} tables");
        foreach (var csv in tables)
        {
            Assert.EndsWith(",note", File.ReadLines(csv).First(), StringComparison.Ordinal);
            Assert.All(File.ReadLines(csv).Skip(1), line => Assert.EndsWith(",simulated", line, StringComparison.Ordinal));
        }
        Assert.All(
            Directory.EnumerateFiles(folder, "*.svg", SearchOption.AllDirectories),
            svg => Assert.Contains("simulated", File.ReadAllText(svg), StringComparison.OrdinalIgnoreCase));
        Assert.Contains("\"simulated\": true", File.ReadAllText(Path.Combine(folder, "provenance.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Simulate_ShippedStudy_GivesTheCommittedPanel()
    {
        using var folder = new TemporaryStudy();
        var study = Path.Combine(Repository.Root, "indicators", "studies", "digital-resilience");
        var run = ProgramRun.Of(folder.Folder, ["simulate", Path.Combine(study, "study.yaml"), "--out", "panel.csv"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            File.ReadAllText(Path.Combine(study, "data", "panel.csv")).ReplaceLineEndings("\n"),
            File.ReadAllText(Path.Combine(folder.Folder, "panel.csv")));
        Assert.Equal(2, ProgramRun.Of(folder.Folder, ["simulate", Path.Combine(study, "study.yaml"), "--out", "panel.csv"]).ExitCode);
    }
}
