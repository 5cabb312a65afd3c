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
    public FigureBlock? Build(ReportPlan plan, ResultSet results, string language)
    {
        if (results.Find(GroupMeansResult.Key) is not { } all || plan.Groupings.IsEmpty || plan.Years.Length < 2) return null;
        var (zh, grouping, measure) = (language == "zh", plan.Groupings[0], results.FindMeasure("D") ?? results.Measures.First());
        var means = all.Of(grouping.Id, measure.Id)!.Mean;
        var rows = Enumerable.Range(0, means.Rows.Count).Where(j => Enumerable.Range(0, means.Columns.Count).Any(t => means.Has(j, t))).ToList();
        if (rows.Count < 2) return null;
        var values = from j in rows from t in Enumerable.Range(0, means.Columns.Count) select means.At(j, t);
        var top = rows.MaxBy(j => means.At(j, means.Columns.Count - 1) ?? -1);
        var name = grouping.Regions[top].Name.In(language);
        return new FigureBlock(Id, zh ? $"各区域{measure.Name.Zh}均值的年度变化" : $"Mean {measure.Name.En.ToLowerInvariant()} of the regions by year",
            new HeatmapFigure(165, 16 + (rows.Count * 6.5), [.. rows.Select(j => grouping.Regions[j].Name.In(language))], [.. means.Columns.Select(y => y.ToString())], [.. values], measure.Name.In(language)),
            zh ? $"{plan.Years[^1]}年均值最高的是{name}。" : $"{name} is highest in {plan.Years[^1]}.") { Language = language, Wide = true };
    }
}
