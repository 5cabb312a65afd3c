using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.GroupMeans;

/// <summary>Mean of the leading measure of every region and year of the first grouping, as a heat map.</summary>
public sealed class RegionHeatmap : IFigureBuilder
{
    /// <inheritdoc/>
    public string Id => "region-heatmap";

    /// <inheritdoc/>
    public FigureBlock? Build(PartInput input)
    {
        var plan = input.Plan;
        if (input.Results.Find(GroupMeansResult.Key) is not { } all || plan.Groupings.IsEmpty || plan.Years.Length < 2) return null;
        var measure = MeasureNames.Leading(input);
        var means = all.Of(plan.Groupings[0], measure);
        var every = means.Shown.ToImmutableArray();
        if (every.Length < 2) return null;
        var regions = Extremes.Of(every, r => means.Mean.At(r.Id, plan.Years[^1]));
        return new FigureBlock(
            Id, input.Words["heatmap.caption", measure.Name],
            new HeatmapFigure(
                165, 14 + (regions.Length * (regions.Length > 15 ? 4.8 : 6.5)), [.. regions.Select(r => input.In(r.Name))],
                [.. plan.Years.Select(y => y.ToString())], [.. from r in regions from y in plan.Years select means.Mean.At(r.Id, y)],
                input.In(measure.Name)) { Decimals = input.Decimals.Value },
            Alt(means.Mean, every, input))
        {
            Language = input.Language, Wide = true, Notes = Extremes.Note(every.Length, regions.Length, input.Words),
        };
    }

    private static string Alt(LabeledMatrix<RegionId, Year> means, ImmutableArray<Region> regions, PartInput input)
    {
        var words = input.Words;
        var all = (from r in regions from y in means.Columns select (r.Name, Year: y, Mean: means.At(r.Id, y))).ToList();
        var known = all.Where(c => c.Mean is not null).ToList();
        var (low, high, gaps) = (known.MinBy(c => c.Mean), known.MaxBy(c => c.Mean), all.Count - known.Count);
        return words["heatmap.alt", regions.Length, means.Columns.Count, low.Name, low.Year, input.Value(low.Mean), high.Name, high.Year,
            input.Value(high.Mean), gaps > 0 ? words["heatmap.gaps", gaps] : ""];
    }
}
