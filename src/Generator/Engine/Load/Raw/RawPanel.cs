using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;

namespace ReportGen.Engine.Load.Raw;

/// <summary>What the data files hold, before gaps are filled: the wanted columns, and which unit-years have a row.</summary>
internal sealed class RawPanel
{
    private readonly Dictionary<string, RawColumn> columns = new(StringComparer.Ordinal);
    private readonly UnitNames names;
    private readonly UnitNames excluded;
    private readonly bool[] seen;

    private readonly HashSet<string> toldByHalf = new(StringComparer.Ordinal);

    private int[]? there;

    public RawPanel(
        IReadOnlyList<Unit> units, IReadOnlyList<Unit> excludedUnits, IReadOnlyList<Year> years,
            IEnumerable<(string Column, IEnumerable<string> PrintedNames)> wanted)
    {
        (Units, Years) = (units, years);
        seen = new bool[Units.Count];
        Present = new bool[Units.Count * Years.Count];
        (names, excluded) = (new UnitNames(Units), new UnitNames(excludedUnits));
        var printed = new List<(RawColumn, IEnumerable<string>)>();
        foreach (var (name, printedNames) in wanted)
        {
            if (columns.TryAdd(name, new RawColumn(name, Units.Count, Years.Count))) printed.Add((columns[name], printedNames));
        }
        ColumnNames = new ColumnNames(printed);
    }

    /// <summary>A panel for everything a study wants.</summary>
    public static RawPanel For(ReportPlan plan) =>
        new(plan.Units, plan.ExcludedUnits, plan.Years, Wanted(plan).Select(c => (c, PrintedNames(plan, c))));

    public IReadOnlyList<Unit> Units { get; }

    public IReadOnlyList<Year> Years { get; }

    /// <summary>Unit by year, by rows.</summary>
    public bool[] Present { get; }

    /// <summary>The shown names of the data files, with their sheets, in the order read.</summary>
    public List<SourceSpan> Files { get; } = [];

    /// <summary>True when a file could not be taken over: what it may have held is not called absent.</summary>
    public bool IsIncomplete { get; set; }

    /// <summary>Columns of figures that have no head, at the header.</summary>
    public List<SourceSpan> Headless { get; } = [];

    /// <summary>Every head met, for hints.</summary>
    public HashSet<string> Headers { get; } = new(StringComparer.Ordinal);

    /// <summary>Positions of the units that occur in the data, as they are listed, whatever the order of the rows.</summary>
    public IReadOnlyList<int> UnitsThere => there ??= [.. Enumerable.Range(0, Units.Count).Where(u => seen[u])];

    public IEnumerable<string> KnownNames => names.Known;

    /// <summary>The names of the units that have no row, or none of some year.</summary>
    public IEnumerable<string> NamesLackingRows =>
        Units.Where((_, u) => Enumerable.Range(0, Years.Count).Any(t => !Present[Cell(u, t)]))
            .SelectMany(u => (string[])[u.Id.Value, .. u.Name.Wordings, .. u.Aliases]);

    public ColumnNames ColumnNames { get; }

    public IReadOnlyCollection<RawColumn> Columns => columns.Values;

    public RawColumn this[string column] => columns[column];

    public RawColumn? Find(string column) => columns.GetValueOrDefault(column);

    /// <summary>Adds a column that is made of others.</summary>
    public void Add(RawColumn derived) => columns[derived.Name] = derived;

    public int FindUnit(string name) => names.Find(name);

    /// <summary>True for a name in two scripts, such as 北京 Beijing, that one half of it was found by.</summary>
    public bool IsByHalf(string name) => names.ByHalf.Contains(name);

    /// <summary>The names in two scripts that were met since it was last asked.</summary>
    public IReadOnlyCollection<string> NewByHalf()
    {
        var met = names.ByHalf.Where(toldByHalf.Add).ToList();
        return met;
    }

    public bool IsExcluded(string name) => excluded.Find(name) >= 0;

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
        there = null;
    }

    // a column that an author names by `column:` is that one, and no other that is called as the indicator is printed
    private static IEnumerable<string> PrintedNames(ReportPlan plan, string column) =>
        plan.Systems.Where(s => !s.IsGiven).SelectMany(s => s.Indicators).Where(i => i.Column == column && i.Column == i.Id.Value)
            .SelectMany(i => i.Name.Wordings).Distinct();

    private static IEnumerable<string> Wanted(ReportPlan plan)
    {
        foreach (var system in plan.Systems)
        {
            if (system.ScoreColumn is { } score) yield return score;
            foreach (var indicator in system.Indicators)
            {
                if (indicator.Formula is null) yield return indicator.Column;
                foreach (var column in indicator.FormulaColumns) yield return column;
                if (indicator.Per is { } per) yield return per;
            }
        }
        foreach (var published in plan.Published) yield return published.Column;
        foreach (var (column, _) in plan.ModelColumns) yield return column;
    }
}
