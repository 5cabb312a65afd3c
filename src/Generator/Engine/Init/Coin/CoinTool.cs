using System.Globalization;
using ReportGen.Contracts.Data;

namespace ReportGen.Engine.Init.Coin;

/// <summary>
/// Reads a workbook of the COIN Tool. Its sheet Database holds from column E on: weights, directions and goalposts in rows 7 to 10, the
/// aggregates from the index down in rows 11 to 14, names and codes in rows 15 and 16, and below them a row per unit, its name and code in
/// columns B and C. Its sheet Framework names the aggregates.
/// </summary>
internal static class CoinTool
{
    private const int NameColumn = 1, CodeColumn = 2, FirstColumn = 4;
    private const int WeightRow = 7, DirectionRow = 8, LowRow = 9, HighRow = 10, IndexRow = 11, LastAggregateRow = 14, HeadRow = 16;

    public static bool IsDatabase(SourceSheet sheet) =>
        sheet.Name.Name == "Database" && Row(sheet, HeadRow) is { } heads && heads[FirstColumn].Length > 0 && Body(sheet).Any();

    public static CoinIndex Read(SourceSheet database, SourceSheet? framework)
    {
        var heads = Row(database, HeadRow)!.Value;
        var columns = Enumerable.Range(FirstColumn, Math.Max(0, heads.Cells.Length - FirstColumn))
            .Where(c => heads[c].Length > 0 && Body(database).Any(r => Number(r[c]) is not null)).ToList();
        string At(int row, int column) => Row(database, row)?[column] ?? "";
        // a level at which all indicators are in the same aggregate was not used, but for the index
        var levels = Enumerable.Range(IndexRow, LastAggregateRow - IndexRow + 1)
            .Where(r => columns.Any(c => At(r, c).Length > 0))
            .Where(r => r == IndexRow || columns.Select(c => At(r, c)).Distinct().Skip(1).Any()).ToList();
        var described = Described(framework);
        var aggregates = columns.SelectMany(c => levels.Select((r, i) => (Code: At(r, c), Parent: i == 0 ? "" : At(levels[i - 1], c))))
            .Where(a => a.Code.Length > 0).DistinctBy(a => a.Code)
            .Select(a => new CoinEntry(a.Code, described.TryGetValue(a.Code, out var d) ? d.Name : a.Code, a.Parent)
            {
                Weight = described.TryGetValue(a.Code, out var known) ? known.Weight : 1,
            }).ToList();
        var indicators = columns.Select(c => new CoinEntry(At(HeadRow, c),
            At(HeadRow - 1, c) is { Length: > 0 } name ? name : At(HeadRow, c), levels.Count == 0 ? "Index" : At(levels[^1], c))
        {
            IsPositive = Number(At(DirectionRow, c)) is { } direction ? direction > 0 : null,
            Weight = Number(At(WeightRow, c)) is > 0 and var weight ? weight : 1,
            Range = Number(At(LowRow, c)) is { } low && Number(At(HighRow, c)) is { } high && low < high ? (low, high) : null,
        }).ToList();
        var units = Body(database).Select(r => (r[CodeColumn], r[NameColumn] is { Length: > 0 } name ? name : r[CodeColumn],
            (IReadOnlyList<string>)[])).ToList();
        return new CoinIndex(indicators, aggregates, units, [], [],
            $"sheet: Database\n    header: {HeadRow}\n    columns: {{unit: C}}\n    missing: [\"n/a\", \"NA\", \"-\", \"..\"]");
    }

    /// <summary>
    /// Names and weights of the aggregates by code: the sheet Framework has the code in column C, the weight in E, the name in H.
    /// </summary>
    private static Dictionary<string, (string Name, double Weight)> Described(SourceSheet? framework)
    {
        var described = new Dictionary<string, (string, double)>(StringComparer.Ordinal);
        foreach (var row in framework?.Rows ?? [])
        {
            if (row[2].Length == 0 || row[7] is "" or "--") continue;
            described.TryAdd(row[2], (row[7], Number(row[4]) is > 0 and var weight ? weight : 1));
        }
        return described;
    }

    private static SourceRow? Row(SourceSheet sheet, int number)
    {
        foreach (var row in sheet.Rows) if (row.Number == number) return row;
        return null;
    }

    private static IEnumerable<SourceRow> Body(SourceSheet sheet) =>
        sheet.Rows.Where(r => r.Number > HeadRow && r[CodeColumn].Length > 0 && r.Cells.Skip(FirstColumn).Any(c => Number(c) is not null));

    private static double? Number(string cell) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
