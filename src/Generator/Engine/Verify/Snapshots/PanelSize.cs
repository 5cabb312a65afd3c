using ReportGen.Contracts.Plan;

namespace ReportGen.Engine.Verify.Snapshots;

/// <summary>
/// How large a panel the study declares. It decides the form of the snapshots, so that a row more or a longer number never does.
/// </summary>
/// <param name="UnitYears">Units times years.</param>
/// <param name="Indicators">How many indicators there are.</param>
public readonly record struct PanelSize(long UnitYears, int Indicators)
{
    /// <summary>True when results are shown row by row.</summary>
    public bool RowsAreShown => UnitYears <= SnapshotLimits.UnitYears;

    /// <summary>True when the panel is shown cell by cell.</summary>
    public bool CellsAreShown => UnitYears * Indicators <= SnapshotLimits.Cells;

    /// <summary>The size that a plan declares.</summary>
    public static PanelSize Of(ReportPlan plan) =>
        new((long)plan.Units.Length * plan.Years.Length, plan.Systems.Sum(s => s.Indicators.Count()));
}
