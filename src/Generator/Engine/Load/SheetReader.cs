using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Load.Cells;
using ReportGen.Engine.Load.Layouts;
using ReportGen.Engine.Load.Raw;
using ReportGen.Engine.Load.Say;

namespace ReportGen.Engine.Load;

/// <summary>Puts one sheet's cells into the raw panel, by its layout.</summary>
internal sealed class SheetReader(RawPanel panel, LoadMessages say, PanelBalance balance, DataFile file, ReadEntry entry, Grid grid,
    Layout layout, int fileNumber)
{
    private readonly CellReader cells = new(file, say);
    // where every row holds a unit and year, and all columns share the rows
    private readonly SheetRows? ofUnitYears =
        layout is { Unit.From: Place.Column, Year.From: not Place.Head, Indicator.From: not Place.Column }
            ? new SheetRows(fileNumber, panel.Present.Length) : null;
    private readonly List<(int Row, int Cell)> unitYears = [];
    private readonly Dictionary<int, int> rowsOfUnits = [];
    private readonly Dictionary<string, RawColumn> columns = panel.ColumnNames.Resolve(Indicators(grid, layout, file));
    private readonly RowFindings rows = new(say);
    private readonly Dictionary<int, string> above = [];
    private readonly Twins twins = new(grid, layout);
    private readonly OtherYears otherYears = new(panel, say);

    private SourceSpan Shown => panel.Files[fileNumber];

    /// <summary>True where years may have fewer than four digits, as those of the study have.</summary>
    private bool HasEarly { get; } = panel.Years.Count == 0 || panel.Years.Any(y => y.Value < 1000);

    public void Read()
    {
        entry.IsOfOneYear &= layout.Year.From == Place.Fixed && file.Year is not null;
        entry.YearsAreHeads |= layout.Year.From == Place.Head;
        foreach (var column in columns.Values) column.Seen |= layout.Indicator.From != Place.Column;
        if (!file.Renamed.IsEmpty) Called();
        panel.Headers.UnionWith(Indicators(grid, layout, file).Where(h => h.Length > 0));
        var values = Wanted();
        Learn(values);
        // a separator at the header's end begins a column, which has lost its head
        var width = layout.HeaderRows.Count == 0 || !grid.IsText ? int.MaxValue : layout.HeaderRows.Max(r => grid.Rows[r].Count);
        foreach (var r in layout.Rows)
        {
            var row = grid.Rows[r];
            if (row.Used > width) { rows.Longer(row.Used, Shown with { Line = row.Number }); continue; }
            if (width < int.MaxValue && layout.Values.Any(v => row.Has(v.At)))
            {
                rows.Shorter.Take(row.Count, width, () => Shown with { Line = row.Number });
            }
            Row(r, row, values);
        }
        if (ofUnitYears is not null)
        {
            new WideCells(panel, grid, cells, rows, ofUnitYears).Put(unitYears, [.. values.Select(v => (v.Value.At, v.Column!))]);
        }
        rows.Say(width, Shown with { Line = layout.HeaderRows.Count == 0 ? 0 : grid.Rows[layout.HeaderRows[^1]].Number });
        otherYears.Say(layout.Indicator.From == Place.Column ? (cell, column) => column is null || column.HasPlace(cell)
            : ofUnitYears is not null && balance == PanelBalance.Unbalanced ? (cell, _) => ofUnitYears[cell] > 0
            : null, entry.YearsLeftOut); // a balanced panel names the rows it lacks
        if (panel.NewByHalf() is { Count: > 0 } names) say.ByHalf(names, FirstOf(names));
        entry.RowsLost |= rows.RowsLost;
        cells.Finish();
    }

    private SourceSpan FirstOf(IReadOnlyCollection<string> names)
    {
        if (layout.Unit.From != Place.Column) return Shown;
        var row = layout.Rows.FirstOrDefault(r => names.Contains(grid.Filled(r, layout.Unit.Column)), -1);
        return row < 0 ? Shown : At(grid.Rows[row], layout.Unit.Column);
    }

    private static IEnumerable<string> Indicators(Grid grid, Layout layout, DataFile file) => layout.Indicator.From switch
    {
        Place.Fixed => [layout.Indicator.Text],
        Place.Head => layout.Values.Select(v => v.Indicator ?? "").Distinct(),
        _ => Enumerable.Range(layout.Body.First, layout.Body.End - layout.Body.First)
            .Select(r => grid.Filled(r, layout.Indicator.Column)).Select(t => file.Renamed.GetValueOrDefault(t, t)).Distinct(),
    };

    /// <summary>Every name a `rename:` may mean.</summary>
    private void Called()
    {
        foreach (var row in layout.HeaderRows) entry.Names.UnionWith(grid.Used(row).Select(c => grid[row, c]));
        entry.Names.UnionWith(layout.Values.Select(v => v.Head));
        entry.Names.UnionWith(layout.Values.Select(v => v.Indicator).OfType<string>());
        if (layout.Indicator.From == Place.Column) entry.Names.UnionWith(layout.Rows.Select(r => grid.Filled(r, layout.Indicator.Column)));
        entry.Names.UnionWith(file.Renamed.Keys.Where(k => KeyColumns.Position(k) is { } at && at < grid.Width));
        entry.Names.UnionWith(file.Renamed.Keys.Where(k => layout.Values.Any(v => Heads.Pair(v.Head)?.Indicator == k)));
    }

    /// <summary>The value columns that the study wants, each meaning once.</summary>
    private List<(ValueColumn Value, RawColumn? Column, int Unit, int Year)> Wanted()
    {
        var wanted = new List<(ValueColumn, RawColumn?, int, int)>();
        var met = new HashSet<(RawColumn?, int, int)>();
        foreach (var value in layout.Values)
        {
            var column = layout.Indicator.From switch
            {
                Place.Head => value.Indicator is { } name ? columns.GetValueOrDefault(name) : null,
                Place.Fixed => columns.GetValueOrDefault(layout.Indicator.Text),
                _ => null,
            };
            if (column is null && layout.Indicator.From != Place.Column) continue;
            var unit = layout.Unit.From == Place.Head ? panel.FindUnit(value.Unit ?? "") : 0;
            var year = layout.Year.From == Place.Head ? panel.FindYear(value.Year ?? 0) : 0;
            var head = Shown with { Line = layout.HeaderRows.Count == 0 ? 0 : grid.Rows[layout.HeaderRows[^1]].Number, Column =
                value.At + 1 };
            if (year < 0)
            {
                if (value.Year is { } other && layout.Rows.Any(r => grid.Has(r, value.At))) entry.YearsLeftOut.AddColumn(other, head);
                continue;
            }
            if (unit < 0) { Other(unit, value.Unit ?? "", head, true); continue; }
            if (!met.Add((column, unit, year))) { say.DuplicateHeader(value.Head, head); panel.IsIncomplete = true; continue; }
            wanted.Add((value, column, unit, year));
        }
        return wanted;
    }

    private void Row(int r, SourceRow row, List<(ValueColumn Value, RawColumn? Column, int Unit, int Year)> values)
    {
        var (unit, year, unitAt) = (0, 0, 0);
        RawColumn? own = null;
        if (layout.Unit.From == Place.Column)
        {
            unitAt = layout.Unit.Column;
            var (name, holds) = (Key(r, unitAt), layout.Values.Any(v => row.Has(v.At)));
            unit = panel.FindUnit(name);
            if (unit < 0 && name.Length > 0 && name == layout.Unit.Text) { rows.AnotherHeader(At(row, unitAt)); return; }
            if (holds && rows.SaysNothing(name, "unit", At(row, unitAt))) return;
            if (unit < 0) Other(unit, name, At(row, unitAt), holds);
        }
        else if (layout.Unit.From == Place.Fixed && (unit = panel.FindUnit(layout.Unit.Text)) < 0)
        {
            Other(unit, layout.Unit.Text, Shown, true);
        }
        if (layout.Indicator.From == Place.Column)
        {
            var name = Key(r, layout.Indicator.Column);
            if (layout.Values.Any(v => row.Has(v.At))
                && rows.SaysNothing(name, "indicator", At(row, layout.Indicator.Column))) return;
            own = columns.GetValueOrDefault(file.Renamed.GetValueOrDefault(name, name));
            if (own is not null) own.Seen = true;
        }
        if (layout.Year.From != Place.Head && !YearOf(r, row, unit, out year)) return;
        if (unit < 0) return;
        if (year < 0)
        {
            Another(r, row, unit, own, values);
            return;
        }
        otherYears.Count(year);
        if (ofUnitYears is not null)
        {
            var cell = panel.Cell(unit, year);
            if (ofUnitYears[cell] is > 0 and var first) { Twice(unit, year, first, At(row, unitAt)); return; }
            ofUnitYears[cell] = row.Number;
            unitYears.Add((r, cell));
            Mark(unit, year);
            return;
        }
        if (layout.Indicator.From != Place.Column && layout.Unit.From == Place.Column && !rowsOfUnits.TryAdd(unit, row.Number))
        {
            Twice(unit, values.FirstOrDefault().Year, rowsOfUnits[unit], At(row, unitAt));
            return;
        }
        if (layout.Unit.From != Place.Head && layout.Year.From != Place.Head) Mark(unit, year);
        foreach (var (value, column, unitHere, yearHere) in values)
        {
            var (u, t) = (layout.Unit.From == Place.Head ? unitHere : unit, layout.Year.From == Place.Head ? yearHere : year);
            if ((column ?? own) is not { } into)
            {
                if (layout.Year.From == Place.Head && balance != PanelBalance.Unbalanced) Mark(u, t);
                continue;
            }
            if (layout.Year.From == Place.Head && balance == PanelBalance.Unbalanced && cells.IsMissing(into.Name, row[value.At])) continue;
            Mark(u, t);
            Put(into, u, t, row, value.At);
        }
    }

    private bool YearOf(int r, SourceRow row, int unit, out int year)
    {
        var text = layout.Year.From == Place.Fixed ? layout.Year.Text : Key(r, layout.Year.Column);
        year = -1;
        if (layout.YearOf(text) is { } value && (value >= 1000 || HasEarly)) { year = panel.FindYear(value); return true; }
        if (unit < 0 && !layout.Values.Any(v => row.Has(v.At))) return false; // a heading or a note between the rows
        if (!rows.SaysNothing(text, "year", At(row, layout.Year.Column))) rows.NotAYear(text, At(row, layout.Year.Column));
        return false;
    }

    /// <summary>A row of another year, where it holds something that the study takes.</summary>
    private void Another(
        int r, SourceRow row, int unit, RawColumn? own, List<(ValueColumn Value, RawColumn? Column, int Unit, int Year)> values)
    {
        if (own is null && layout.Indicator.From == Place.Column || !values.Exists(v => row.Has(v.Value.At))) return;
        var isColumn = layout.Year.From == Place.Column;
        if (layout.YearOf(isColumn ? Key(r, layout.Year.Column) : layout.Year.Text) is not { } year) return;
        var at = isColumn ? At(row, layout.Year.Column) : Shown with { Line = row.Number };
        if (isColumn) otherYears.Add(year, unit, own, at);
        else entry.YearsLeftOut.AddRows(year, 1, at);
    }

    /// <summary>The cell of a key column, or the one above it that it is blank for.</summary>
    private string Key(int r, int column)
    {
        var text = grid.Filled(r, column);
        if (!layout.FilledDown.Contains(column)) return text;
        if (text.Length == 0) return above.GetValueOrDefault(column, "");
        return above[column] = text;
    }

    private void Other(int unit, string name, SourceSpan at, bool hasValues)
    {
        if (unit == UnitNames.Ambiguous) entry.Others.AddAmbiguous(name, at);
        else entry.Others.Add(name, at, hasValues);
    }

    private void Mark(int unit, int year)
    {
        panel.MarkPresent(unit, year);
        entry.Mark(unit, year);
    }

    private void Twice(int unit, int year, int first, SourceSpan at) =>
        rows.RowTwice(panel.Units[unit], panel.Years[year], first, at, () => twins.Advice(first, at.Line));

    private void Put(RawColumn column, int unit, int year, SourceRow row, int at)
    {
        var cell = panel.Cell(unit, year);
        if (column.HasPlace(cell))
        {
            var first = column.Place(cell, panel.Files);
            rows.CellTwice(panel.Units[unit], panel.Years[year], column.Name, first, At(row, at),
                () => (first with { Line = 0, Column = 0 }) == Shown ? twins.Advice(first.Line, row.Number) : null);
            return;
        }
        column.StandsAt(cell, fileNumber, row.Number, at + 1);
        column.Put(cell, cells.Read(row[at], column, panel.Units[unit], panel.Years[year], At(row, at)));
    }

    /// <summary>Looks through the wanted cells where any holds a comma or a per cent sign; most files have none.</summary>
    private void Learn(List<(ValueColumn Value, RawColumn? Column, int Unit, int Year)> values)
    {
        if (grid.Sheet.Rows is TextRows text && !text.Holds(",%％")) return;
        if (!layout.Rows.Any(r => values.Exists(v => grid[r, v.Value.At].AsSpan().IndexOfAny(',', '%', '％') >= 0))) return;
        var found = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var r in layout.Rows)
        {
            if (layout.Unit.From == Place.Column && panel.FindUnit(grid.Filled(r, layout.Unit.Column)) < 0
                && !layout.FilledDown.Contains(layout.Unit.Column)) continue;
            var name = layout.Indicator.From == Place.Column ? grid.Filled(r, layout.Indicator.Column) : "";
            var own = layout.Indicator.From == Place.Column ? columns.GetValueOrDefault(file.Renamed.GetValueOrDefault(name, name)) : null;
            foreach (var (value, column, _, _) in values)
            {
                if ((column ?? own) is not { } into || grid[r, value.At].Length == 0) continue;
                if (!found.TryGetValue(into.Name, out var list)) found[into.Name] = list = [];
                list.Add(grid[r, value.At]);
            }
        }
        cells.Learn(found, Shown);
    }

    private SourceSpan At(SourceRow row, int column) => Shown with { Line = row.Number, Column = column + 1 };
}
