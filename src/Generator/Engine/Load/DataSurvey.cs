using System.Globalization;
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

/// <summary>Looks through data files for units of a list, years and columns of figures.</summary>
internal sealed class DataSurvey(IReadOnlyList<IPanelSource> sources, string study, IReadOnlyList<Unit> list)
{
    private readonly List<string> columns = [];
    private readonly SortedSet<int> years = [];
    private readonly List<string> units = [];

    /// <summary>What a file shows; its findings are those of reading it.</summary>
    public Survey Of(DataFile file, DiagnosticBag diagnostics)
    {
        var panel = new RawPanel(list, [], [], []);
        var reading = new DataReading(sources, panel, study, new LoadMessages(diagnostics), diagnostics);
        foreach (var (grid, layout) in reading.Sheets(file)) Take(grid, layout);
        return new Survey(columns, [.. years], units, units.Count(u => panel.FindUnit(u) >= 0));
    }

    private void Take(Grid grid, Layout layout)
    {
        var (figures, cells) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
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
                cells[name] = cells.GetValueOrDefault(name) + 1;
                if (IsFigure(cell)) figures[name] = figures.GetValueOrDefault(name) + 1;
            }
        }
        foreach (var (name, count) in cells) if (figures.GetValueOrDefault(name) >= 0.9 * count) Add(columns, name);
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
