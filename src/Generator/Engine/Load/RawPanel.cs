using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;

namespace ReportGen.Engine.Load;

/// <summary>What the data files hold, before gaps are filled: the wanted columns, and which unit-years have a row.</summary>
internal sealed class RawPanel
{
    private readonly Dictionary<string, RawColumn> columns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> unitByName = new(StringComparer.Ordinal);
    private readonly List<int> order = [];
    private readonly bool[] seen;

    public RawPanel(ReportPlan plan)
    {
        (Units, Years) = (plan.Units, plan.Years);
        seen = new bool[Units.Count];
        Present = new bool[Units.Count * Years.Count];
        for (var i = 0; i < Units.Count; i++)
        {
            foreach (var name in Names(Units[i]).Distinct())
            {
                if (!unitByName.TryAdd(name, i)) unitByName[name] = Ambiguous;
            }
        }
        for (var i = 0; i < Units.Count; i++) unitByName[Units[i].Id.Value] = i; // an id beats any name
        foreach (var name in Wanted(plan)) columns.TryAdd(name, new RawColumn(name, Units.Count, Years.Count));
    }

    /// <summary>Position of a name that several units share, such as Suzhou.</summary>
    public const int Ambiguous = -2;

    public IReadOnlyList<Unit> Units { get; }

    public IReadOnlyList<Year> Years { get; }

    /// <summary>Unit by year, by rows.</summary>
    public bool[] Present { get; }

    /// <summary>The shown names of the data files, in declared order.</summary>
    public List<SourceSpan> Files { get; } = [];

    /// <summary>Every header met, for hints.</summary>
    public List<string> Headers { get; } = [];

    /// <summary>Positions of the units that occur in the data, by first appearance.</summary>
    public IReadOnlyList<int> UnitOrder => order;

    public IEnumerable<string> KnownNames => unitByName.Keys;

    public IReadOnlyCollection<RawColumn> Columns => columns.Values;

    public RawColumn this[string column] => columns[column];

    public RawColumn? Find(string column) => columns.GetValueOrDefault(column);

    public int FindUnit(string name) => unitByName.TryGetValue(name, out var at) ? at : -1;

    public int FindYear(int value)
    {
        for (var t = 0; t < Years.Count; t++) if (Years[t].Value == value) return t;
        return -1;
    }

    public int Cell(int unit, int year) => (unit * Years.Count) + year;

    public void MarkPresent(int unit, int year)
    {
        Present[Cell(unit, year)] = true;
        if (seen[unit]) return;
        seen[unit] = true;
        order.Add(unit);
    }

    private static IEnumerable<string> Names(Unit unit) => [unit.Id.Value, .. unit.Name.Wordings, .. unit.Aliases];

    private static IEnumerable<string> Wanted(ReportPlan plan)
    {
        foreach (var system in plan.Systems)
        {
            if (system.ScoreColumn is { } score) yield return score;
            foreach (var indicator in system.Indicators)
            {
                yield return indicator.Column;
                if (indicator.Per is { } per) yield return per;
            }
        }
        foreach (var published in plan.Published) yield return published.Column;
    }
}
