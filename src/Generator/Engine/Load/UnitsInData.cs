using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Load.Layouts;
using ReportGen.Engine.Load.Raw;
using ReportGen.Engine.Load.Say;

namespace ReportGen.Engine.Load;

/// <summary>
/// Makes a list of units of what stands in the unit columns of the data: its name, and what else is said of it in every row alike.
/// </summary>
internal sealed class UnitsInData(IReadOnlyList<IPanelSource> sources, string study, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, (SourceSpan At, Dictionary<string, string> Said)> found = new(StringComparer.Ordinal);

    public IReadOnlyList<Unit> Of(IReadOnlyList<DataFile> files, IReadOnlyList<Year> years)
    {
        var panel = new RawPanel([], [], years, []);
        var said = new DiagnosticBag(); // what is to be said of the files the reading itself will say
        var reading = new DataReading(sources, panel, study, new LoadMessages(said), said);
        foreach (var file in files)
        {
            foreach (var (grid, layout) in reading.Sheets(file)) Take(grid, layout, panel.Files[^1]);
        }
        if (found.Count == 0) foreach (var finding in said.Sorted().Where(f => f.Severity == Severity.Error)) diagnostics.Add(finding);
        return [.. found.Keys.Order(StringComparer.Ordinal).Select(Unit)]; // the order of rows says nothing
    }

    private void Take(Grid grid, Layout layout, SourceSpan place)
    {
        if (layout.Unit.From == Place.Fixed) { Add(layout.Unit.Text, place); return; }
        if (layout.Unit.From == Place.Head) { foreach (var value in layout.Values) if (value.Unit is { } unit) Add(unit, place); return; }
        var beside = Enumerable.Range(0, grid.Width)
            .Where(c => c != layout.Unit.Column && c != layout.Year.Column && c != layout.Indicator.Column
            && layout.HeaderRows.Count > 0 && grid.Filled(layout.HeaderRows[0], c).Length > 0).Where(c => IsText(grid, layout, c)).ToList();
        foreach (var r in layout.Rows)
        {
            var name = grid.Filled(r, layout.Unit.Column);
            if (name.Length == 0 || !layout.Values.Any(v => grid.Has(r, v.At))) continue;
            var said = Add(name, place with { Line = grid.Rows[r].Number, Column = layout.Unit.Column + 1 });
            foreach (var c in beside)
            {
                var head = grid.Filled(layout.HeaderRows[0], c);
                if (!said.TryAdd(head, grid[r, c]) && said[head] != grid[r, c]) said[head] = ""; // not of the unit, but of the row
            }
        }
    }

    private static bool IsText(Grid grid, Layout layout, int column) =>
        layout.Rows.Select(r => grid[r, column]).Where(c => c.Length > 0)
            .All(c => !double.TryParse(c, System.Globalization.CultureInfo.InvariantCulture, out _));

    private Dictionary<string, string> Add(string name, SourceSpan at)
    {
        if (found.TryGetValue(name, out var known)) return known.Said;
        found[name] = (at, new Dictionary<string, string>(StringComparer.Ordinal));
        return found[name].Said;
    }

    private Unit Unit(string id)
    {
        var (at, said) = found[id];
        var name = said.Where(s => Heads.IsUnit(s.Key) && s.Value.Length > 0).Select(s => s.Value).FirstOrDefault(id);
        return new Unit(new UnitId(id), new LocalizedText(name), [], [.. said], at);
    }
}
