using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Diagnostics;
using ReportGen.Engine.Load.Raw;
using ReportGen.Engine.Load.Say;

namespace ReportGen.Engine.Load;

/// <summary>Rows of a data entry whose name is no unit of the study: kept until the entry is read, then said once.</summary>
internal sealed class OtherUnits(RawPanel panel, LoadMessages say)
{
    private readonly Dictionary<string, (SourceSpan At, bool HasValues)> names = new(StringComparer.Ordinal);
    private readonly HashSet<string> ambiguous = [];

    /// <summary>True when a name was met that may stand for a unit of the study.</summary>
    public bool RowsLost { get; private set; }

    public void Add(string name, SourceSpan at, bool hasValues)
    {
        if (names.TryGetValue(name, out var met)) names[name] = (met.At, met.HasValues || hasValues);
        else names[name] = (at, hasValues);
    }

    public void AddAmbiguous(string name, SourceSpan at)
    {
        RowsLost = true;
        if (!ambiguous.Add(name)) return;
        say.AmbiguousUnit(name, panel.Units
            .Where(u => u.Id.Value == name || u.Name.Wordings.Contains(name) || u.Aliases.Contains(name)), at);
    }

    /// <summary>A name left out that is close to one of a unit that lacks a row; a total is nobody's slip for a unit.</summary>
    private string? Slip(IEnumerable<(string Name, SourceSpan At)> others)
    {
        var absent = panel.NamesLackingRows.ToList();
        return others.Where(o => !Aggregates.IsTotal(o.Name))
            .Select(o => Nearest.Hint(o.Name, absent) is { } hint ? $"'{o.Name}': {hint}" : null)
            .FirstOrDefault(h => h is not null);
    }

    /// <summary>Says what was met; a heading between the rows, without values, is no more than a note.</summary>
    public void Say(OtherRows rule)
    {
        var headings = names.Where(n => !n.Value.HasValues).Select(n => n.Key).ToList();
        if (headings.Count > 0) say.HeadingsPassedOver(headings, names[headings[0]].At);
        var others = names.Where(n => n.Value.HasValues && !panel.IsExcluded(n.Key)).Select(n => (Name: n.Key, n.Value.At)).ToList();
        var left = names.Keys.Where(panel.IsExcluded).ToList();
        if (left.Count > 0) say.ExcludedRows(left, names[left[0]].At);
        if (others.Count == 0) return;
        if (rule == OtherRows.Ignore) { say.OthersIgnored([.. others.Select(o => o.Name)], others[0].At, Slip(others)); return; }
        RowsLost = true;
        var near = others.Where(o => !Aggregates.IsTotal(o.Name) && Nearest.Hint(o.Name, panel.KnownNames) is not null).ToList();
        if (near.Count > 10) { say.UnknownUnits([.. others.Select(o => o.Name)], others[0].At); return; }
        foreach (var (name, at) in near) say.UnknownUnit(name, at, panel.KnownNames);
        var far = others.Except(near).ToList();
        if (far.Count <= 3) foreach (var (name, at) in far) say.UnknownUnit(name, at, panel.KnownNames);
        else say.UnknownUnits([.. far.Select(o => o.Name)], far[0].At);
    }
}
