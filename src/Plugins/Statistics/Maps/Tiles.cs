using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.Maps;

/// <summary>Who has a tile, and where.</summary>
/// <param name="All">Who, in declared order.</param>
/// <param name="Places">The tiles in the same order, then those of places around.</param>
/// <param name="Nouns">What several of them are called.</param>
public sealed record Tiles(ImmutableArray<Mapped> All, ImmutableArray<MapPlace> Places, string Nouns)
{
    private static readonly string[] RowNames = ["tile_row"], ColumnNames = ["tile_column"];

    /// <summary>Rows of the grid.</summary>
    public double Height => Places.Max(p => p.Rings[0][2].Y) - Places.Min(p => p.Rings[0][0].Y);

    /// <summary>Columns of the grid.</summary>
    public double Width => Places.Max(p => p.Rings[0][2].X) - Places.Min(p => p.Rings[0][0].X);

    /// <summary>
    /// The tiles of the units or of the grouping that the options name; where they name nothing, of the units or of the first grouping
    /// that has places. Null where nobody has.
    /// </summary>
    public static Tiles? Of(string whose, Measure measure, ImmutableArray<Year> years, PartInput input)
    {
        var plan = input.Plan;
        ImmutableArray<Mapped> units = whose is "" or "units" ? Mapped.Units(measure, years, input) : [];
        if (Declared(units, input) is { } own) return new Tiles(units, own, input.In(plan.UnitNounPlural));
        if (Known(units, input) is { } known) return new Tiles(units, known, input.In(plan.UnitNounPlural));
        foreach (var grouping in plan.Groupings.Where(g => whose == "" || whose == g.Id.Value))
        {
            var regions = Mapped.Regions(grouping, measure, years, input);
            if (Known(regions, input) is not { } places) continue;
            return new Tiles(regions, places, NounsOf(grouping, input));
        }
        return PlaceGrid.Of(units) is { } grid
            ? new Tiles(units, [.. units.Zip(grid, (u, g) => Tile(input.In(u.Name), "", g.Row, g.Column))], input.In(plan.UnitNounPlural))
            : null;
    }

    /// <summary>By the rows and columns that the list of units gives; null where one has none.</summary>
    private static ImmutableArray<MapPlace>? Declared(ImmutableArray<Mapped> units, PartInput input)
    {
        var cells = units.Select(u => (Row: Number(u.Unit!, RowNames), Column: Number(u.Unit!, ColumnNames))).ToList();
        if (cells.Count == 0 || cells.Exists(c => c.Row is null || c.Column is null)) return null;
        return [.. units.Zip(cells, (u, c) => Tile(input.In(u.Name), "", c.Row!.Value, c.Column!.Value))];
    }

    /// <summary>
    /// By the layout that the program brings along, with the places that are no part of the study; null where one is not in it.
    /// </summary>
    private static ImmutableArray<MapPlace>? Known(ImmutableArray<Mapped> all, PartInput input)
    {
        var layout = TileLayout.Provinces;
        var found = all.Select(m => layout.FirstOrDefault(p => p.Is(m))).ToList();
        if (found.Count == 0 || found.Contains(null) || found.Distinct().Count() < found.Count) return null;
        return
        [
            .. all.Zip(found, (m, p) => Tile(input.In(m.Name), input.In(p!.Short), p.Row, p.Column)),
            .. layout.Except(found).Select(p => Tile(input.In(p!.Name), input.In(p.Short), p.Row, p.Column) with { IsAround = true }),
        ];
    }

    /// <summary>What several regions of a grouping are called.</summary>
    public static string NounsOf(RegionGrouping grouping, PartInput input) =>
        (grouping.NounPlural ?? grouping.Noun)?.In(input.Language) ?? input.Words["regions"];

    /// <summary>A tile of the grid.</summary>
    public static MapPlace Tile(string name, string brief, int row, int column) => new(
        name, brief, [[new(column, row), new(column + 1, row), new(column + 1, row + 1), new(column, row + 1)]]);

    private static int? Number(Unit unit, string[] names)
    {
        var text = unit.Attributes.FirstOrDefault(a => names.Contains(a.Key, StringComparer.OrdinalIgnoreCase)).Value;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
