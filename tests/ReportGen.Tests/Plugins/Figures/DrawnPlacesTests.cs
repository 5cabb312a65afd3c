using System.Globalization;
using System.Xml.Linq;
using ReportGen.Contracts.Figures;

namespace ReportGen.Tests.Plugins.Figures;

/// <summary>What stands beside what it belongs to: cells, names, arrows, columns of texts.</summary>
public sealed class DrawnPlacesTests
{
    [Fact] // the lower half: the row of a cell is the later one
    public void Triangle_HasTheValuesOfItsLowerHalf()
    {
        var page = MadeFigures.Drawn(new HeatmapFigure(80, 50, ["A", "B"], ["A", "B"], [0.1, 0.2, 0.3, 0.4], "G") { IsTriangle = true });
        Assert.Equal(["A · A 0.100", "B · A 0.300", "B · B 0.400"], page.Marks);
        Assert.DoesNotContain(page.Texts, t => t.Text == "0.200");
    }

    [Fact] // of one name alone nothing is cut where the plot has room; of several a name has less than half the width
    public void Name_AloneInASmallScatter_IsWhole()
    {
        SvgPage Drawn(bool isSecondNamed) => MadeFigures.Drawn(new ScatterFigure(
            41, 34, new ValueAxis("Resilience", 0), new ValueAxis("Digital technology", 0),
            [
                new("Shenzhen Bay", 0.6, 0.4, new(ColorFamily.Comparison, 0)) { IsNamed = true },
                new("B", 0.1, 0.1, new(ColorFamily.Comparison, 1)) { IsNamed = isSecondNamed },
            ]));
        Assert.Contains(Drawn(false).Texts, t => t.Text == "Shenzhen Bay");
        Assert.Contains(Drawn(true).Texts, t => t.Text.EndsWith('…'));
        // the upright title, which is longer than its axis, stands off from the numbers beside it
        var texts = Drawn(false).Texts.ToList();
        var title = texts.Single(t => t.Text == "Digital technology");
        var numbers = texts.Where(t => t.Text is "0.0" or "0.2" or "0.4" && t.Left < 40).ToList();
        Assert.NotEmpty(numbers);
        Assert.All(numbers, n => Assert.True(n.Left - title.Right > 4, $"{n} beside {title}"));
    }

    [Fact] // an arrow's head is at the box that it acts on
    public void Arrows_OfMechanisms_PointAtWhatTheyActOn()
    {
        double Tip(DiagramArrow arrow) => Heads(new DiagramFigure(
            165, 60, [new("A", ["p"], new(ColorFamily.System, 0)), new("B", ["q"], new(ColorFamily.System, 1))], [""], [""], "C")
            {
                Arrows = [arrow],
            })[0].X;
        Assert.True(Tip(new(0, 0, 1, "acts")) > Tip(new(1, 0, 0, "acts back")) + 50);
    }

    [Fact] // each thread begins in the middle of its part of the first bar
    public void NamesOverAStack_HangOnTheirParts()
    {
        var root = XElement.Parse(MadeFigures.Svg(new RowBarFigure(
            165, 60, ["Low", "High"], new ValueAxis("Degree", 0, 100),
            [
                new("Economy", SeriesMark.StackedBar, [40, 20], new ColorRole(ColorFamily.System, 0, 0, 2)),
                new("Network", SeriesMark.StackedBar, [60, 80], new ColorRole(ColorFamily.System, 0, 1, 2)),
            ]) { NamesFirst = true }));
        var bars = root.Descendants().Where(e => e.Name.LocalName == "rect" && (string?)e.Attribute("stroke") == "#333333").ToList();
        var middles = new[] { bars[0], bars.First(b => Number(b, "y") == Number(bars[0], "y") && b != bars[0]) }
            .Select(b => Number(b, "x") + (Number(b, "width") / 2));
        var threads = root.Descendants().Where(e => e.Name.LocalName == "polyline" && (string?)e.Attribute("stroke-width") == "0.4")
            .Select(e => Point(e.Attribute("points")!.Value.Split(' ')[0]).X).ToList();
        Assert.All(middles, m => Assert.Contains(threads, t => Math.Abs(t - m) < 0.5));
    }

    [Fact]
    public void TextsBesideRows_StandInTheRowsTheyBelongTo()
    {
        var page = MadeFigures.Drawn(new DotFigure(
            80, 50, ["North", "South"], new ValueAxis("D", 0, 1),
            [new("2021", SeriesMark.Line, [0.4, 0.6], new ColorRole(ColorFamily.Time, 1))])
        {
            Beside = new FigureColumn("Change", ["+0.1", "−0.2"]),
        });
        foreach (var (name, text) in new[] { ("North", "+0.1"), ("South", "−0.2") })
        {
            Assert.Equal(page.Texts.Single(t => t.Text == name).Top, page.Texts.Single(t => t.Text == text).Top, 1.0);
        }
    }

    private static List<(double X, double Y)> Heads(FigureSpec figure) =>
    [
        .. XElement.Parse(MadeFigures.Svg(figure)).Descendants().Where(e => e.Name.LocalName == "polygon")
            .Select(e => e.Attribute("points")!.Value.Split(' ').Select(Point).ToList())
            .Where(p => Math.Abs(p[0].Y - p[2].Y) < 0.1).Select(p => p[0]), // those that lie flat
    ];

    private static (double X, double Y) Point(string pair)
    {
        var numbers = pair.Split(',').Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToList();
        return (numbers[0], numbers[1]);
    }

    private static double Number(XElement e, string name) => double.Parse(e.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
