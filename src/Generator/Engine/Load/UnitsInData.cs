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
    private readonly Dictionary<string, SourceSpan> found = new(StringComparer.Ordinal);
    private readonly UnitTexts texts = new();

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
        var names = Names();
        return [.. found.Keys.Order(StringComparer.Ordinal).Select(id => Unit(id, names))]; // the order of rows says nothing
    }

    private void Take(Grid grid, Layout layout, SourceSpan place)
    {
        if (layout.Unit.From == Place.Fixed) { Add(layout.Unit.Text, place); return; }
        if (layout.Unit.From == Place.Head) { foreach (var value in layout.Values) if (value.Unit is { } unit) Add(unit, place); return; }
        texts.Take(grid, layout);
        foreach (var r in layout.Rows)
        {
            var name = grid.Filled(r, layout.Unit.Column);
            if (name.Length == 0 || !layout.Values.Any(v => grid.Has(r, v.At))) continue;
            Add(name, place with { Line = grid.Rows[r].Number, Column = layout.Unit.Column + 1 });
        }
    }

    private void Add(string name, SourceSpan at) => found.TryAdd(name, at);

    /// <summary>The column that tells the names of units which another one tells by codes; null for none.</summary>
    private string? Names() => texts.Heads.Where(Heads.IsUnit).FirstOrDefault(h =>
        found.Keys.Select(u => texts.Of(u, h)).Where(n => n.Length > 0).ToList() is { Count: > 0 } names
            && names.Distinct().Count() == names.Count);

    private Unit Unit(string id, string? names)
    {
        var name = names is null ? "" : texts.Of(id, names);
        return new Unit(new UnitId(id), new LocalizedText(name.Length > 0 ? name : id), [],
            [.. texts.Heads.Select(h => KeyValuePair.Create(h, texts.Of(id, h)))], found[id]);
    }
}
