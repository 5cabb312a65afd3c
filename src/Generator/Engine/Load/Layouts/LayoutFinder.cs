using System.Globalization;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Load.Cells;
using ReportGen.Engine.Load.Raw;
using ReportGen.Engine.Load.Say;

namespace ReportGen.Engine.Load.Layouts;

/// <summary>
/// Says how a sheet lies. What the study declares holds; the rest is found from the heads, the cells and the names of the study's units
/// and columns.
/// </summary>
internal sealed class LayoutFinder(DataFile file, RawPanel panel, LoadMessages say)
{
    /// <summary>The layout; null, with an error, when the sheet has none that can be told.</summary>
    /// <param name="grid">The sheet.</param>
    /// <param name="name">What the names of the file and the sheet say.</param>
    /// <param name="place">The sheet as messages name it.</param>
    public Layout? Find(Grid grid, NameParts name, SourceSpan place)
    {
        if (grid.Rows.Count == 0) { say.Empty(place); return null; }
        if (Plain(grid, name) is { } plain)
        {
            if (Other(plain, grid, name, place) is { } other) { say.OtherShape(LayoutText.Named(other), place); return null; }
            if (grid.Rows.Count > 1) return plain;
            say.HeaderOnly(place);
            return null;
        }
        if (new HeaderFinder(file, panel).Find(grid) is not { } header) { say.NoHeader(file.HeaderRows, place); return null; }
        if (header.Body >= grid.Rows.Count) { say.HeaderOnly(place); return null; }
        return new SheetLayout(file, panel, say, grid, header, name, place).Find();
    }

    /// <summary>
    /// What a sheet that is declared to be wide, and has no column of the study, is found to be; null where that is nothing else.
    /// </summary>
    private Layout? Other(Layout plain, Grid grid, NameParts name, SourceSpan place)
    {
        if (file.Shape is null || plain.Values.Any(v => v.Indicator is { } column && panel.Find(column) is not null)) return null;
        var found = new LayoutFinder(file with { Shape = null }, panel, new LoadMessages(new DiagnosticBag())).Find(grid, name, place);
        return found?.Kind == plain.Kind ? null : found;
    }

    /// <summary>The plain form, a header in the first row with `unit` and `year`: most files, and nothing is looked for in them.</summary>
    private Layout? Plain(Grid grid, NameParts name)
    {
        if (file.Shape is not (null or DataShape.Wide) || file.Heads is not null || file.HeaderRows.Length > 0 || !name.IsEmpty
            || grid.Sheet.Merged.Count > 0 || file.IndicatorColumn is not null || file.ValueColumn is not null
            || file.Renamed.Keys.Any(k => KeyColumns.Position(k) is not null)) return null;
        var head = grid.Rows[0].Cells;
        var unit = Array.IndexOf(head, file.UnitColumn ?? "unit");
        var year = Array.IndexOf(head, file.YearColumn ?? "year");
        if (file.Year is not null && year >= 0) return null; // two things that say it
        if (year >= 0 && grid.Rows.Count > 1 && NearYear.LastDigits(grid[1, year]) is not null) return null; // years of two digits
        if (unit < 0 || file.Unit is not null || file.Holds is not null || (year < 0 && file.Year is null)) return null;
        if (file.Shape is null && (!head.Any(h => panel.Find(h) is not null) || file.Year is null && grid.Rows.Count > 1
            && YearText.Cell(grid[1, year]) is null)) return null;
        var end = grid.Rows.Count;
        while (end > 2 && LayoutText.IsNote(grid[end - 1, grid.Used(end - 1).First()])) end--;
        return new Layout
        {
            Kind = "a row per unit and year", HeaderRows = [0], Body = (1, end),
            Repeated = Enumerable.Range(1, end - 1)
                .Where(r => grid[r, unit] == head[unit] && grid.Rows[r].Cells.SequenceEqual(head)).ToHashSet(),
            Unit = Axis.InColumn(unit, head[unit]),
            Year = year >= 0 ? Axis.InColumn(year, head[year]) : Axis.Of(file.Year!.Value.ToString(CultureInfo.InvariantCulture)),
                Indicator = Axis.InHead,
            Values = [.. head.Select((h, c) => new ValueColumn(c, h, Indicator: file.Renamed.GetValueOrDefault(h, h)))
                .Where(v => v.At != unit && v.At != year && v.Head.Length > 0)],
        };
    }
}
