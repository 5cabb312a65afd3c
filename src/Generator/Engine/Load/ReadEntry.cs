using ReportGen.Contracts.Plan;
using ReportGen.Engine.Load.Raw;
using ReportGen.Engine.Load.Say;

namespace ReportGen.Engine.Load;

/// <summary>What the files and sheets of one entry of `data:` hold together.</summary>
internal sealed class ReadEntry(RawPanel panel, LoadMessages say, DataFile file, int firstFile)
{
    private readonly bool[] has = new bool[panel.Units.Count * panel.Years.Count];
    private bool any;

    /// <summary>What the files call their columns and indicators, and the letters and positions of columns that hold something.</summary>
    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    public OtherUnits Others { get; } = new(panel, say);

    public YearsLeftOut YearsLeftOut { get; } = new(panel, say);

    /// <summary>True when every row is of one year that the study gives: other years are other files' matter.</summary>
    public bool IsOfOneYear { get; set; } = true;

    /// <summary>True when years are heads: every unit of the entry then has them all.</summary>
    public bool YearsAreHeads { get; set; }

    public bool RowsLost { get; set; }

    public void Mark(int unit, int year)
    {
        has[panel.Cell(unit, year)] = true;
        any = true;
    }

    /// <summary>
    /// In a balanced panel every unit of an entry must have every year; a year nobody has is said once, and so are units without the
    /// same years. In another an entry may end before others do: asked when all are read, since the year may be in any of them.
    /// </summary>
    public void Finish(PanelBalance balance)
    {
        Others.Say(file.OtherRows);
        if (RowsLost || Others.RowsLost || !any || IsOfOneYear || panel.Files.Count <= firstFile) return;
        var shown = panel.Files[firstFile];
        var absentYears = Enumerable.Range(0, panel.Years.Count)
            .Where(t => !Enumerable.Range(0, panel.Units.Count).Any(u => has[panel.Cell(u, t)])).ToHashSet();
        var isElsewhere = absentYears.ToLookup(IsThere);
        var missed = balance == PanelBalance.Unbalanced ? isElsewhere[false] : absentYears;
        if (missed.Any()) say.AbsentYears([.. missed.Order().Select(t => panel.Years[t])], shown, isElsewhere[true].Any());
        if (balance == PanelBalance.Unbalanced || YearsAreHeads) return;
        var years = Enumerable.Range(0, panel.Years.Count).Where(t => !absentYears.Contains(t)).ToList();
        var absent = Enumerable.Range(0, panel.Units.Count).Where(u => years.Exists(t => has[panel.Cell(u, t)]))
            .Select(u => (Unit: panel.Units[u], Years: years.Where(t => !has[panel.Cell(u, t)]).Select(t => panel.Years[t]).ToList()))
            .Where(u => u.Years.Count > 0);
        say.AbsentRows(absent, shown);
    }

    private bool IsThere(int year) => Enumerable.Range(0, panel.Units.Count).Any(u => panel.Present[panel.Cell(u, year)]);
}
