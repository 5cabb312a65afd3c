using System.Globalization;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Diagnostics;
using ReportGen.Engine.Load.Cells;
using ReportGen.Engine.Load.Layouts;
using ReportGen.Engine.Load.Raw;
using ReportGen.Engine.Load.Say;

namespace ReportGen.Engine.Load;

/// <summary>Looks through data files for units of a list, years and columns of figures.</summary>
internal sealed class DataSurvey(IReadOnlyList<IPanelSource> sources, string study, IReadOnlyList<Unit> list)
{
    /// <summary>A column is one of figures where at least so many of its cells are; what the others are is told when it is read.</summary>
    private const double Mostly = 0.5;

    private readonly List<string> columns = [];
    private readonly SortedSet<int> years = [];
    private readonly List<string> units = [];

    /// <summary>What a file shows; its findings are those of reading it.</summary>
    public Survey Of(DataFile file, DiagnosticBag diagnostics)
    {
        var panel = new RawPanel(list, [], [], []);
        var say = new LoadMessages(diagnostics);
        var reading = new DataReading(sources, panel, study, say, diagnostics);
        var place = new SourceSpan(ShownPath.Of(study, file.File));
        foreach (var (grid, layout) in reading.Sheets(file))
        {
            Take(grid, layout, say, grid.Sheet.Name.Name.Length == 0 ? place : place with { Sheet = grid.Sheet.Name.Name });
        }
        return new Survey(columns, [.. years], units, units.Count(u => panel.FindUnit(u) >= 0));
    }

    private void Take(Grid grid, Layout layout, LoadMessages say, SourceSpan place)
    {
        var met = new Dictionary<string, ColumnCells>(StringComparer.Ordinal);
        foreach (var r in layout.Rows)
        {
            if (!layout.Values.Any(v => grid.Has(r, v.At))) continue; // a heading or a note
            Add(units, Text(layout.Unit, grid, r));
            if (YearText.Cell(Text(layout.Year, grid, r)) is { } year) years.Add(year);
            foreach (var value in layout.Values)
            {
                var name = layout.Indicator.From == Place.Head ? value.Indicator ?? value.Head : Text(layout.Indicator, grid, r);
                if (layout.Unit.From == Place.Head && value.Unit is { } unit) Add(units, unit);
                if (value.Year is { } head) years.Add(head);
                var cell = grid[r, value.At];
                if (name.Length == 0 || CellRules.DefaultMissing.Contains(cell)) continue;
                if (!met.TryGetValue(name, out var cells)) met[name] = cells = new ColumnCells();
                cells.Take(cell, place with { Line = grid.Rows[r].Number, Column = value.At + 1 });
            }
        }
        foreach (var (name, cells) in met)
        {
            if (cells.Figures >= Mostly * cells.Count) Add(columns, name);
            else if (cells.WithDigits >= Mostly * cells.Count)
            {
                say.NoFigures(name, cells.Count - cells.Figures, cells.Count, cells.First, cells.At);
            }
        }
    }

    /// <summary>What stands in a column: how many cells, of them figures and with digits, and the first that is no figure.</summary>
    private sealed class ColumnCells
    {
        public int Count { get; private set; }

        public int Figures { get; private set; }

        public int WithDigits { get; private set; }

        public string First { get; private set; } = "";

        public SourceSpan At { get; private set; }

        public void Take(string cell, SourceSpan at)
        {
            Count++;
            if (cell.Any(char.IsAsciiDigit)) WithDigits++;
            if (IsFigure(cell)) Figures++;
            else if (First.Length == 0) (First, At) = (cell, at);
        }
    }

    private static bool IsFigure(string cell) =>
        NumberText.Read(cell.TrimEnd('%').Replace(",", "", StringComparison.Ordinal), CellRules.Default) is not null;

    private static string Text(Axis axis, Grid grid, int row) => axis.From switch
    {
        Place.Column => grid.Filled(row, axis.Column),
        Place.Fixed => axis.Text,
        _ => "",
    };

    private static void Add(List<string> to, string name)
    {
        if (name.Length > 0 && !to.Contains(name)) to.Add(name);
    }
}
