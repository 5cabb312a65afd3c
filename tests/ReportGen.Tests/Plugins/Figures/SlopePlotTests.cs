using System.Xml.Linq;
using ReportGen.Contracts.Figures;

namespace ReportGen.Tests.Plugins.Figures;

/// <summary>What a slope chart draws: where lines begin and end, in which order names stand, what a gap and a tie look like.</summary>
public sealed class SlopePlotTests
{
    private static readonly ColorRole Risen = new(ColorFamily.Comparison, 0), NotRisen = new(ColorFamily.Comparison, 1);

    [Fact] // by proportion: 0.4 is a quarter of the way from 0.3 to 0.7, 0.6 three quarters
    public void Ends_StandInProportionToTheirValues()
    {
        var lines = Lines(Drawn(Line("A", 0.3, 0.7), Line("B", 0.4, 0.6)));
        var (a, b) = (lines[0], lines[1]);
        var tall = a.From.Y - a.To.Y;
        Assert.Equal(0.25, (a.From.Y - b.From.Y) / tall, 0.002);
        Assert.Equal(0.75, (a.From.Y - b.To.Y) / tall, 0.002);
        Assert.Equal((a.From.X, a.To.X), (b.From.X, b.To.X));
    }

    [Fact]
    public void Names_AtBothEnds_HaveTheirValuesAndStandFromHighToLow()
    {
        var page = MadeFigures.Drawn(Figure(Line("A", 0.3, 0.7), Line("B", 0.6, 0.6), Line("C", -0.1, 0.2)));
        Assert.Equal(["B 0.600", "A 0.300", "C −0.100"], Texts(page, left: true));
        Assert.Equal(["0.700 A", "0.600 B", "0.200 C"], Texts(page, left: false));
        Assert.Equal(
            ["A · 2012 0.300", "A · 2021 0.700", "B · 2012 0.600", "B · 2021 0.600", "C · 2012 −0.100", "C · 2021 0.200"], page.Marks);
    }

    [Fact] // all begin at one value: at the left they stand as they do at the right, so that nothing crosses
    public void Names_OfATie_StandInTheOrderOfTheirOtherEnds()
    {
        var page = MadeFigures.Drawn(Figure(Line("A", 0.5, 0.2), Line("B", 0.5, 0.8), Line("C", 0.5, 0.6), Line("D", 0.5, null)));
        Assert.Equal(["B 0.500", "C 0.500", "A 0.500", "D 0.500"], Texts(page, left: true));
        Assert.Equal(["0.800 B", "0.600 C", "0.200 A"], Texts(page, left: false));
    }

    [Fact] // a hollow dot where there is a value, and no line to where there is none
    public void Gap_AtOneEnd_LeavesAHollowDotAndNoLine()
    {
        var drawn = Drawn(Line("A", 0.3, 0.7), Line("B", null, 0.5));
        Assert.Single(Lines(drawn));
        var hollow = Assert.Single(drawn.Descendants(), e => e.Name.LocalName == "circle" && (string?)e.Attribute("fill") == "#ffffff");
        var a = Lines(drawn)[0];
        Assert.Equal(a.To.X, Number(hollow, "cx"), 0.02);
        Assert.Equal((a.From.Y + a.To.Y) / 2, Number(hollow, "cy"), 0.02); // 0.5 is in the middle between 0.3 and 0.7
    }

    [Fact] // light ones first, so that they lie below; the named ones keep their colors, and dashes where they have not risen
    public void Lines_WithoutNames_AreLightAndBehind()
    {
        var drawn = Drawn(
            Line("A", 0.3, 0.7), Line("B", 0.6, 0.5) with { Color = NotRisen }, Line("C", 0.4, 0.6) with { IsNamed = false });
        var strokes = Across(drawn)
            .Select(l => $"{Text(l.Line, "stroke")} {Text(l.Line, "stroke-width")} {Text(l.Line, "stroke-dasharray")}");
        Assert.Equal(
            ["#c8c8c8 0.6 ", "#ffffff 2.7 ", "#1f4e79 1.3 ", "#ffffff 2.7 ", "#8a8a8a 1.3 5.2 1.3"], strokes);
        var texts = MadeFigures.Drawn(Figure(Line("A", 0.3, 0.7), Line("C", 0.4, 0.6) with { IsNamed = false })).Texts.Select(t => t.Text);
        Assert.DoesNotContain(texts, t => t.Contains('C', StringComparison.Ordinal));
    }

    [Fact] // of many the light ones are thinner, and have no dots that run together
    public void Lines_OfMany_AreThinWithoutDots()
    {
        int Dots(int count) => Drawn([.. Enumerable.Range(0, count).Select(i => Line($"C{i}", i, i) with { IsNamed = false })])
            .Descendants().Count(e => e.Name.LocalName == "circle" && (string?)e.Attribute("fill") == "#c8c8c8");
        Assert.Equal((120, 0), (Dots(60), Dots(61)));
    }

    private static SlopeLine Line(string name, double? from, double? to) => new(name, from, to, Risen) { IsNamed = true };

    private static SlopeFigure Figure(params SlopeLine[] lines) => new(80, 80, new ValueAxis("D"), "2012", "2021", [.. lines]);

    private static XElement Drawn(params SlopeLine[] lines) => XElement.Parse(MadeFigures.Svg(Figure(lines)));

    /// <summary>The lines across the chart in the order they are drawn, without their white edges.</summary>
    private static List<((double X, double Y) From, (double X, double Y) To)> Lines(XElement root) =>
        [.. Across(root).Where(l => Text(l.Line, "stroke") != "#ffffff").Select(l => (l.From, l.To))];

    private static IEnumerable<(XElement Line, (double X, double Y) From, (double X, double Y) To)> Across(XElement root) =>
        from line in root.Descendants()
        where line.Name.LocalName == "polyline"
        let points = Text(line, "points").Split(' ').Select(Point).ToList()
        where Math.Abs(points[1].X - points[0].X) > 20
        where Text(line, "stroke-width") is not "0.4" // threads to names
        select (line, points[0], points[1]);

    private static string Text(XElement e, string name) => (string?)e.Attribute(name) ?? "";

    private static (double X, double Y) Point(string pair)
    {
        var numbers = pair.Split(',').Select(n => double.Parse(n, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        return (numbers[0], numbers[1]);
    }

    private static List<string> Texts(SvgPage page, bool left) =>
    [
        .. page.Texts.Where(t => t.Text.Contains('.', StringComparison.Ordinal) && t.Left < page.Width / 2 == left).OrderBy(t => t.Top)
            .Select(t => t.Text),
    ];

    private static double Number(XElement e, string name) =>
        double.Parse(e.Attribute(name)!.Value, System.Globalization.CultureInfo.InvariantCulture);
}
