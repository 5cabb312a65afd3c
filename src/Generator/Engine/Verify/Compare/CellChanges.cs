using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Contracts.Plan;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Engine.Verify.Compare;

/// <summary>What happened to the data.</summary>
/// <param name="Units">Units that came or went.</param>
/// <param name="Years">Years that came or went.</param>
/// <param name="Columns">Columns, or indicators, that came or went.</param>
/// <param name="Revised">Cells that both builds have, with another value: an empty text stands for none.</param>
/// <param name="Came">How many cells came with a unit, year or column.</param>
/// <param name="Went">How many cells went with a unit, year or column.</param>
/// <param name="Common">How many cells both builds have.</param>
public sealed record CellChanges(
    RowChange Units, RowChange Years, RowChange Columns, ImmutableArray<Move> Revised, int Came, int Went, int Common)
{
    /// <summary>True when no cell came, went or was revised.</summary>
    public bool IsEmpty => Revised.IsEmpty && Came + Went == 0;

    /// <summary>Cells both have whose value changed.</summary>
    public IEnumerable<Move> Changed => Revised.Where(m => m.Before.Length > 0 && m.After.Length > 0);

    /// <summary>Cells that were blank, in units, years and columns both have.</summary>
    public IEnumerable<Move> Added => Revised.Where(m => m.Before.Length == 0);

    /// <summary>Cells that are blank now, in units, years and columns both have.</summary>
    public IEnumerable<Move> Removed => Revised.Where(m => m.After.Length == 0);

    /// <summary>Compares the cells of two reports.</summary>
    public static CellChanges Of(IReadOnlyList<DataCell> before, IReadOnlyList<DataCell> after, Tolerance tolerance)
    {
        var (units, years, columns) = (Rows("units", c => c.Unit), Rows("years", c => c.Year), Rows("columns", c => c.Column));
        var (old, now) = (Placed(before), Placed(after));
        var (strangeUnits, strangeYears, strangeColumns) = (Ids(units), Ids(years), Ids(columns));
        var revised = ImmutableArray.CreateBuilder<Move>();
        var (came, went, common) = (0, 0, 0);
        foreach (var place in after.Select(At).Concat(before.Select(At).Where(p => !now.ContainsKey(p))))
        {
            double? was = old.TryGetValue(place, out var o) ? o : null, become = now.TryGetValue(place, out var n) ? n : null;
            if (was is not null && become is not null) common++;
            if (strangeUnits.Contains(place.Unit) || strangeYears.Contains(place.Year) || strangeColumns.Contains(place.Rest))
            {
                _ = was is null ? came++ : went++;
            }
            else if (was is null || become is null || !tolerance.Covers(was, become))
            {
                revised.Add(new Move(place, Text(was), Text(become)));
            }
        }
        return new CellChanges(units, years, columns, revised.ToImmutable(), came, went, common);

        RowChange Rows(string subject, Func<DataCell, string> name)
        {
            var (a, b) = (before.Select(name).Distinct().ToList(), after.Select(name).Distinct().ToList());
            return new RowChange(subject, [.. b.Except(a)], [.. a.Except(b)]);
        }
    }

    private static HashSet<string> Ids(RowChange rows) => [.. rows.Gained, .. rows.Lost];

    /// <summary>Cells of two reports that have the same.</summary>
    public static CellChanges Same(int common) =>
        new(new RowChange("units", [], []), new RowChange("years", [], []), new RowChange("columns", [], []), [], 0, 0, common);

    private static Place At(DataCell cell) => new(cell.Unit, cell.Year, cell.Column);

    private static Dictionary<Place, double> Placed(IEnumerable<DataCell> cells) => cells.ToDictionary(At, c => c.Value);

    private static string Text(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "";
}
