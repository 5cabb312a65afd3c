using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Trend;

namespace ReportGen.Statistics.GroupMeans;

/// <summary>Regions of the study's last grouping (provinces, say) ranked by their mean of the last year, with the first year beside it.</summary>
public sealed class RankedDots : IFigureBuilder
{
    /// <inheritdoc/>
    public string Id => "ranked-regions";

    /// <inheritdoc/>
    public FigureBlock? Build(PartInput input)
    {
        var (plan, results, language) = (input.Plan, input.Results, input.Language);
        if (results.Find(GroupMeansResult.Key) is not { } all || plan.Groupings.IsEmpty) return null;
        var (zh, grouping, measure) = (language == "zh", plan.Groupings[^1], results.LeadingMeasure);
        var means = all.Of(grouping.Id, measure.Id)!.Mean;
        var last = means.Columns.Count - 1;
        var order = Enumerable.Range(0, means.Rows.Count).Where(j => means.Has(j, last)).OrderByDescending(j => means.At(j, last)).ToList();
        if (order.Count < 3) return null;
        FigureSeries At(int t, int color) => new(plan.Years[t].ToString(), SeriesMark.Line, [.. order.Select(j => means.At(j, t))], new ColorRole(ColorFamily.Time, color));
        ImmutableArray<FigureSeries> series = last == 0 ? [At(0, 1)] : [At(0, 0), At(last, 1)];
        var overall = results.Find(TrendResult.Key)?.Of(measure.Id)?.Mean.At(last);
        var figure = new DotFigure(80, 24 + (order.Count * 4.4), [.. order.Select(j => grouping.Regions[j].Name.In(language))], new ValueAxis(measure.Name.In(language)), series)
        {
            Reference = overall is { } mean ? new ReferenceValue(zh ? $"{plan.Years[last]}年总体均值" : $"Overall mean {plan.Years[last]}", mean) : null,
        };
        return new FigureBlock(Id, zh ? $"{grouping.Name.Zh}{measure.Name.Zh}均值的排序" : $"{grouping.Name.En} ranked by mean {measure.Name.En.ToLowerInvariant()}", figure,
            Alt(grouping, means, order, overall, language)) { Language = language };
    }

    private static string Alt(RegionGrouping grouping, LabeledMatrix<RegionId, Year> means, List<int> order, double? overall, string language)
    {
        var (zh, last) = (language == "zh", means.Columns.Count - 1);
        string Place(int j) => $"{grouping.Regions[j].Name.In(language)}{(zh ? "（" : " (")}{NumberText.Format(means.At(j, last), NumberStyle.Fixed3)}{(zh ? "）" : ")")}";
        var ranking = zh
            ? $"{means.Columns[last]}年{order.Count}个区域中{Place(order[0])}最高，{Place(order[^1])}最低"
            : $"Of {order.Count} regions in {means.Columns[last]}, {Place(order[0])} is highest and {Place(order[^1])} lowest";
        if (overall is { } mean) ranking += zh ? $"；总体均值为{NumberText.Fixed(mean, 3)}" : $"; the overall mean is {NumberText.Fixed(mean, 3)}";
        var both = order.Where(j => means.Has(j, 0)).ToList();
        if (last == 0 || both.Count == 0) return ranking + (zh ? "。" : ".");
        var up = both.Count(j => means.At(j, last) > means.At(j, 0));
        return ranking + (zh ? $"；与{means.Columns[0]}年相比，{up}个上升，{both.Count - up}个没有上升。" : $"; since {means.Columns[0]}, {up} of {both.Count} have risen.");
    }
}
