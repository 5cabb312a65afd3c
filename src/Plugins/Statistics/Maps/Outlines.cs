using System.Collections.Immutable;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.Maps;

/// <summary>Who is on a map of outlines.</summary>
/// <param name="All">Who, in declared order.</param>
/// <param name="Places">Their outlines in the same order, then those of places around.</param>
/// <param name="Without">Who has no outline.</param>
public sealed record Outlines(ImmutableArray<Mapped> All, ImmutableArray<MapPlace> Places, ImmutableArray<Mapped> Without)
{
    /// <summary>How the maps stand.</summary>
    public required MapGrid Grid { get; init; }

    /// <summary>The width of a map over its height.</summary>
    public required double Ratio { get; init; }

    /// <summary>The frames of the insets.</summary>
    public required ImmutableArray<MapInset> Insets { get; init; }

    /// <summary>The outlines of those that the study's file holds; null where it holds nobody.</summary>
    /// <param name="boundaries">The file.</param>
    /// <param name="whose">Who is looked for.</param>
    /// <param name="panels">How many maps the figure has.</param>
    /// <param name="grid">How they stand.</param>
    /// <param name="input">Plan, results and words.</param>
    public static Outlines? Of(
        Boundaries boundaries, ImmutableArray<Mapped> whose, int panels, Func<int, double, MapGrid> grid, PartInput input)
    {
        var found = whose.Select(m => (One: m, Place: boundaries.Places.FirstOrDefault(p => IsOf(p, m)))).ToList();
        var drawn = found.Where(f => f.Place is not null).ToList();
        if (drawn.Count == 0) return null;
        var sheet = new MapSheet(boundaries, panels, grid);
        MapPlace Made(string name, BoundaryPlace place) => new(name, "", sheet.Rings(place));
        return new Outlines(
            [.. drawn.Select(f => f.One)],
            [
                .. drawn.Select(f => Made(input.In(f.One.Name), f.Place!)),
                .. boundaries.Places.Except(drawn.Select(f => f.Place!)).Select(p => Made(p.Key, p) with { IsAround = true }),
            ],
            [.. found.Where(f => f.Place is null).Select(f => f.One)])
        {
            Grid = sheet.Grid, Ratio = sheet.Ratio,
            Insets = [.. sheet.Insets.Select(i => new MapInset(input.In(i.Inset.Name), i.Box))],
        };
    }

    /// <summary>A place goes by the id, a name or another name of who is there.</summary>
    private static bool IsOf(BoundaryPlace place, Mapped one) =>
        place.Key == one.Id || one.Name.Wordings.Contains(place.Key) || (one.Unit?.Aliases.Contains(place.Key) ?? false);
}
