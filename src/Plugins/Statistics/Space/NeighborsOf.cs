using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;

namespace ReportGen.Statistics.Space;

/// <summary>Finds the neighbors that a study declares.</summary>
/// <param name="units">The units that have data.</param>
/// <param name="plan">The plan, whose list of units says where they lie.</param>
/// <param name="at">Where the study declares the model.</param>
/// <param name="diagnostics">Where findings go.</param>
internal sealed class NeighborsOf(Axis<UnitId> units, ReportPlan plan, SourceSpan at, DiagnosticBag diagnostics)
{
    /// <summary>The neighbors; null, with an error, where they cannot be found.</summary>
    public Neighbors? Declared(SpatialOptions options)
    {
        var found = options.By == NeighborsBy.List ? Listed(options) : ByPlace(options);
        if (found is null || Enumerable.Range(0, units.Count).Any(found.Has)) return found;
        diagnostics.Error("RG4345", "no unit has a neighbor", at, "name `pairs:`, or let `cutoff:` reach farther");
        return null;
    }

    private Neighbors? Listed(SpatialOptions options)
    {
        var known = plan.Units.Select(u => u.Id).ToHashSet();
        var pairs = new List<(int, int)>();
        var before = diagnostics.HasErrors;
        foreach (var pair in options.Pairs)
        {
            var ids = pair.Select(u => new UnitId(u)).ToList();
            if (ids.Count != 2 || ids[0] == ids[1] || !ids.TrueForAll(known.Contains))
            {
                diagnostics.Error(
                    "RG4346", $"[{string.Join(", ", pair)}] is no pair of neighbors", at,
                    "a pair names two units of the list by their ids");
                continue;
            }
            if (units.Contains(ids[0]) && units.Contains(ids[1])) pairs.Add((units.PositionOf(ids[0]), units.PositionOf(ids[1])));
        }
        return diagnostics.HasErrors && !before ? null : Neighbors.OfPairs(units.Count, pairs);
    }

    private Neighbors? ByPlace(SpatialOptions options)
    {
        var byId = plan.Units.ToDictionary(u => u.Id);
        var places = units.Select(u => Places.Of(byId[u])).ToList();
        var without = units.Where((_, i) => places[i] is null).ToList();
        if (without.Count > 0)
        {
            diagnostics.Error(
                "RG4347", $"the list of units does not say where {Ids(without)} lie{(without.Count == 1 ? "s" : "")}", at,
                "give it the columns lon and lat, in degrees, or name the neighbors: `by: list`, `pairs: [[a, b]]`");
            return null;
        }
        var known = places.ConvertAll(p => p!.Value);
        if (options.By == NeighborsBy.Nearest)
        {
            if (options.K < units.Count) return Neighbors.Nearest(known, options.K);
            diagnostics.Error(
                "RG4349", $"{units.Count} units have no {options.K} nearest neighbors", at, $"`k:` is at most {units.Count - 1}");
            return null;
        }
        if (known.GroupBy(p => p).FirstOrDefault(g => g.Count() > 1) is { } same)
        {
            var there = units.Where((_, i) => known[i] == same.Key).ToList();
            diagnostics.Error(
                "RG4348", $"{Ids(there)} lie at one place, so that their distance has no inverse", at,
                "give them places of their own, or take `by: nearest`");
            return null;
        }
        return Neighbors.ByDistance(known, options.Power, options.Cutoff == 0 ? double.PositiveInfinity : options.Cutoff);
    }

    private static string Ids(List<UnitId> ids) =>
        string.Join(", ", ids.Take(5).Select(u => $"'{u}'")) + (ids.Count > 5 ? $" and {ids.Count - 5} more" : "");
}
