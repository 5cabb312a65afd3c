using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Files;
using ReportGen.Engine.Load.Cells;
using ReportGen.Engine.Load.Say;
using ReportGen.Engine.Lists;

namespace ReportGen.Engine.Load;

/// <summary>A list such as the units, from a text file or the first sheet of a workbook: a header and rows.</summary>
internal static class ListTable
{
    public static SourceTable? Read(IReadOnlyList<IPanelSource> sources, string fullPath, string shown, string? encoding,
        DiagnosticBag diagnostics)
    {
        var (say, place) = (new LoadMessages(diagnostics), new SourceSpan(shown));
        if (sources.FirstOrDefault(s => s.Reads(fullPath)) is not { } source)
        {
            diagnostics.Error("RG3120", $"no reader for '{shown}'", place, "a list of units is a .csv or .xlsx file");
            return null;
        }
        using var content = PlainFile.Open(fullPath);
        var options = new SourceOptions(shown)
        {
            FullPath = fullPath, Sheets = all => all.FirstOrDefault(s => !s.IsHidden) is { } first ? [first] : [], Encoding = encoding,
        };
        if (source.Read(content, options, diagnostics) is not { } book) return null;
        if (book.Sheets.Count == 0 || book.Sheets[0].Rows.Count == 0) { say.Empty(place); return null; }
        if (UnprintableCells.AreIn(book.Sheets[0], place, say)) return null;
        var rows = book.Sheets[0].Rows;
        var header = rows[0].Cells.Reverse().SkipWhile(c => c.Length == 0).Reverse().ToList();
        var ok = true;
        for (var c = 0; c < header.Count; c++)
        {
            if (header[c].Length == 0 || header.IndexOf(header[c]) == c) continue;
            say.DuplicateHeader(header[c], place with { Line = rows[0].Number, Column = c + 1 });
            ok = false;
        }
        var made = new List<SourceRow>(rows.Count - 1);
        var longer = new List<(int Cells, int Row)>();
        foreach (var row in rows.Skip(1))
        {
            if (row.Used > header.Count) { longer.Add((row.Used, row.Number)); continue; }
            made.Add(row.Count >= header.Count ? row
                : new SourceRow(row.Number, [.. row.Cells, .. Enumerable.Repeat("", header.Count - row.Cells.Length)]));
        }
        if (longer.Count > 0)
        {
            say.LongRow(longer[0].Cells, header.Count, longer.Count - 1, place with { Line = longer[0].Row });
            ok = false;
        }
        if (ok && made.Count == 0) { say.HeaderOnly(place); ok = false; }
        return ok ? new SourceTable(header, made) : null;
    }
}
