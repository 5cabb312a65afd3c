using System.Globalization;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;

namespace ReportGen.Engine.Load;

/// <summary>Puts one data file's cells into the raw panel, whatever its shape.</summary>
internal sealed class TableReader(RawPanel panel, LoadMessages say)
{
    private DataFile file = null!;
    private SourceTable table = null!;
    private int fileNumber;
    private HashSet<string> missing = [];
    private HashSet<string> unknown = []; // said once a file, at its first row
    private bool rowsLost; // a row whose unit or year is unknown may be the one that seems absent

    public void Read(DataFile dataFile, SourceTable sourceTable, int number)
    {
        (file, table, fileNumber) = (dataFile, sourceTable, number);
        (missing, unknown, rowsLost) = ([.. dataFile.MissingMarks, ""], [], false);
        panel.Headers.AddRange(table.Header);
        switch (file.Shape)
        {
            case DataShape.Wide: ReadWide(); break;
            case DataShape.Tidy: ReadTidy(); break;
            case DataShape.Years: ReadYears(); break;
        }
    }

    private SourceSpan Shown => panel.Files[fileNumber];

    private void ReadWide()
    {
        var wanted = WantedColumns();
        if (!Column("unit", file.UnitColumn, out var unitAt) | !YearColumn(out var yearAt)) return;
        var firstRows = new Dictionary<int, int>();
        foreach (var row in table.Rows)
        {
            if (!UnitAndYear(row, unitAt, yearAt, out var unit, out var year)) continue;
            if (!firstRows.TryAdd(panel.Cell(unit, year), row.Number))
            {
                say.DuplicateRow(panel.Units[unit], panel.Years[year], firstRows[panel.Cell(unit, year)], At(row, unitAt));
                continue;
            }
            panel.MarkPresent(unit, year);
            foreach (var (column, at) in wanted) Put(column, unit, year, row, at);
        }
        ReportAbsent(firstRows.Keys);
    }

    private void ReadTidy()
    {
        if (!Column("unit", file.UnitColumn, out var unitAt) | !YearColumn(out var yearAt)
            | !Column("indicator", file.IndicatorColumn, out var indicatorAt) | !Column("value", file.ValueColumn, out var valueAt)) return;
        var rows = new HashSet<int>();
        foreach (var row in table.Rows)
        {
            if (!UnitAndYear(row, unitAt, yearAt, out var unit, out var year)) continue;
            panel.MarkPresent(unit, year);
            rows.Add(panel.Cell(unit, year));
            panel.Headers.Add(row.Cells[indicatorAt]);
            if (panel.Find(row.Cells[indicatorAt]) is { } column) Put(column, unit, year, row, valueAt);
        }
        ReportAbsent(rows);
    }

    private void ReadYears()
    {
        if (!Column("unit", file.UnitColumn, out var unitAt)) return;
        panel.Headers.Add(file.Holds!);
        var years = new List<(int Year, int At)>();
        for (var c = 0; c < table.Header.Count; c++)
        {
            if (int.TryParse(table.Header[c].TrimEnd('年'), NumberStyles.None, CultureInfo.InvariantCulture, out var value)
                && panel.FindYear(value) is >= 0 and var t) years.Add((t, c));
        }
        if (years.Count == 0) { say.YearsFileWithoutYears(Shown); return; }
        for (var t = 0; t < panel.Years.Count; t++)
        {
            if (!years.Exists(y => y.Year == t)) say.AbsentYear(panel.Years[t], Shown);
        }
        if (panel.Find(file.Holds!) is not { } column) return;
        column.Seen = true;
        var firstRows = new Dictionary<int, int>();
        foreach (var row in table.Rows)
        {
            if (!UnitOf(row, unitAt, out var unit)) continue;
            if (!firstRows.TryAdd(unit, row.Number))
            {
                say.DuplicateRow(panel.Units[unit], panel.Years[years[0].Year], firstRows[unit], At(row, unitAt));
                continue;
            }
            foreach (var (year, at) in years)
            {
                if (Balance == PanelBalance.Unbalanced && missing.Contains(row.Cells[at])) continue;
                panel.MarkPresent(unit, year);
                Put(column, unit, year, row, at);
            }
        }
    }

    /// <summary>Whether rows may be absent; set before reading.</summary>
    public PanelBalance Balance { get; init; }

    private List<(RawColumn Column, int At)> WantedColumns()
    {
        var wanted = new List<(RawColumn, int)>();
        for (var c = 0; c < table.Header.Count; c++)
        {
            if (panel.Find(table.Header[c]) is not { } column) continue;
            column.Seen = true;
            wanted.Add((column, c));
        }
        return wanted;
    }

    private bool YearColumn(out int at)
    {
        at = -1;
        return file.Year is not null || Column("year", file.YearColumn, out at);
    }

    private bool Column(string role, string name, out int at)
    {
        at = -1;
        for (var c = 0; c < table.Header.Count; c++) if (table.Header[c] == name) at = c;
        if (at < 0) say.NoColumn(role, name, Shown, table.Header);
        return at >= 0;
    }

    private bool UnitAndYear(SourceRow row, int unitAt, int yearAt, out int unit, out int year)
    {
        year = -1;
        var known = UnitOf(row, unitAt, out unit);
        var value = file.Year ?? 0;
        if (yearAt >= 0)
        {
            var text = row.Cells[yearAt].TrimEnd('年');
            if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) || value is < 1 or > 9999)
            {
                say.BadYear(row.Cells[yearAt], At(row, yearAt));
                rowsLost = true;
                return false;
            }
        }
        year = panel.FindYear(value);
        return known && year >= 0; // rows of other years are simply not part of the study
    }

    private bool UnitOf(SourceRow row, int unitAt, out int unit)
    {
        var name = row.Cells[unitAt];
        unit = panel.FindUnit(name);
        if (unit == RawPanel.Ambiguous && unknown.Add(name)) say.AmbiguousUnit(name, panel.Units.Where(u => u.Name.Wordings.Contains(name) || u.Aliases.Contains(name)), At(row, unitAt));
        else if (unit < 0 && unknown.Add(name)) say.UnknownUnit(name, At(row, unitAt), panel.KnownNames);
        rowsLost |= unit < 0;
        return unit >= 0;
    }

    private void Put(RawColumn column, int unit, int year, SourceRow row, int at)
    {
        column.Seen = true;
        var cell = panel.Cell(unit, year);
        var text = row.Cells[at];
        if (column.HasPlace(cell))
        {
            say.DuplicateCell(panel.Units[unit], panel.Years[year], column.Name, column.Place(cell, panel.Files), At(row, at));
            return;
        }
        double? value = null;
        if (!missing.Contains(text))
        {
            if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)) value = number;
            else say.BadNumber(text, panel.Units[unit], panel.Years[year], column.Name, At(row, at));
        }
        column.Put(cell, value, fileNumber, row.Number, at + 1);
    }

    /// <summary>In a balanced panel every unit of a file must have every year; a year nobody has is said once.</summary>
    private void ReportAbsent(IReadOnlyCollection<int> cells)
    {
        if (rowsLost) return;
        var has = new bool[panel.Units.Count * panel.Years.Count];
        foreach (var cell in cells) has[cell] = true;
        var absentYears = Enumerable.Range(0, panel.Years.Count)
            .Where(t => !Enumerable.Range(0, panel.Units.Count).Any(u => has[panel.Cell(u, t)])).ToHashSet();
        if (file.Year is null && cells.Count > 0)
        {
            foreach (var t in absentYears) say.AbsentYear(panel.Years[t], Shown);
        }
        if (Balance == PanelBalance.Unbalanced || file.Year is not null) return;
        for (var u = 0; u < panel.Units.Count; u++)
        {
            var years = Enumerable.Range(0, panel.Years.Count).Where(t => !absentYears.Contains(t)).ToList();
            if (years.Exists(t => has[panel.Cell(u, t)]) && years.Where(t => !has[panel.Cell(u, t)]).Select(t => panel.Years[t]).ToList() is { Count: > 0 } absent)
            {
                say.AbsentRow(panel.Units[u], absent, Shown);
            }
        }
    }

    private SourceSpan At(SourceRow row, int column) => new(Shown.File, row.Number, column + 1);
}
