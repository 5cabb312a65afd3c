using System.Text;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Diagnostics;
using ReportGen.Engine.Files;
using ReportGen.Engine.Load.Cells;
using ReportGen.Engine.Load.Layouts;
using ReportGen.Engine.Load.Raw;
using ReportGen.Engine.Load.Say;

namespace ReportGen.Engine.Load;

/// <summary>Reads the data files of a study: bytes become sheets, a sheet gets its layout, its cells go into the raw panel.</summary>
internal sealed class DataReading(IReadOnlyList<IPanelSource> sources, RawPanel panel, string study, LoadMessages say,
    DiagnosticBag diagnostics)
{
    /// <summary>Puts every cell that belongs to the study into the raw panel; gives what each entry holds of other years.</summary>
    public IReadOnlyList<YearsLeftOut> Read(IEnumerable<DataFile> all, PanelBalance balance)
    {
        var entries = new List<ReadEntry>();
        foreach (var files in all.GroupBy(f => f.Entry))
        {
            var entry = new ReadEntry(panel, say, files.First(), panel.Files.Count);
            foreach (var file in files)
            {
                foreach (var (grid, layout) in Sheets(file))
                {
                    new SheetReader(panel, say, balance, file, entry, grid, layout, panel.Files.Count - 1).Read();
                }
            }
            Names(files.First(), entry);
            entries.Add(entry);
        }
        foreach (var entry in entries) entry.Finish(balance);
        return [.. entries.Select(e => e.YearsLeftOut)];
    }

    /// <summary>Names under keys of an entry that neither its files nor the study have.</summary>
    private void Names(DataFile file, ReadEntry entry)
    {
        if (panel.IsIncomplete) return;
        foreach (var theirs in file.Renamed.Keys.Where(n => !entry.Names.Contains(n)).Order(StringComparer.Ordinal))
        {
            say.NothingSays("rename", theirs, file.Span, entry.Names);
        }
        var ours = panel.Columns.Select(c => c.Name).ToList();
        foreach (var (key, name) in file.Renamed.Values.Select(n => ("rename", n)).Concat(file.CellsOf.Keys.Select(n => ("cells", n)))
            .Concat(file.Holds is { } holds ? [("holds", holds)] : []).Distinct().OrderBy(n => n.Item2, StringComparer.Ordinal))
        {
            if (panel.ColumnNames.Resolve([name]).Count == 0) say.NothingSays(key, name, file.Span, ours);
        }
    }

    /// <summary>The sheets of a file that have a layout, each said to the panel when it is handed out.</summary>
    public IEnumerable<(Grid Grid, Layout Layout)> Sheets(DataFile file)
    {
        var shown = new SourceSpan(ShownPath.Of(study, file.File));
        if (Book(file, shown) is not { } book || book.Sheets.Count == 0) { panel.IsIncomplete = true; yield break; }
        if (book.Unread.Where(s => !s.IsHidden).ToList() is { Count: > 0 } unread) say.SheetsUnread(unread, shown);
        foreach (var sheet in book.Sheets)
        {
            var place = sheet.Name.Name.Length == 0 ? shown : shown with { Sheet = sheet.Name.Name };
            if (UnprintableCells.AreIn(sheet, place, say)) { panel.IsIncomplete = true; continue; }
            if (Laid(file, sheet, book.Sheets.Count > 1, place) is { } laid) yield return laid;
        }
    }

    private SourceBook? Book(DataFile file, SourceSpan shown)
    {
        if (sources.FirstOrDefault(s => s.Reads(file.Sql is null ? file.File : ".sql")) is not { } source)
        {
            say.NoSource(file, [".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".ods", ".parquet", ".sql"]);
            return null;
        }
        SourceBook? Read(Func<IReadOnlyList<SheetName>, IReadOnlyCollection<SheetName>> sheets, DiagnosticBag to)
        {
            using Stream content = file.Sql is { } sql ? new MemoryStream(Encoding.UTF8.GetBytes(sql)) : PlainFile.Open(file.FullPath);
            return source.Read(content, new SourceOptions(shown.File)
            {
                FullPath = file.FullPath, At = file.Sql is null ? null : file.Span,
                Sheets = sheets, Encoding = file.Encoding, EncodingAt = file.EncodingSpan, Separator = file.Separator,
            }, to);
        }
        var book = Read(all => SheetChoice.Of(file, all, say, shown), diagnostics);
        if (book is { Sheets: [var only] }) Effects(file, only);
        if (book is not { Sheets: [var first] } || !file.Sheets.IsEmpty || !book.Unread.Any(s => !s.IsHidden) || Holds(first)) return book;
        // a cover or a readme stands first: the first sheet that names a unit of the study is meant
        var all = Read(names => [.. names.Where(n => !n.IsHidden)], new DiagnosticBag());
        return all?.Sheets.FirstOrDefault(Holds) is { } meant
            ? new SourceBook([meant]) { Unread = [.. all.Sheets.Select(s => s.Name).Where(n => n != meant.Name)] }
            : book;
    }

    private bool Holds(SourceSheet sheet) =>
        sheet.Rows.Count > 1 && (panel.Units.Count == 0 || HoldsFigures(new Grid(sheet), default));

    /// <summary>Keys that a file of this kind has no use for.</summary>
    private void Effects(DataFile file, SourceSheet sheet)
    {
        if (sheet.Separator is not null && !file.Sheets.IsEmpty) say.KeyOfOtherFiles("sheet", "text and has no sheets", file.Span);
        if (sheet.Separator is not null) return;
        if (file.Separator is not null) say.KeyOfOtherFiles("separator", "no text", file.Span);
        if (file.Encoding is not null && sheet.Name.Name.Length > 0) say.KeyOfOtherFiles("encoding", "no text", file.Span);
    }

    private (Grid Grid, Layout Layout)? Laid(DataFile file, SourceSheet sheet, bool isOneOfSeveral, SourceSpan place)
    {
        panel.Files.Add(place);
        var grid = new Grid(sheet);
        var name = Said(file, sheet.Name.Name);
        if (isOneOfSeveral && panel.Units.Count > 0 && !HoldsFigures(grid, name)) { say.SheetPassedOver(place); return null; }
        if (SeveralKeys.AreIn(grid, place, say) || IsOtherwiseSeparated(file, grid, place)
            || new LayoutFinder(file, panel, say).Find(grid, name, place) is not { } layout
            || SecondTable.IsBeside(grid, layout, place, say))
        {
            panel.IsIncomplete = true;
            return null;
        }
        new CellsBeside(grid, layout).Say(panel, say, place);
        if (layout.IsFound) say.Recognized(LayoutText.Of(layout, grid), place);
        if (layout.YearsAreSerial && layout.Rows.FirstOrDefault(r => grid.Has(r, layout.Year.Column)) is var dated
            && SerialDate.Of(grid[dated, layout.Year.Column]) is { } date)
        {
            say.SerialDates(layout.Year.Text, grid[dated, layout.Year.Column], date,
                place with { Line = grid.Rows[dated].Number, Column = layout.Year.Column + 1 });
        }
        foreach (var column in layout.FilledDown)
        {
            say.FilledDown(place with { Line = grid.Rows[layout.Body.First].Number, Column = column + 1 });
        }
        if (layout.Repeated.Count > 0)
        {
            say.RepeatedHeader(layout.Repeated.Count, place with { Line = grid.Rows[layout.Repeated.Min()].Number });
        }
        if (layout.Body.End < grid.Rows.Count)
        {
            var row = grid.Rows[layout.Body.End];
            say.RowsBelow(grid.Rows.Count - layout.Body.End, row.Cells.First(c => c.Length > 0), place with { Line = row.Number });
        }
        return (grid, layout);
    }

    /// <summary>True, with an error, where the declared separator is not in the header, and another usual one is.</summary>
    private bool IsOtherwiseSeparated(DataFile file, Grid grid, SourceSpan place)
    {
        if (file.Separator is not { } separator || grid.Rows.Count == 0 || !grid.IsText || grid.Rows[0].Used != 1) return false;
        var head = grid[0, grid.Used(0).First()];
        if (head.IndexOfAny([',', ';', '\t', '|']) is not (>= 0 and var at) || head[at] == separator) return false;
        say.OtherSeparator(separator, head[at], place with { Line = grid.Rows[0].Number, Column = 1 });
        return true;
    }

    /// <summary>What the names of file and sheet say, where the study takes several of them or names a sheet.</summary>
    private NameParts Said(DataFile file, string sheet)
    {
        var said = default(NameParts);
        if (file.NamePattern is { } pattern)
        {
            var name = Path.GetFileName(file.File);
            said = Of(Path.GetFileName(pattern), name, Path.GetFileNameWithoutExtension(name)) with { YearIn = name };
        }
        if (file.Sheets.IsEmpty || sheet.Length == 0) return said;
        var own = Of(file.Sheets.FirstOrDefault(s => s.Contains('{') && new NamePattern(s).Fits(sheet)), sheet, sheet);
        return new NameParts(own.Unit ?? said.Unit, own.Year ?? said.Year, own.Indicator ?? said.Indicator)
        {
            YearIn = own.Year is null ? said.YearIn : sheet,
        };
    }

    private NameParts Of(string? pattern, string name, string stem)
    {
        if (pattern is not null && new NamePattern(pattern) is { Says: true } says && says.Read(name) is { } parts) return parts;
        if (panel.ColumnNames.Resolve([stem]).Count > 0) return new NameParts(Indicator: stem);
        if (panel.FindUnit(stem) >= 0) return new NameParts(Unit: stem);
        return new NameParts(Year: SaidYears.OfName(stem));
    }

    private bool HoldsFigures(Grid grid, NameParts name) =>
        name.Unit is not null && grid.Rows.Count > 1
        || Enumerable.Range(0, grid.Rows.Count).Any(r => grid.Used(r).Take(6).Any(c => panel.FindUnit(grid[r, c]) >= 0));
}
