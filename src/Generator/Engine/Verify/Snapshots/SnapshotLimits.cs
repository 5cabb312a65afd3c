using System.Text;

namespace ReportGen.Engine.Verify.Snapshots;

/// <summary>How large snapshots may be: those that people read, and those that hold the numbers.</summary>
public static class SnapshotLimits
{
    /// <summary>Most lines of a file that people read.</summary>
    public const int Lines = 399;

    /// <summary>Most bytes of a file that people read.</summary>
    public const int Bytes = 20_000;

    /// <summary>Most unit-years whose results are shown row by row.</summary>
    public const int UnitYears = 20_000;

    /// <summary>Most cells of a panel that are shown one by one.</summary>
    public const int Cells = 100_000;

    /// <summary>Most pictures of a study.</summary>
    public const int Pictures = 25;

    /// <summary>True when the text may stand in one file.</summary>
    public static bool Fits(string text) => text.Count(c => c == '\n') <= Lines && Encoding.UTF8.GetByteCount(text) <= Bytes;
}
