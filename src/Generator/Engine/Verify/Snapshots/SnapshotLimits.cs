namespace ReportGen.Engine.Verify.Snapshots;

/// <summary>What is declared up to these limits is shown whole.</summary>
public static class SnapshotLimits
{
    /// <summary>Most unit-years whose results are shown row by row.</summary>
    public const int UnitYears = 20_000;

    /// <summary>Most cells of a panel that are shown one by one.</summary>
    public const int Cells = 100_000;

    /// <summary>Most pictures of a study.</summary>
    public const int Pictures = 25;
}
