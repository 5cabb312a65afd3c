using ReportGen.Contracts.Data;

namespace ReportGen.Sources;

/// <summary>Turns rows of cells into a table: header checked, cells trimmed, blank rows at the end dropped.</summary>
internal static class TableShape
{
    private static readonly char[] Blanks = [' ', '\t', '\u00A0', '\u3000', '\uFEFF', '\u200B'];

    public static string Trim(string cell) => cell.Trim(Blanks);

    /// <summary>The table; null, with errors, when header and rows do not make one.</summary>
    public static SourceTable? Of(List<(int Number, string[] Cells)> rows, SourceMessages say)
    {
        rows.RemoveAll(r => r.Cells.All(c => c.Length == 0));
        if (rows.Count == 0) { say.Empty(); return null; }
        var header = rows[0].Cells.ToList();
        while (header.Count > 0 && header[^1].Length == 0) header.RemoveAt(header.Count - 1);
        var ok = true;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var c = 0; c < header.Count; c++)
        {
            if (header[c].Length == 0 && rows.Skip(1).Any(r => c < r.Cells.Length && r.Cells[c].Length > 0)) { say.UnnamedColumn(c + 1); ok = false; }
            else if (header[c].Length > 0 && !seen.Add(header[c])) { say.DuplicateHeader(header[c], c + 1); ok = false; }
        }
        var made = new List<SourceRow>(rows.Count - 1);
        foreach (var (number, cells) in rows.Skip(1))
        {
            var used = cells.Length;
            while (used > header.Count && cells[used - 1].Length == 0) used--;
            if (used > header.Count) { say.LongRow(number, used, header.Count); ok = false; continue; }
            made.Add(new SourceRow(number, cells.Length >= header.Count ? cells : [.. cells, .. Enumerable.Repeat("", header.Count - cells.Length)]));
        }
        if (ok && made.Count == 0) { say.HeaderOnly(); ok = false; }
        return ok ? new SourceTable(header, made) : null;
    }
}
