using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Ranks;

/// <summary>The units that a figure draws: the leaders of the last year, and those that a study names.</summary>
internal static class ShownUnits
{
    /// <summary>True where those drawn are all that have a value in the last year.</summary>
    public static bool AreAll(ImmutableArray<UnitId> shown, Measure measure) =>
        measure.Values.Rows.Count(u => measure.Values.At(u, measure.Values.Columns[^1]) is not null) == shown.Length;

    /// <summary>The units with a value in the last year, the highest first; and those that are named and have none.</summary>
    public static (ImmutableArray<UnitId> Shown, ImmutableArray<UnitId> Without) Of(Measure measure, UnitFigureOptions options)
    {
        var (values, last) = (measure.Values, measure.Values.Columns[^1]);
        var ranked = values.Rows.Where(u => values.At(u, last) is not null)
            .OrderByDescending(u => Printed.Ranked(values[u, last])).ToList();
        var (leaders, named) = (ranked.Take(options.Most).ToHashSet(), options.Units.Select(u => new UnitId(u)).ToHashSet());
        return ([.. ranked.Where(u => leaders.Contains(u) || named.Contains(u))], [.. values.Rows.Where(named.Contains).Except(ranked)]);
    }
}
