using System.Collections.Immutable;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plugins;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Maps;

/// <summary>The places of a map, and which of them are a subject's.</summary>
/// <param name="Places">The places.</param>
/// <param name="Marked">For each, whether the subject or one of its units is there; one at least is.</param>
/// <param name="Nouns">What the places are called.</param>
internal sealed record Located(ImmutableArray<MapPlace> Places, ImmutableArray<bool> Marked, string Nouns)
{
    private const double PanelMm = 27;

    /// <summary>True for tiles.</summary>
    public bool IsTiles { get; init; } = true;

    /// <summary>The frames of the map's insets.</summary>
    public ImmutableArray<MapInset> Insets { get; init; } = [];

    /// <summary>
    /// By the study's boundaries, the tiles of its units or regions, or the provinces that its units name; null where none has the subject.
    /// Maps of the study are those of a measure: without one, only the provinces are left.
    /// </summary>
    public static Located? Of(SubjectView view, PartInput input) =>
        (input.Results.Measures.Any() ? ByOutlines(view, input) ?? ByTiles(view, input) : null) ?? ByProvinces(view, input);

    private static Located? ByOutlines(SubjectView view, PartInput input)
    {
        if (input.Plan.Boundaries is not { } boundaries) return null;
        var (measure, years) = (MeasureNames.Leading(input), input.Plan.Years);
        Outlines? Drawn(ImmutableArray<Mapped> all) => Outlines.Of(boundaries, all, 1, (_, _) => new MapGrid(PanelMm, 1), input);
        Located? Marked(Outlines? map, string nouns) => map is null ? null
            : Of(map.All, map.Places, nouns, view) is { } found ? found with { IsTiles = false, Insets = map.Insets } : null;
        if (Marked(Drawn(Mapped.Units(measure, years, input)), input.In(input.Plan.UnitNounPlural)) is { } units) return units;
        return input.Plan.Groupings
            .Select(g => Marked(Drawn(Mapped.Regions(g, measure, years, input)), Tiles.NounsOf(g, input)))
            .FirstOrDefault(m => m is not null);
    }

    private static Located? ByTiles(SubjectView view, PartInput input) =>
        Tiles.Of("", MeasureNames.Leading(input), [.. input.Plan.Years], input) is { } tiles
            ? Of(tiles.All, tiles.Places, tiles.Nouns, view)
            : null;

    private static Located? Of(ImmutableArray<Mapped> all, ImmutableArray<MapPlace> places, string nouns, SubjectView view)
    {
        ImmutableArray<bool> marked = [.. places.Select((_, i) => i < all.Length && view.Members.Any(all[i].Holds))];
        return marked.Contains(true) ? new Located(places, marked, nouns) : null;
    }

    /// <summary>A unit is in the province that one of its attributes names.</summary>
    private static Located? ByProvinces(SubjectView view, PartInput input)
    {
        var attributes = input.Plan.Units.Where(u => view.Members.Contains(u.Id))
            .SelectMany(u => u.Attributes).Select(a => a.Value).ToHashSet();
        var layout = TileLayout.Provinces;
        ImmutableArray<bool> marked = [.. layout.Select(p => p.Name.Wordings.Any(attributes.Contains))];
        return marked.Contains(true)
            ? new Located([.. layout.Select(p => Tiles.Tile(input.In(p.Name), "", p.Row, p.Column))], marked, input.Words["provinces"])
            : null;
    }
}
