using System.Globalization;
using System.Xml.Linq;
using ReportGen.Contracts.Figures;

namespace ReportGen.Tests.Plugins.Figures;

/// <summary>Bars as they are drawn: on zero or on the bar below, and as long as their values say.</summary>
public sealed class DrawnValuesTests
{
    [Fact]
    public void BarsSideBySide_StandOnZeroAndAreAsHighAsTheirValues()
    {
        var bars = Bars(Columns(SeriesMark.Bar));
        Assert.Equal(4, bars.Count);
        Assert.All(bars, b => Assert.Equal(bars[0].Bottom, b.Bottom, 0.02));
        Assert.Equal([2, 3, 1, 4], bars.Select(b => Math.Round(b.Height / bars[2].Height, 2))); // 0.2 0.3 of A, 0.1 0.4 of B
        Assert.Equal(bars[0].Right, bars[2].Left, 0.02); // B beside A
    }

    [Fact]
    public void StackedBars_StandOnEachOther()
    {
        var bars = Bars(Columns(SeriesMark.StackedBar));
        Assert.Equal([2, 3, 1, 4], bars.Select(b => Math.Round(b.Height / bars[2].Height, 2)));
        Assert.Equal([bars[0].Top, bars[1].Top], [bars[2].Bottom, bars[3].Bottom], new Near());
    }

    [Fact] // the second part of each row begins where the first ends, also behind a part that is missing
    public void StackedRows_BeginWhereTheOneBeforeEnds()
    {
        var bars = Bars(new RowBarFigure(
            165, 60, ["Economy", "环境"], new ValueAxis("Degree", 0, 100),
            [Series("A", SeriesMark.StackedBar, 10, null), Series("B", SeriesMark.StackedBar, 30, 50)]));
        Assert.Equal([1, 3, 5], bars.Select(b => Math.Round((b.Right - b.Left) / (bars[0].Right - bars[0].Left), 2)));
        Assert.Equal([bars[0].Right, bars[0].Left], [bars[1].Left, bars[2].Left], new Near());
    }

    private static CategoryFigure Columns(SeriesMark mark) => new(
        80, 60, null, ["2020", "2021"], new ValueAxis("Index", 0), null, [Series("A", mark, 0.2, 0.3), Series("B", mark, 0.1, 0.4)]);

    private static FigureSeries Series(string name, SeriesMark mark, params double?[] values) =>
        new(name, mark, [.. values], new ColorRole(ColorFamily.System, name[0] - 'A'));

    private static List<Bar> Bars(FigureSpec figure) =>
    [
        .. XElement.Parse(MadeFigures.Svg(figure)).Descendants()
            .Where(e => e.Name.LocalName == "rect" && (string?)e.Attribute("stroke-width") == "0.4"
                && (string?)e.Attribute("stroke") == "#333333").Select(Bar.Of)
            .Where(b => b.Height > 10.5 || b.Right - b.Left > 13), // the rest are samples of the legend
    ];

    private sealed record Bar(double Left, double Top, double Right, double Bottom)
    {
        public double Height => Bottom - Top;

        public static Bar Of(XElement e)
        {
            double At(string name) => double.Parse(e.Attribute(name)!.Value, CultureInfo.InvariantCulture);
            return new Bar(At("x"), At("y"), At("x") + At("width"), At("y") + At("height"));
        }
    }

    /// <summary>Coordinates have two decimals.</summary>
    private sealed class Near : IEqualityComparer<double>
    {
        public bool Equals(double x, double y) => Math.Abs(x - y) < 0.03;

        public int GetHashCode(double obj) => 0;
    }
}
