using System.Text;

namespace ReportGen.Engine.Verify.Snapshots;

/// <summary>How large a snapshot may be, so that a pull request stays readable.</summary>
public static class SnapshotLimits
{
    /// <summary>Most lines of a file.</summary>
    public const int Lines = 399;

    /// <summary>Most bytes of a file.</summary>
    public const int Bytes = 20_000;

    /// <summary>Most pictures of a study.</summary>
    public const int Pictures = 25;

    /// <summary>True when the text may stand in one file.</summary>
    public static bool Fits(string text) => text.Count(c => c == '\n') <= Lines && Encoding.UTF8.GetByteCount(text) <= Bytes;
}
