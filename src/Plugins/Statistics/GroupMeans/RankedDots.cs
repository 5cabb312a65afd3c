using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Shared;
using ReportGen.Statistics.Trend;

namespace ReportGen.Statistics.GroupMeans;

/// <summary>
/// Regions of the study's last grouping (provinces, say) ranked by their mean of the last year, with the first year beside it.
/// </summary>
public sealed class RankedDots : IFigureBuilder
{
    /// <inheritdoc/>
    public string Id => "ranked-regions";

    /// <inheritdoc/>
    public FigureBlock? Build(PartInput input)
    {
        var (plan, words) = (input.Plan, input.Words);
        if (input.Results.Find(GroupMeansResult.Key) is not { } all || plan.Groupings.IsEmpty) return null;
        var (grouping, measure, first, last) = (plan.Groupings[^1], MeasureNames.Leading(input), plan.Years[0], plan.Years[^1]);
        var means = all.Of(grouping, measure).Mean;
        var known = grouping.Regions.Where(r => means.At(r.Id, last) is not null);
        var every = known.OrderByDescending(r => means.At(r.Id, last)).ToImmutableArray();
        if (every.Length < 3) return null;
        var order = Extremes.Of(every, r => means.At(r.Id, last));
        FigureSeries At(Year year, int color) =>
            new(year.ToString(), SeriesMark.Line, [.. order.Select(r => means.At(r.Id, year))], new ColorRole(ColorFamily.Time, color));
        var overall = input.Results.Find(TrendResult.Key)?.Of(measure.Id)?.Mean.At(last);
        var figure = new DotFigure(
            80, 24 + (order.Length * 4.4), [.. order.Select(r => input.In(r.Name))], input.Axis(input.In(measure.Name)),
            first == last ? [At(last, 1)] : [At(first, 0), At(last, 1)])
        {
            Reference = overall is { } mean ? new ReferenceValue(words["dots.reference", last], mean) : null,
        };
        var caption = every.Length < grouping.Regions.Length
            ? words["dots.caption.some", measure.Name] : words["dots.caption", grouping.Name, measure.Name];
        return new FigureBlock(Id, caption, figure, Alt(means, every, overall, input))
        {
            Language = input.Language, Notes = Extremes.Note(every.Length, order.Length, words),
        };
    }

    private static string Alt(LabeledMatrix<RegionId, Year> means, ImmutableArray<Region> order, double? overall, PartInput input)
    {
        var words = input.Words;
        var (first, last) = (means.Columns[0], means.Columns[^1]);
        string Place(Region region) => words["dots.alt.region", region.Name, input.Value(means.At(region.Id, last))];
        var both = order.Where(r => means.At(r.Id, first) is not null).ToList();
        var up = both.Count(r => means.At(r.Id, last) > means.At(r.Id, first));
        return words["dots.alt", last, order.Length, Place(order[0]), Place(order[^1]),
            overall is { } mean ? words["dots.alt.overall", input.Value(mean)] : "",
            first == last || both.Count == 0 ? "" : words["dots.alt.since", first, up, both.Count - up, both.Count]];
    }
}
