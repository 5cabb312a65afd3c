using System.Collections.Immutable;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.GroupMeans;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Slopes;

/// <summary>A unit, or a region by its mean, with its values of the first and the last year.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="From">The value of the first year; null for none.</param>
/// <param name="To">The value of the last year; null for none.</param>
internal sealed record Sloped(string Id, LocalizedText Name, double? From, double? To)
{
    /// <summary>The color that a region has in every figure; null for a unit.</summary>
    public ColorRole? Color { get; init; }

    /// <summary>The change from the first to the last year; null where it has not both.</summary>
    public double? Change => To - From;

    /// <summary>The units that have a value in one of the two years, in declared order.</summary>
    public static ImmutableArray<Sloped> Units(Measure measure, PartInput input)
    {
        var (values, names, years) = (measure.Values, new Names(input.Plan), input.Plan.Years);
        return Known(values.Rows.Select(u => new Sloped(u.Value, names.Of(u), values.At(u, years[0]), values.At(u, years[^1]))));
    }

    /// <summary>The regions of a grouping that have a mean in one of the two years, in declared order.</summary>
    public static ImmutableArray<Sloped> Regions(RegionGrouping grouping, Measure measure, PartInput input)
    {
        if (input.Results.Find(GroupMeansResult.Key) is not { } all) return [];
        var (mean, years) = (all.Of(grouping, measure).Mean, input.Plan.Years);
        return Known(grouping.Regions.Select((r, i) => new Sloped(r.Id.Value, r.Name, mean.At(r.Id, years[0]), mean.At(r.Id, years[^1]))
        {
            Color = new ColorRole(ColorFamily.Region, i),
        }));
    }

    /// <summary>Those that have their names: the highest of the last year, those that moved most, and those that a study names.</summary>
    public static ImmutableHashSet<Sloped> Named(ImmutableArray<Sloped> all, SlopeOptions options)
    {
        var leaders = all.Where(s => s.To is not null).OrderByDescending(s => Printed.Ranked(s.To!.Value)).Take(options.Most);
        var moved = all.Where(s => s.Change is not null).Select(s => (Line: s, By: Printed.Ranked(s.Change!.Value))).ToList();
        var rises = moved.Where(m => m.By > 0).OrderByDescending(m => m.By).Take(options.Movers);
        var falls = moved.Where(m => m.By < 0).OrderBy(m => m.By).Take(options.Movers);
        return [.. leaders, .. rises.Concat(falls).Select(m => m.Line), .. all.Where(s => options.Units.Contains(s.Id))];
    }

    private static ImmutableArray<Sloped> Known(IEnumerable<Sloped> all) => [.. all.Where(s => s.From is not null || s.To is not null)];
}
