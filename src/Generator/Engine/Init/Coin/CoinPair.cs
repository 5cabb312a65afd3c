using System.Globalization;
using ReportGen.Contracts.Data;
using ReportGen.Engine.Load.Cells;

namespace ReportGen.Engine.Init.Coin;

/// <summary>
/// Reads the two tables of COINr: iMeta, a row per indicator, aggregate, group and denominator, and iData, a row per unit.
/// </summary>
internal static class CoinPair
{
    private static readonly string[] MetaHeads = ["iCode", "Level", "Direction", "Parent", "Type"];

    public static bool IsMeta(SourceSheet sheet) => Heads(sheet) is { } heads && MetaHeads.All(heads.Contains);

    public static bool IsData(SourceSheet sheet) => Heads(sheet) is { } heads && heads.Contains("uCode");

    public static CoinIndex Read(SourceSheet meta, SourceSheet data)
    {
        var (indicators, aggregates, groupings) = (new List<CoinEntry>(), new List<CoinEntry>(), new List<(string Code, string Name)>());
        string Cell(SourceRow row, string head) => row[Array.IndexOf(meta.Rows[0].Cells, head)];
        foreach (var row in meta.Rows.Skip(1))
        {
            var (code, name) = (Cell(row, "iCode"), Cell(row, "iName") is { Length: > 0 } said ? said : Cell(row, "iCode"));
            if (Cell(row, "Type") == "Group") groupings.Add((code, name));
            if (Cell(row, "Type") is not ("Indicator" or "Aggregate")) continue;
            (Cell(row, "Type") == "Indicator" ? indicators : aggregates).Add(new CoinEntry(code, name, Known(Cell(row, "Parent")))
            {
                IsPositive = Number(Cell(row, "Direction")) is { } direction ? direction > 0 : null,
                Weight = Number(Cell(row, "Weight")) is > 0 and var weight ? weight : 1,
                Unit = Known(Cell(row, "Unit")), Denominator = Known(Cell(row, "Denominator")),
            });
        }
        var heads = data.Rows[0].Cells;
        var (unit, called, time) = (Array.IndexOf(heads, "uCode"), Array.IndexOf(heads, "uName"), Array.IndexOf(heads, "Time"));
        var rows = data.Rows.Skip(1).Where(r => r[unit].Length > 0).ToList();
        var units = rows.DistinctBy(r => r[unit]).Select(r => (r[unit], r[called] is { Length: > 0 } said ? said : r[unit],
            (IReadOnlyList<string>)[.. groupings.Select(g => Known(r[Array.IndexOf(heads, g.Code)]))])).ToList();
        var years = time < 0 ? [] : rows.Select(r => YearText.Cell(r[time])).OfType<int>().Distinct().Order().ToList();
        return new CoinIndex(indicators, aggregates, units, groupings, years,
            time < 0 ? "columns: {unit: uCode}" : "columns: {unit: uCode, year: Time}")
        {
            LeftOut = meta.Rows.Skip(1).Any(r => Known(Cell(r, "Target")).Length > 0) ? ["Target"] : [],
        };
    }

    private static string Known(string cell) => cell is "NA" ? "" : cell;

    private static double? Number(string cell) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    private static string[]? Heads(SourceSheet sheet) => sheet.Rows.Count > 1 ? sheet.Rows[0].Cells : null;
}
