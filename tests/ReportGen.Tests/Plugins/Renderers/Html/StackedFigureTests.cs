using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Renderers.Html;

namespace ReportGen.Tests.Plugins.Renderers.Html;

/// <summary>What is too wide for a phone is drawn once more with its plots in a column.</summary>
public sealed class StackedFigureTests
{
    private static readonly CategoryFigure Plot = new(80, 60, null, ["2019"], new ValueAxis("D"), null, []);

    private static FigureSpec? Stacked(FigureSpec figure) =>
        StackedFigure.Of(new FigureBlock("f", "", figure, "") { Language = "en" })?.Figure;

    [Fact]
    public void Panels_SideBySide_StandInAColumnOfTheSameHeightEach()
    {
        var stacked = Assert.IsType<PanelFigure>(Stacked(new PanelFigure(165, 60, 2, [("a", Plot), ("b", Plot)])));
        Assert.Equal((80.0, 120.0, 1), (stacked.WidthMm, stacked.HeightMm, stacked.Columns));
        Assert.Equal(["a", "b"], stacked.Panels.Select(p => p.Title));
    }

    [Fact]
    public void SmallMultiples_OfFour_StandInTwos()
    {
        var series = Enumerable.Range(0, 7).Select(i => new FigureSeries($"{i}", SeriesMark.Line, [1], default));
        var stacked = Assert.IsType<SmallMultiplesFigure>(
            Stacked(new SmallMultiplesFigure(165, 60, 4, ["2019"], new ValueAxis("D"), [.. series])));
        Assert.Equal((80.0, 120.0, 2), (stacked.WidthMm, stacked.HeightMm, stacked.Columns)); // two rows of four, four of two
    }

    [Fact]
    public void Figure_ThatFitsOrIsOne_IsDrawnOnce()
    {
        Assert.Null(Stacked(new PanelFigure(80, 60, 2, [("a", Plot), ("b", Plot)])));
        Assert.Null(Stacked(Plot with { WidthMm = 165 }));
    }
}
