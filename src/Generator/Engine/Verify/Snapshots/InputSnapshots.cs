using System.Collections.Immutable;
using System.Globalization;

namespace ReportGen.Engine.Verify.Snapshots;

/// <summary>
/// What went in: <c>declared.csv</c>, the keys of the study's YAML files, and <c>data.csv</c>, the cells of its data files by unit and
/// year, whatever the order of rows. Of a panel beyond <see cref="SnapshotLimits"/> the data are sums by column and year.
/// </summary>
internal static class InputSnapshots
{
    private const string Keys = "declared", Cells = "data";

    /// <summary>Both snapshots; cells are shown one by one or summed up.</summary>
    public static IEnumerable<Snapshot> Of(DeclaredInputs inputs, bool cellsAreShown) =>
        [OfKeys(inputs.Keys), OfCells(inputs.Cells, cellsAreShown)];

    /// <summary>True when a set of snapshots tells the keys of its study.</summary>
    public static bool Are(IEnumerable<Snapshot> snapshots) => snapshots.Any(s => s.Name == Keys);

    /// <summary>The snapshot of cells.</summary>
    public static Snapshot OfCells(IEnumerable<DataCell> cells, bool areShown)
    {
        var ordered = cells.OrderBy(c => c.Unit, StringComparer.Ordinal).ThenBy(c => c.Year, StringComparer.Ordinal).ToList();
        return Snapshot.Of(Cells, "csv", (areShown ? ByUnitAndYear(ordered) : Sums(ordered)).ToString());
    }

    /// <summary>The keys of a set of snapshots; null where it has none.</summary>
    public static ImmutableArray<DeclaredKey>? KeysOf(IEnumerable<Snapshot> snapshots)
    {
        if (snapshots.FirstOrDefault(s => s.Name == Keys) is not { } all) return null;
        return [.. Table.Read(all.Text).Rows.Select(r => new DeclaredKey(r[0], r[1], r[2]))];
    }

    /// <summary>The cells of a set of snapshots; none where it holds no data.</summary>
    public static IReadOnlyList<DataCell> CellsOf(IEnumerable<Snapshot> snapshots)
    {
        if (snapshots.FirstOrDefault(s => s.Name == Cells) is not { } all) return [];
        var table = Table.Read(all.Text);
        var keys = table.Columns is ["unit", "year", ..] ? 2 : 1;
        DataCell Cell(string[] row, int column, double value) => keys == 2
            ? new DataCell(row[0], row[1], table.Columns[column], value)
            : new DataCell("", table.Columns[column], row[0], value);
        return
        [
            .. from row in table.Rows
            from column in Enumerable.Range(keys, table.Columns.Count - keys)
            let value = Table.Number(row[column])
            where value is not null
            select Cell(row, column, value.Value),
        ];
    }

    private static Snapshot OfKeys(IEnumerable<DeclaredKey> keys)
    {
        var rows = keys.Select(k => (string[])[k.File, k.Path, k.Value.ReplaceLineEndings("\n")]);
        return Snapshot.Of(Keys, "csv", new Table(["file", "path", "value"], [.. rows]).ToString());
    }

    private static Table ByUnitAndYear(List<DataCell> cells)
    {
        var columns = cells.Select(c => c.Column).Distinct().Order(StringComparer.Ordinal).ToList();
        var at = columns.Select((c, i) => (c, i)).ToDictionary(c => c.c, c => c.i + 2, StringComparer.Ordinal);
        var rows = new List<string[]>();
        foreach (var (unit, year, column, value) in cells)
        {
            if (rows.Count == 0 || rows[^1][0] != unit || rows[^1][1] != year)
            {
                rows.Add([unit, year, .. Enumerable.Repeat("", columns.Count)]);
            }
            rows[^1][at[column]] = value.ToString("R", CultureInfo.InvariantCulture);
        }
        return new Table(["unit", "year", .. columns], rows);
    }

    /// <summary>A row per column: its values of a year, each weighted by its place, so that two that change places show as well.</summary>
    private static Table Sums(List<DataCell> cells)
    {
        var years = cells.Select(c => c.Year).Distinct().Order(StringComparer.Ordinal).ToList();
        var sums = cells.GroupBy(c => c.Column).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g =>
        {
            var byYear = g.GroupBy(c => c.Year).ToDictionary(
                y => y.Key, y => Table.Six(y.Select((c, i) => Digest.PlaceWeight(i) * c.Value).Sum()), StringComparer.Ordinal);
            return (string[])[g.Key, .. years.Select(y => byYear.GetValueOrDefault(y, ""))];
        });
        return new Table(["column", .. years], [.. sums]);
    }
}
