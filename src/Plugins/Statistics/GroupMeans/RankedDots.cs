using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.GroupMeans;

/// <summary>Regions of the study's last grouping (provinces, say) ranked by their mean of the last year, with the first year beside it.</summary>
public sealed class RankedDots : IFigureBuilder
{
    /// <inheritdoc/>
    public string Id => "ranked-regions";

    /// <inheritdoc/>
    public FigureBlock? Build(ReportPlan plan, ResultSet results, string language)
    {
        if (results.Find(GroupMeansResult.Key) is not { } all || plan.Groupings.IsEmpty) return null;
        var (zh, grouping, measure) = (language == "zh", plan.Groupings[^1], results.FindMeasure("D") ?? results.Measures.First());
        var means = all.Of(grouping.Id, measure.Id)!.Mean;
        var last = means.Columns.Count - 1;
        var order = Enumerable.Range(0, means.Rows.Count).Where(j => means.Has(j, last)).OrderByDescending(j => means.At(j, last)).ToList();
        if (order.Count < 3) return null;
        FigureSeries Year(int t, int color) => new(plan.Years[t].ToString(), SeriesMark.Line, [.. order.Select(j => means.At(j, t))], new ColorRole(ColorFamily.System, color));
        ImmutableArray<FigureSeries> series = last == 0 ? [Year(0, 0)] : [Year(0, 1), Year(last, 0)];
        string Name(int j) => grouping.Regions[j].Name.In(language);
        var (first, least) = (Name(order[0]), Name(order[^1]));
        return new FigureBlock(Id, zh ? $"{grouping.Name.Zh}{measure.Name.Zh}均值的排序" : $"{grouping.Name.En} ranked by mean {measure.Name.En.ToLowerInvariant()}",
            new DotFigure(80, 24 + (order.Count * 4.2), [.. order.Select(Name)], new ValueAxis(measure.Name.In(language)), series),
            zh ? $"{plan.Years[^1]}年{first}最高，{least}最低。" : $"{first} is highest in {plan.Years[^1]}, {least} lowest.") { Language = language };
    }
}
