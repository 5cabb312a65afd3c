using ReportGen.Cli.Setup;

namespace ReportGen.Tests.Generator.Cli;

public sealed class MachineSetupTests
{
    [Fact]
    public void MachineSetup_FontsNeverRestored_IsNotComplete()
    {
        var root = Directory.CreateTempSubdirectory("reportgen-test-");
        try
        {
            Assert.False(MachineSetup.IsComplete(root.FullName));
            Assert.False(MachineSetup.Fonts(root.FullName).Exist);
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    [Fact, Trait("Speed", "slow")]
    public void MachineSetup_AfterSetup_HasEveryFileTheStyleSheetNames()
    {
        Assert.True(MachineSetup.IsComplete(Repository.Root), "run ./reportgen setup");
        var fonts = MachineSetup.Fonts(Repository.Root);
        var style = File.ReadAllText(fonts.StyleSheet);
        var files = System.Text.RegularExpressions.Regex.Matches(style, @"url\((.*?)\)").Select(match => match.Groups[1].Value).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(fonts.StyleSheet)!, file)), file));
        Assert.Equal(["NotoSerifSC", "NotoSansSC", "STIXTwoText", "STIXTwoMath", "DejaVuSans"], fonts.Names());
    }

    [Fact]
    public void FontLock_NamesNoHostToFetchFrom() =>
        Assert.DoesNotContain("\"resolved\"", File.ReadAllText(Path.Combine(Repository.Root, "templates", "fonts", "package-lock.json")), StringComparison.Ordinal);
}
