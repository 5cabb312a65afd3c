using System.Globalization;
using ReportGen.Contracts.Figures;

namespace ReportGen.Tests.Plugins.Statistics;

/// <summary>Figures of several panels and rows show the numbers of the result files, each once.</summary>
public sealed class PanelFigureTests : IDisposable
{
    private readonly TemporaryStudy study = TemporaryStudy.CopyOf(Repository.BaseStudy).Built("csv");

    public void Dispose() => study.Dispose();

    private FigureSpec Figure(string id) => study.Alone("en").Figure(id, out _)!.Editions[0].Figures.First().Figure;

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [Fact]
    public void Trend_HasIndicesFromZeroAndDegreesOverTheGrades()
    {
        var panels = Assert.IsType<PanelFigure>(Figure("trend")).Panels.Select(p => Assert.IsType<CategoryFigure>(p.Figure)).ToList();
        var (indices, degrees) = (panels[0], panels[1]);
        Assert.Equal(0, indices.Left.Minimum);
        Assert.All(panels, p => Assert.Null(p.Right));
        Assert.All(indices.Series, s => Assert.Equal(SeriesMark.Bar, s.Mark));
        Assert.Equal((0, 1), (degrees.Left.Minimum, degrees.Left.Maximum));
        Assert.Equal(["Low", "Middle", "High"], degrees.Bands.Select(b => b.Name));
        Assert.Equal(degrees.Bands.Skip(1).Select(b => b.From), degrees.Bands.SkipLast(1).Select(b => b.To));
        var means = study.Results("trend").ToLookup(r => r["measure"], r => Number(r["mean"]));
        Assert.Equal(means["green"], indices.Series[0].Values.Select(v => v!.Value));
        Assert.Equal(means["C"], degrees.Series[0].Values.Select(v => v!.Value));
        Assert.Equal(means["D"], degrees.Series[1].Values.Select(v => v!.Value));
    }

    [Fact] // the overall coefficient is the height of the stack, and no line once more
    public void Gini_Sources_AddUpToTheOverallCoefficient()
    {
        var sources = Assert.IsType<CategoryFigure>(Assert.IsType<PanelFigure>(Figure("gini")).Panels[0].Figure);
        Assert.Equal(3, sources.Series.Length);
        Assert.All(sources.Series, s => Assert.Equal(SeriesMark.StackedBar, s.Mark));
        var overall = study.Results("dagum").Select(r => Number(r["G"])).ToList();
        Assert.Equal(3, overall.Count);
        for (var t = 0; t < overall.Count; t++) Assert.Equal(overall[t], sources.Series.Sum(s => s.Values[t]!.Value), 10);
    }

    [Fact]
    public void Obstacles_Rows_SayOfHowManyObservationsTheyAre()
    {
        var rows = Assert.IsType<RowBarFigure>(Figure("obstacle-by-grade")).Categories;
        var grades = study.Results("coupling").GroupBy(r => r["coordination_grade"]).ToDictionary(g => g.Key, g => g.Count());
        Assert.Equal(grades.Count, rows.Length);
        foreach (var (grade, count) in grades) Assert.Contains($"{char.ToUpperInvariant(grade[0])}{grade[1..]} (n = {count})", rows);
    }

    [Fact] // the marks of the points are values and changes of the result files; the cross stands at their means
    public void LevelChange_HasEveryUnitOverTheMeansOfAll()
    {
        var figure = Assert.IsType<ScatterFigure>(Figure("level-change"));
        var degrees = study.Results("coupling").ToDictionary(r => (r["unit"], r["year"]), r => Number(r["D"]));
        var names = study.Results("units").ToDictionary(r => r["name_en"], r => r["unit"]);
        Assert.Equal(names.Count, figure.Points.Length);
        foreach (var point in figure.Points)
        {
            Assert.Equal(degrees[(names[point.Name], "2021")], point.X, 12);
            Assert.Equal(degrees[(names[point.Name], "2021")] - degrees[(names[point.Name], "2019")], point.Y, 12);
        }
        Assert.Equal(figure.Points.Average(p => p.X), figure.Cross!.X, 12);
        Assert.Equal(figure.Points.Average(p => p.Y), figure.Cross.Y, 12);
    }
}
