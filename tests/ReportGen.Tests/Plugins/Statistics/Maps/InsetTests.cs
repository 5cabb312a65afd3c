using ReportGen.Tests.Plugins.Figures;
using static ReportGen.Tests.Plugins.Statistics.Maps.MadePlaces;

namespace ReportGen.Tests.Plugins.Statistics.Maps;

/// <summary>Parts of a map in frames of their own, and the number under which a map was approved.</summary>
public sealed class InsetTests : IDisposable
{
    // three squares of 4 degrees in a row near the equator, where an equal-area map is nearly flat, and an island far south
    private static readonly string Islands = Collection(
        Place("1", (100, 0, 104, 4)), Place("2", (104, 0, 108, 4)), Place("3", (108, 0, 112, 4), (109, -19, 110, -18)),
        Place("4", (112, -20, 113, -19)));

    private readonly TemporaryStudy study = TemporaryStudy.CopyOf(Repository.BaseStudy).Write("places.json", Islands);

    public void Dispose() => study.Dispose();

    [Fact]
    public void Inset_HoldsWhatLiesInItsBoxAndTheMapDoesNot()
    {
        var page = Drawn("{name: {zh: 南岛, en: Southern isles}, box: [107, -21, 115, -17]}");
        var frame = Assert.Single(page.Frames);
        var squares = Enumerable.Range(1, 2).Select(i => page.Outline(i == 1 ? "Alpha" : "Beta")).ToList();
        var (gamma, delta) = (page.Outline("Gamma"), page.Outline("Delta"));
        Assert.All(delta, p => Assert.True(frame.Holds(p)));
        Assert.Equal(5, gamma.Count(frame.Holds)); // the island, which ends where it begins
        Assert.Equal(5, gamma.Count(p => !frame.Holds(p)));
        Assert.All(squares.SelectMany(s => s), p => Assert.False(frame.Holds(p)));
        var main = squares.SelectMany(s => s).Concat(gamma.Where(p => !frame.Holds(p))).ToList();
        var width = main.Max(p => p.X) - main.Min(p => p.X);
        Assert.Equal(0.22, frame.Width / width, 0.005);
        Assert.Equal(main.Max(p => p.X), frame.Right, 0.6);
        // the box is 8 degrees wide at 19 degrees south, the map 12 at 2 degrees north: each degree of the island is drawn so much wider
        var island = gamma.Where(frame.Holds).ToList();
        var expected = 0.22 * width / 8;
        Assert.Equal(expected, island.Max(p => p.X) - island.Min(p => p.X), expected * 0.02);
        Assert.Contains("In frames of their own: Southern isles.", page.Description, StringComparison.Ordinal);
        Assert.Contains(page.Texts, t => t.Text.StartsWith("Southern", StringComparison.Ordinal));
    }

    [Fact]
    public void Map_WithoutTheInset_IsSmallerSinceItHoldsTheIslands()
    {
        var (with, without) = (Drawn("{name: isles, box: [107, -21, 115, -17]}").Outline("Alpha"), Drawn().Outline("Alpha"));
        static double Width(IReadOnlyList<(double X, double Y)> ring) => ring.Max(p => p.X) - ring.Min(p => p.X);
        Assert.True(Width(with) > Width(without) * 1.02, $"{Width(with)} {Width(without)}");
    }

    [Fact] // Beta reaches into the box of the inset: it stays, and what the frame has room for stands there too, up to its sides
    public void Outline_ThatReachesIntoTheBox_StaysAndIsCutInTheFrame()
    {
        var page = Drawn("{name: south, box: [106, -21, 115, 2]}");
        var frame = Assert.Single(page.Frames);
        var beta = page.Outline("Beta");
        Assert.Contains(beta, p => !frame.Holds(p));
        var part = beta.Where(frame.Holds).ToList();
        Assert.NotEmpty(part);
        Assert.Equal(frame.Left, part.Min(p => p.X), 0.6); // from 106 on, where the box begins
        Assert.DoesNotContain(page.Outline("Alpha"), frame.Holds);
    }

    [Theory]
    [InlineData("lower-right", true, true), InlineData("lower-left", false, true)]
    [InlineData("upper-right", true, false), InlineData("upper-left", false, false)]
    public void Frame_WithoutRoomInItsCorner_MovesOutOfTheMap(string place, bool isRight, bool isLow)
    {
        var page = Drawn($"{{name: isles, box: [107, -21, 115, -17], place: {place}}}");
        var (frame, alpha) = (Assert.Single(page.Frames), page.Outline("Alpha"));
        Assert.Equal(isRight, frame.Left > alpha.Max(p => p.X));
        Assert.Equal(isLow, frame.Top >= alpha.Max(p => p.Y) - 0.02);
        Assert.Equal(!isLow, frame.Bottom <= alpha.Min(p => p.Y) + 0.02);
    }

    [Fact]
    public void Frame_WithRoomInItsCorner_StandsInTheMap()
    {
        study.Write("places.json", Collection(
            Place("1", (100, 0, 104, 12)), Place("2", (104, 8, 108, 12)), Place("3", (108, 8, 116, 12)), Place("4", (112, -20, 113, -19))));
        var page = Drawn("{name: isle, box: [111, -21, 114, -18]}");
        Assert.Equal(page.Outline("Alpha").Max(p => p.Y), Assert.Single(page.Frames).Bottom, 0.6);
    }

    [Fact]
    public void Frames_InOneCorner_StandSideBySide()
    {
        var page = Drawn("{name: a, box: [108, -20, 111, -17.5]}", "{name: b, box: [111.5, -21, 115, -17], width: 0.3}");
        var frames = page.Frames;
        Assert.Equal(2, frames.Count);
        Assert.True(frames[1].Right < frames[0].Left);
        Assert.Equal(0.3 / 0.22, frames[1].Width / frames[0].Width, 0.01);
    }

    [Fact] // three small maps in a row: the name has the lines it needs, and stands below what is drawn in the frame
    public void Name_OfAFrameInSmallMaps_IsWholeInThreeLines()
    {
        Declared("{name: Isles and banks far south, box: [107, -21, 115, -17], width: 0.1}");
        study.Built("svg", "report={figures: [map], years: [2019, 2020, 2021]}");
        var page = new SvgPage(File.ReadAllText(Path.Combine(study.Output, "figures", "map.en.svg")));
        var name = page.Texts.Where(t => page.Frames.Any(f => f.Holds((t.Left, t.Bottom)) && f.Holds((t.Right, t.Top)))).ToList();
        Assert.Equal(9, name.Count); // in three frames
        Assert.Equal("Isles and banks far south", string.Join(' ', name.Take(3).Select(t => t.Text)));
        foreach (var frame in page.Frames)
        {
            var lowest = page.Outline("Delta").Where(frame.Holds).Max(p => p.Y);
            Assert.All(name.Where(t => frame.Holds((t.Left, t.Bottom))), t => Assert.True(t.Top >= lowest - 1, $"{t}, {lowest}"));
        }
    }

    [Theory]
    [InlineData("{name: sea, box: [120, 40, 130, 50]}",
        "error[RG2087]: nothing of the boundaries lies in the box of the inset 'sea'", "the file reaches from 100, -20 to 113, 4")]
    [InlineData("{name: all, box: [90, -30, 130, 50]}", "error[RG2094]: the insets take every place, and nothing is left for the map")]
    [InlineData("{name: a, box: [107, -21, 115, -17]}, {name: b, box: [108, -22, 116, -16]}",
        "error[RG2088]: the insets 'a' and 'b' show the same place")]
    [InlineData("{name: a, box: [115, -21, 107, -17]}", "error[RG2004]: the inset's box from west to east runs from 115 to 107")]
    [InlineData("{name: a, box: [107, -17, 115, -21]}", "error[RG2004]: the inset's box from south to north runs from -17 to -21")]
    [InlineData("{name: a, box: [107, -121, 115, -17]}", "error[RG2089]: the inset's box reaches beyond the Earth")]
    [InlineData("{name: a, box: [107, -21, 115]}", "[west, south, east, north] is wanted here, not a list of 3")]
    [InlineData("{name: a, box: [107, -21, 115, north]}", "'north' is not a number")]
    [InlineData("{name: a, box: [107, -21, 115, -17], width: 0.9}", "error[RG2095]: an inset's width of 0.9 is not between 0.05 and 0.5")]
    [InlineData("{name: a, box: [107, -21, 115, -17], place: middle}", "'middle'", "lower-right")]
    [InlineData("{box: [107, -21, 115, -17]}", "the inset has no 'name'")]
    [InlineData("{name: a}", "the inset has no 'box'")]
    public void Inset_ThatCannotBe_IsRefused(string insets, params string[] findings)
    {
        Declared(insets);
        Assert.Null(study.Build());
        foreach (var finding in findings) Assert.Contains(finding, study.Printed(), StringComparison.Ordinal);
        Assert.Contains("study.yaml:", study.Printed(), StringComparison.Ordinal);
    }

    [Fact]
    public void Approval_StandsUnderTheMapInBothLanguages()
    {
        study.Replace("study.yaml", "models:", "boundaries: {file: places.json, key: code, approval: GS(2024)0650号}\nmodels:");
        study.Built("html", "report={figures: [map]}");
        Assert.Contains("审图号：GS(2024)0650号", study.Page("zh"), StringComparison.Ordinal);
        Assert.Contains("Map approval number: GS(2024)0650号", study.Page("en"), StringComparison.Ordinal);
    }

    private SvgPage Drawn(params string[] insets)
    {
        Declared(string.Join(", ", insets));
        study.Built("svg", "report={figures: [map], years: [2021]}");
        var page = new SvgPage(File.ReadAllText(Path.Combine(study.Output, "figures", "map.en.svg")));
        study.Replace("study.yaml", "boundaries:", "#"); // for the next one
        return page;
    }

    private void Declared(string insets) =>
        study.Replace("study.yaml", "models:", $"boundaries: {{file: places.json, key: code, insets: [{insets}]}}\nmodels:");
}
