using ReportGen.Cli.Setup;
using ReportGen.Renderers.Typst;

namespace ReportGen.Tests.Plugins.Renderers.Typst;

/// <summary>Which face the words of a drawing are set in, so that the engine has nothing to look for.</summary>
[Trait("Speed", "slow")] // needs the faces that setup restores
public sealed class SvgFacesTests
{
    private static readonly ReportLetters Letters = ReportLetters.Of(MachineSetup.Fonts(Repository.Root).Folder);

    [Theory]
    [InlineData("C", "C")]
    [InlineData("耦合度 C", "<Noto Serif SC>耦合度 C")] // an engine that lacks a letter in a face takes any face that has it, of any weight
    [InlineData("a → b", "<STIX Two Math>a → b")]
    [InlineData("한국", "<Noto Sans KR>한국")]
    [InlineData("市Łódź", "<Noto Serif SC>市<STIX Two Text>Ł<Noto Serif SC>ód<STIX Two Text>ź")]
    [InlineData("x\u200dy\ufeff\u3164", "xy")] // nothing is drawn for them
    [InlineData("&#233;&amp;", "é&amp;")]
    [InlineData("&#128077;", "<Noto Emoji>👍")]
    public void Words_AreInTheFaceThatHasThem(string words, string expected) => Assert.Equal(expected, Drawn(words, out _));

    [Theory] // what the engine joins over two faces ends it, or is never done
    [InlineData("市q\u0301", "<Noto Serif SC>市q□", "\u0301")]
    [InlineData("市👍🏽", "<Noto Serif SC>市<Noto Emoji>👍<Noto Serif SC>□", "🏽")]
    [InlineData("市سم", "<Noto Serif SC>市□□", "سم")]
    [InlineData("市𝑥", "<Noto Serif SC>市□", "𝑥")]
    [InlineData("ก", "<Noto Serif SC>□", "ก")]
    public void Words_ThatNoFaceCanDraw_AreSquaresAndTold(string words, string expected, string missing)
    {
        Assert.Equal(expected, Drawn(words, out var told));
        Assert.Equal(missing, told);
    }

    [Fact] // a drawing of an author's: nested words, a style, a title
    public void Words_OfTextsAlone_AreTouched()
    {
        const string svg = "<svg><title>市</title><style>a>b{}</style><text x=\"1\">a\n\t<tspan dy=\"2\">市</tspan></text></svg>";
        Assert.Equal(
            svg.Replace(">市</tspan>", "><tspan font-family=\"Noto Serif SC\">市</tspan></tspan>", StringComparison.Ordinal),
            new SvgFaces(Letters, fullWidth: false).Named(svg));
    }

    private static string Drawn(string words, out string missing)
    {
        var faces = new SvgFaces(Letters, fullWidth: false);
        var svg = faces.Named($"<svg><text x=\"1\">{words}</text></svg>");
        missing = string.Concat(faces.Missing);
        return svg.Replace("<svg><text x=\"1\">", "", StringComparison.Ordinal).Replace("</text></svg>", "", StringComparison.Ordinal)
            .Replace("<tspan font-family=\"", "<", StringComparison.Ordinal).Replace("\">", ">", StringComparison.Ordinal)
            .Replace("</tspan>", "", StringComparison.Ordinal);
    }
}
