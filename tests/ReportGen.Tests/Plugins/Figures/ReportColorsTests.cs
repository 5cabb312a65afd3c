namespace ReportGen.Tests.Plugins.Figures;

/// <summary>The figures of one report, built from a study: what is one thing has one color in all of them.</summary>
public sealed class ReportColorsTests : IDisposable
{
    private readonly TemporaryStudy study = TemporaryStudy.CopyOf(Repository.BaseStudy)
        .Write("text/process.zh.md", "过程。\n").Write("text/process.en.md", "The process.\n") // the section that holds the diagram
        .Built("svg", "report={figures: [process, trend, gini, regional-trends, indicator-weights, obstacle-by-grade]}");

    public void Dispose() => study.Dispose();

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Systems_InBarsRowsAndDiagram_HaveTheSameColors(string language)
    {
        var bars = Page("trend", language).BarFills.ToList();
        Assert.Equal(2, bars.Count);
        Assert.Equal(bars, Page("indicator-weights", language).BarFills);
        var process = Svg("process", language);
        Assert.All(bars, color => Assert.Contains($"fill=\"{color}\"", process, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Regions_InLinesAndSmallMultiples_HaveTheSameColors(string language)
    {
        var courses = Page("regional-trends", language).LineColors.ToList();
        Assert.Equal(2, courses.Count);
        Assert.Equal(courses, Page("gini", language).LineColors);
    }

    [Fact] // every criterion of both systems has a fill of its own
    public void Criteria_InTheStack_AreAllTold()
    {
        var page = Page("obstacle-by-grade", "zh");
        var names = page.Marks.Select(m => m.Split(" · ")[1].Split(' ')[0]).Distinct().Count();
        Assert.Equal(names, page.BarFills.Count());
    }

    private SvgPage Page(string figure, string language) => new(Svg(figure, language));

    private string Svg(string figure, string language) =>
        File.ReadAllText(Path.Combine(study.Output, "figures", $"{figure}.{language}.svg"));
}
