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
    private readonly UnitTexts texts = new();
    private readonly Dictionary<string, string> measureOf = new(StringComparer.Ordinal);
    private bool headsAreUnits;
    private readonly Dictionary<string, string> groupOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceSpan> firstOf = new(StringComparer.Ordinal);

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
        var unknown = units.Where(u => panel.FindUnit(u) < 0).ToHashSet(StringComparer.Ordinal);
        var sums = Aggregates.Among(units).Where(unknown.Contains).ToList();
        if (sums.Count > 0) say.SumsLeftOut(sums, firstOf.GetValueOrDefault(sums[0], place));
        return new Survey(columns, [.. years], [.. units.Except(sums)], units.Count - unknown.Count, sums)
        {
            LacksYears = say.LacksYears, IsToldOfYears = say.SaidOfYears, GroupOf = groupOf, MeasureOf = measureOf,
            HeadsAreUnits = headsAreUnits,
            Groups = Groups([.. units.Except(sums)], panel, say, place),
        };
    }

    /// <summary>
    /// The columns that say one of a few things of every unit, each of several units on average; one that says nothing of a few is told.
    /// </summary>
    private List<UnitGroups> Groups(List<string> names, RawPanel panel, LoadMessages say, SourceSpan place)
    {
        var groups = new List<UnitGroups>();
        foreach (var head in texts.Heads)
        {
            var of = names.ConvertAll(u => (Unit: u, Listed: Listed(u, panel), Group: texts.Of(u, head)));
            var said = of.Where(u => u.Group.Length > 0).Select(u => u.Group).ToList();
            var count = said.Distinct().Count();
            if (count < 2 || 2 * count > names.Count) continue;
            var others = of.Where(u => u.Group.Length == 0).Select(u => u.Unit).ToList();
            if (others.Count == 0) groups.Add(new UnitGroups(head, of));
            else if (others.Count < said.Count) say.NotAllGrouped(head, others, place);
        }
        return groups;
    }

    /// <summary>What a grouping may call a unit of the list: the name in the file where the list has just that, else its id.</summary>
    private string? Listed(string name, RawPanel panel) => panel.FindUnit(name) is not (>= 0 and var at) ? null
        : list.Count(u => u.Id.Value == name || u.Name.Wordings.Contains(name) || u.Aliases.Contains(name)) == 1 ? name
        : list[at].Id.Value;

    private void Take(Grid grid, Layout layout, LoadMessages say, SourceSpan place)
    {
        texts.Take(grid, layout);
        foreach (var value in layout.Values)
        {
            if (value is { Group: { } group, Indicator: { } indicator }) groupOf.TryAdd(indicator, group);
        }
        headsAreUnits |= layout is { Unit.From: Place.Head, Indicator.From: Place.Head } && layout.Values.All(v => v.Indicator is null);
        foreach (var (column, measure) in Measures.Of(grid, layout, place, say)) measureOf.TryAdd(column, measure);
        SourceSpan At(int row, int column) => place with { Line = grid.Rows[row].Number, Column = column + 1 };
        var met = new Dictionary<string, ColumnCells>(StringComparer.Ordinal);
        foreach (var r in layout.Rows)
        {
            if (!layout.Values.Any(v => grid.Has(r, v.At))) continue; // a heading or a note
            var name = Text(layout.Unit, grid, r);
            if (layout.Unit.From == Place.Column && name == layout.Unit.Text)
            {
                say.AnotherHeader(At(r, layout.Unit.Column));
                break; // what follows is of another table
            }
            if (layout.Unit.From == Place.Column) firstOf.TryAdd(name, At(r, layout.Unit.Column));
            Add(units, name);
            if (layout.YearOf(Text(layout.Year, grid, r)) is { } year) years.Add(year);
            foreach (var value in layout.Values)
            {
                var column = layout.Indicator.From == Place.Head ? value.Indicator ?? value.Head : Text(layout.Indicator, grid, r);
                if (layout.Unit.From == Place.Head && value.Unit is { } unit) Add(units, unit);
                if (value.Year is { } head) years.Add(head);
                var cell = grid[r, value.At];
                if (column.Length == 0 || CellRules.DefaultMissing.Contains(cell)) continue;
                if (!met.TryGetValue(column, out var cells)) met[column] = cells = new ColumnCells();
                cells.Take(cell, At(r, value.At));
            }
        }
        // a column that holds one indicator, a row per unit
        var mayNumber = layout.Indicator.From == Place.Head && layout.Unit.From == Place.Column;
        foreach (var (name, cells) in met)
        {
            if (mayNumber && cells.Numbers is { Count: > 0 } numbers
                && (RunningNumbers.AreCalledSo(name) || layout.Year.From != Place.Head
                    && RunningNumbers.Are(name, numbers, cells.First.Column - 1 < layout.Unit.Column)))
            {
                say.NumbersRows(name, cells.First);
            }
            else if (cells.Figures >= Mostly * cells.Count) Add(columns, name);
            else if (cells.WithDigits >= Mostly * cells.Count && !Heads.IsYear(name)) // a month or a quarter is no figure
            {
                say.NoFigures(name, cells.Count - cells.Figures, cells.Count, cells.NoFigure, cells.NoFigureAt);
            }
        }
    }

    /// <summary>What stands in a column: how many cells, of them figures and with digits, and the first that is no figure.</summary>
    private sealed class ColumnCells
    {
        public int Count { get; private set; }

        public int Figures { get; private set; }

        public int WithDigits { get; private set; }

        public string NoFigure { get; private set; } = "";

        public SourceSpan NoFigureAt { get; private set; }

        /// <summary>Where the first of them stands.</summary>
        public SourceSpan First { get; private set; }

        /// <summary>The figures where all are whole numbers from 0; null elsewhere.</summary>
        public List<double>? Numbers { get; private set; } = [];

        public void Take(string cell, SourceSpan at)
        {
            Count++;
            if (Count == 1) First = at;
            if (cell.Any(char.IsAsciiDigit)) WithDigits++;
            if (IsFigure(cell)) Figures++;
            else if (NoFigure.Length == 0) (NoFigure, NoFigureAt) = (cell, at);
            if (double.TryParse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                && double.IsInteger(number)) Numbers?.Add(number);
            else if (IsFigure(cell)) Numbers = null;
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
