using ReportGen.Cli.Setup;
using ReportGen.Renderers.Typst;

namespace ReportGen.Tests.Generator.Cli;

public sealed class MachineSetupTests
{
    [Fact]
    public void MachineSetup_NothingRestored_IsNotComplete()
    {
        var root = Directory.CreateTempSubdirectory("reportgen-test-");
        try
        {
            Assert.False(MachineSetup.IsComplete(root.FullName));
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    [Fact, Trait("Speed", "slow")]
    public void MachineSetup_AfterSetup_HasTheFacesAndKnowsTheirLetters()
    {
        Assert.True(MachineSetup.IsComplete(Repository.Root), "run ./reportgen setup");
        var fonts = MachineSetup.Fonts(Repository.Root);
        Assert.Equal(
            ["DejaVuSans", "NotoEmoji", "NotoSansKR", "NotoSansSC", "NotoSerifJP", "NotoSerifSC", "STIXTwoMath", "STIXTwoText"],
            fonts.Names().Order(StringComparer.Ordinal));
        // 䶮, 𬭎 and 翀 are of the Chinese face, 𠮷 of the Japanese, the others of faces of last resort; 𪚥 is in none
        Assert.Equal(["𪚥"], ReportLetters.Of(fonts.Folder).Missing("甘肃 Ωé 䶮𬭎翀𠮷 한국어 🎉 𪚥").Select(r => r.ToString()));
        // letters of the face of formulas, and private ones of it, which a text cannot be set in
        Assert.Equal(["𝑥", "𝐀", "\ue000"], ReportLetters.Of(fonts.Folder).Missing("x𝑥𝐀\ue000").Select(r => r.ToString()));
        Assert.All("x𝑥𝐀".EnumerateRunes(), letter => Assert.True(ReportLetters.Of(fonts.Folder).HasInFormula(letter)));
        // of the face of headings alone
        Assert.Equal(["\U00030edd"], ReportLetters.Of(fonts.Folder).Missing("\U00030edd").Select(r => r.ToString()));
    }

    [Fact]
    public void FontLock_NamesNoHostToFetchFrom() =>
        Assert.DoesNotContain(
            "\"resolved\"", File.ReadAllText(Path.Combine(Repository.Root, "templates", "typst", "package-lock.json")),
            StringComparison.Ordinal);
}
