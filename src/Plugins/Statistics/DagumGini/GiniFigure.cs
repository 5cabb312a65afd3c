using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.DagumGini;

/// <summary>Overall Gini with its parts, and the regions' Gini coefficients, by year (the source's Figure 3); bars by region for a single year.</summary>
public sealed class GiniFigure : IFigureBuilder
{
    /// <inheritdoc/>
    public string Id => "gini";

    /// <inheritdoc/>
    public FigureBlock? Build(ReportPlan plan, ResultSet results, string language)
    {
        if (results.Find(DagumGiniResult.Key)?.Decompositions is not [var d, ..] || !d.Overall.Defined.Any()) return null;
        var zh = language == "zh";
        var regions = Enumerable.Range(0, d.Grouping.Regions.Length).Where(j => Enumerable.Range(0, d.Overall.Axis.Count).Any(t => d.Units.At(j, t) is not null)).ToList();
        var axis = new ValueAxis(zh ? "基尼系数" : "Gini coefficient", 0);
        var name = d.Measure.Name;
        if (plan.Years.Length < 2)
        {
            var bars = new FigureSeries(zh ? "区域内基尼系数" : "Gini within the region", SeriesMark.Bar, [.. regions.Select(j => d.WithinRegion.At(j, 0))], new ColorRole(ColorFamily.Part, 0));
            return new FigureBlock(Id, zh ? $"{plan.Years[0]}年各区域{name.Zh}的基尼系数" : $"Gini coefficient of the {name.En.ToLowerInvariant()} by region, {plan.Years[0]}",
                new RowBarFigure(80, 18 + (regions.Count * 6), [.. regions.Select(j => d.Grouping.Regions[j].Name.In(language))], axis, [bars]), Alt(d, zh)) { Language = language };
        }
        var years = d.Overall.Axis.Select(y => y.ToString()).ToImmutableArray();
        ImmutableArray<double?> Part(int p) => [.. Enumerable.Range(0, years.Length).Select(t => d.Parts.At(p, t))];
        var parts = new CategoryFigure(80, 62, zh ? "年份" : "Year", years, axis, null,
        [
            new(zh ? "区域内" : "Within", SeriesMark.StackedBar, Part(0), new ColorRole(ColorFamily.Part, 0)),
            new(zh ? "区域间" : "Between", SeriesMark.StackedBar, Part(1), new ColorRole(ColorFamily.Part, 1)),
            new(zh ? "超变密度" : "Transvariation", SeriesMark.StackedBar, Part(2), new ColorRole(ColorFamily.Part, 2)),
            new(zh ? "总体" : "Overall", SeriesMark.Line, [.. Enumerable.Range(0, years.Length).Select(d.Overall.At)], new ColorRole(ColorFamily.Part, 3)),
        ]);
        var lines = new CategoryFigure(80, 62, zh ? "年份" : "Year", years, new ValueAxis(axis.Title), null,
        [
            .. regions.Select(j => new FigureSeries(d.Grouping.Regions[j].Name.In(language), SeriesMark.Line, [.. Enumerable.Range(0, years.Length).Select(t => d.WithinRegion.At(j, t))], new ColorRole(ColorFamily.Region, j))),
        ]);
        return new FigureBlock(Id, zh ? $"{years[0]}—{years[^1]}年{name.Zh}的基尼系数" : $"Gini coefficients of the {name.En.ToLowerInvariant()}, {years[0]}–{years[^1]}",
            new PanelFigure(165, 70, 2, [(zh ? "总体及其来源" : "Overall and its sources", parts), (zh ? "各区域" : "Regions", lines)]), Alt(d, zh)) { Language = language, Wide = true };
    }

    private static string Alt(Decomposition d, bool zh)
    {
        var years = d.Overall.Axis;
        var values = Enumerable.Range(0, years.Count).Where(t => d.Overall.At(t) is not null).Select(t => zh ? $"{years[t]}年{NumberText.Format(d.Overall.At(t), NumberStyle.Fixed3)}" : $"{NumberText.Format(d.Overall.At(t), NumberStyle.Fixed3)} in {years[t]}");
        return zh ? $"总体基尼系数：{string.Join("，", values)}。" : $"Overall Gini coefficient: {string.Join(", ", values)}.";
    }
}
