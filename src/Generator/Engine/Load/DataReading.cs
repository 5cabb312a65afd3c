using System.Text.RegularExpressions;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Load.Cells;
using ReportGen.Engine.Load.Layouts;
using ReportGen.Engine.Load.Raw;
using ReportGen.Engine.Load.Say;

namespace ReportGen.Engine.Load;

/// <summary>Reads the data files of a study: bytes become sheets, a sheet gets its layout, its cells go into the raw panel.</summary>
internal sealed partial class DataReading(IReadOnlyList<IPanelSource> sources, RawPanel panel, string study, LoadMessages say,
    DiagnosticBag diagnostics)
{
    /// <summary>Puts every cell that belongs to the study into the raw panel.</summary>
    public void Read(IEnumerable<DataFile> all, PanelBalance balance)
    {
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
            entry.Finish(balance);
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
            if (Laid(file, sheet, book.Sheets.Count > 1, place) is { } laid) yield return laid;
        }
    }

    private SourceBook? Book(DataFile file, SourceSpan shown)
    {
        if (sources.FirstOrDefault(s => s.Reads(file.File)) is not { } source)
        {
            say.NoSource(file, [".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".ods"]);
            return null;
        }
        using var content = File.OpenRead(file.FullPath);
        return source.Read(content, new SourceOptions(shown.File)
        {
            Sheets = all => SheetChoice.Of(file, all, say, shown), Encoding = file.Encoding, Separator = file.Separator,
        }, diagnostics);
    }

    private (Grid Grid, Layout Layout)? Laid(DataFile file, SourceSheet sheet, bool isOneOfSeveral, SourceSpan place)
    {
        panel.Files.Add(place);
        var grid = new Grid(sheet);
        var name = Said(file, sheet.Name.Name);
        if (isOneOfSeveral && panel.Units.Count > 0 && !HoldsFigures(grid, name)) { say.SheetPassedOver(place); return null; }
        if (new LayoutFinder(file, panel, say).Find(grid, name, place) is not { } layout) { panel.IsIncomplete = true; return null; }
        if (layout.IsFound) say.Recognized(LayoutText.Of(layout, grid), place);
        if (layout.FillsDown) say.FilledDown(place with { Line = grid.Rows[layout.Body.First].Number, Column = layout.Unit.Column + 1 });
        return (grid, layout);
    }

    /// <summary>What the names of file and sheet say, where the study takes several of them or names a sheet.</summary>
    private NameParts Said(DataFile file, string sheet)
    {
        var said = default(NameParts);
        if (file.NamePattern is { } pattern)
        {
            var name = Path.GetFileName(file.File);
            said = Of(Path.GetFileName(pattern), name, Path.GetFileNameWithoutExtension(name));
        }
        if (file.Sheets.IsEmpty || sheet.Length == 0) return said;
        var own = Of(file.Sheets.FirstOrDefault(s => s.Contains('{') && new NamePattern(s).Fits(sheet)), sheet, sheet);
        return new NameParts(own.Unit ?? said.Unit, own.Year ?? said.Year, own.Indicator ?? said.Indicator);
    }

    private NameParts Of(string? pattern, string name, string stem)
    {
        if (pattern is not null && new NamePattern(pattern) is { Says: true } says && says.Read(name) is { } parts) return parts;
        if (panel.ColumnNames.Resolve([stem]).Count > 0) return new NameParts(Indicator: stem);
        if (panel.FindUnit(stem) >= 0) return new NameParts(Unit: stem);
        var years = FourDigits().Matches(stem).Select(m => YearText.Head(m.Value)).OfType<int>().Distinct().ToList();
        return years.Count == 1 ? new NameParts(Year: years[0]) : default;
    }

    private bool HoldsFigures(Grid grid, NameParts name) =>
        name.Unit is not null && grid.Rows.Count > 1
        || Enumerable.Range(0, grid.Rows.Count).Any(r => grid.Used(r).Take(6).Any(c => panel.FindUnit(grid[r, c]) >= 0));

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d{2}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex FourDigits();
}
