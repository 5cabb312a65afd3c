using ReportGen.Contracts.Data;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.GroupMeans;

/// <summary>Mean D (or the first measure) of every region and year of the first grouping, as a heat map.</summary>
public sealed class RegionHeatmap : IFigureBuilder
{
    /// <inheritdoc/>
    public string Id => "region-heatmap";

    /// <inheritdoc/>
    public FigureBlock? Build(PartInput input)
    {
        var (plan, results, language) = (input.Plan, input.Results, input.Language);
        if (results.Find(GroupMeansResult.Key) is not { } all || plan.Groupings.IsEmpty || plan.Years.Length < 2) return null;
        var (zh, grouping, measure) = (language == "zh", plan.Groupings[0], results.LeadingMeasure);
        var means = all.Of(grouping.Id, measure.Id)!.Mean;
        var rows = Enumerable.Range(0, means.Rows.Count).Where(j => Enumerable.Range(0, means.Columns.Count).Any(t => means.Has(j, t))).ToList();
        if (rows.Count < 2) return null;
        var values = from j in rows from t in Enumerable.Range(0, means.Columns.Count) select means.At(j, t);
        return new FigureBlock(Id, zh ? $"各区域{measure.Name.Zh}均值的年度变化" : $"Mean {measure.Name.En.ToLowerInvariant()} of the regions by year",
            new HeatmapFigure(165, 14 + (rows.Count * (rows.Count > 15 ? 4.8 : 6.5)), [.. rows.Select(j => grouping.Regions[j].Name.In(language))], [.. means.Columns.Select(y => y.ToString())], [.. values], measure.Name.In(language)),
            Alt(grouping, means, rows, language)) { Language = language, Wide = true };
    }

    private static string Alt(RegionGrouping grouping, LabeledMatrix<RegionId, Year> means, List<int> rows, string language)
    {
        var zh = language == "zh";
        var cells = (from j in rows from t in Enumerable.Range(0, means.Columns.Count) where means.Has(j, t) select (j, t)).ToList();
        var (low, high) = (cells.MinBy(c => means.At(c.j, c.t)!.Value), cells.MaxBy(c => means.At(c.j, c.t)!.Value));
        string Name(int j) => grouping.Regions[j].Name.In(language);
        string Value((int J, int T) c) => NumberText.Format(means.At(c.J, c.T), NumberStyle.Fixed3);
        var gaps = (rows.Count * means.Columns.Count) - cells.Count;
        return zh
            ? $"{rows.Count}个区域、{means.Columns.Count}个年份的均值：最低为{Name(low.j)}{means.Columns[low.t]}年的{Value(low)}，最高为{Name(high.j)}{means.Columns[high.t]}年的{Value(high)}{(gaps > 0 ? $"；{gaps}格没有数值" : "")}。"
            : $"Means of {rows.Count} regions in {means.Columns.Count} years: from {Value(low)} ({Name(low.j)}, {means.Columns[low.t]}) to {Value(high)} ({Name(high.j)}, {means.Columns[high.t]}){(gaps > 0 ? $"; {gaps} not defined" : "")}.";
    }
}
