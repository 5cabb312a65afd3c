using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.DagumGini;

/// <summary>Overall Gini with its parts, and the regions' Gini coefficients, by year (the source's Figure 3); bars by region for a single year.</summary>
public sealed class GiniFigure : IFigureBuilder
{
    /// <inheritdoc/>
    public string Id => "gini";

    /// <inheritdoc/>
    public FigureBlock? Build(PartInput input)
    {
        var (plan, results, language) = (input.Plan, input.Results, input.Language);
        if (results.Find(DagumGiniResult.Key)?.Decompositions is not [var d, ..] || !d.Overall.Defined.Any()) return null;
        var zh = language == "zh";
        var regions = Enumerable.Range(0, d.Grouping.Regions.Length).Where(j => Enumerable.Range(0, d.Overall.Axis.Count).Any(t => d.Units.At(j, t) is not null)).ToList();
        var axis = new ValueAxis(zh ? "基尼系数" : "Gini coefficient", 0);
        var name = d.Measure.Name;
        if (plan.Years.Length < 2)
        {
            var bars = new FigureSeries(zh ? "区域内基尼系数" : "Gini within the region", SeriesMark.Bar, [.. regions.Select(j => d.WithinRegion.At(j, 0))], new ColorRole(ColorFamily.Part, 0));
            return new FigureBlock(Id, zh ? $"{plan.Years[0]}年各区域{name.Zh}的基尼系数" : $"Gini coefficient of the {name.En.ToLowerInvariant()} by region, {plan.Years[0]}",
                new RowBarFigure(80, 18 + (regions.Count * (regions.Count > 12 ? 4.4 : 6)), [.. regions.Select(j => d.Grouping.Regions[j].Name.In(language))], axis, [bars]), Alt(d, language)) { Language = language };
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
        ImmutableArray<FigureSeries> lines =
        [
            .. regions.Select(j => new FigureSeries(d.Grouping.Regions[j].Name.In(language), SeriesMark.Line, [.. Enumerable.Range(0, years.Length).Select(t => d.WithinRegion.At(j, t))], new ColorRole(ColorFamily.Region, j))),
        ];
        var (of, within) = (zh ? "总体及其来源" : "Overall and its sources", zh ? "各区域" : "Regions");
        var many = SmallMultiples.Of(axis.Title, years, lines);
        return new FigureBlock(Id, zh ? $"{years[0]}—{years[^1]}年{name.Zh}的基尼系数" : $"Gini coefficients of the {name.En.ToLowerInvariant()}, {years[0]}–{years[^1]}",
            lines.Length > SmallMultiples.MostLines
                ? new PanelFigure(165, 60 + many.HeightMm, 1, [(of, parts with { WidthMm = 165, HeightMm = 60 }), (within, many)])
                : new PanelFigure(165, 68, 2, [(of, parts), (within, new CategoryFigure(80, 62, zh ? "年份" : "Year", years, new ValueAxis(axis.Title), null, lines))]),
            Alt(d, language)) { Language = language, Wide = true };
    }

    private static string Alt(Decomposition d, string language)
    {
        var (zh, years, last) = (language == "zh", d.Overall.Axis, Enumerable.Range(0, d.Overall.Axis.Count).Last(t => d.Overall.At(t) is not null));
        string Fixed(double? v) => NumberText.Format(v, NumberStyle.Fixed3);
        var overall = SeriesWords.Of(new LocalizedText("总体基尼系数", "The overall Gini coefficient"), years, d.Overall.At, language);
        var (w, b, t) = (Fixed(d.Parts.At(0, last)), Fixed(d.Parts.At(1, last)), Fixed(d.Parts.At(2, last)));
        var parts = zh ? $"{years[last]}年区域内贡献{w}，区域间{b}，超变密度{t}" : $"in {years[last]} it is {w} within regions, {b} between them and {t} transvariation";
        var regions = Enumerable.Range(0, d.Grouping.Regions.Length).Where(j => d.WithinRegion.At(j, last) is not null).ToList();
        if (regions.Count < 2) return zh ? $"{overall}；{parts}。" : $"{overall}; {parts}.";
        var (most, least) = (regions.MaxBy(j => d.WithinRegion.At(j, last)!.Value), regions.MinBy(j => d.WithinRegion.At(j, last)!.Value));
        string Region(int j) => d.Grouping.Regions[j].Name.In(language);
        return zh
            ? $"{overall}；{parts}；区域内差异以{Region(most)}最大（{Fixed(d.WithinRegion.At(most, last))}），{Region(least)}最小（{Fixed(d.WithinRegion.At(least, last))}）。"
            : $"{overall}; {parts}; among the regions {Region(most)} is the most unequal ({Fixed(d.WithinRegion.At(most, last))}), {Region(least)} the least ({Fixed(d.WithinRegion.At(least, last))}).";
    }
}
