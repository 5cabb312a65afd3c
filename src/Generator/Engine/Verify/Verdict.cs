using System.Collections.Immutable;
using ReportGen.Engine.Verify.Compare;
using ReportGen.Engine.Verify.Diff;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Engine.Verify;

/// <summary>What a verification found: the same, or what differs.</summary>
/// <param name="Compared">How many snapshots the build makes.</param>
/// <param name="Differences">What differs from the accepted snapshots.</param>
/// <param name="Difference">The same as `diff` says it; null when nothing differs.</param>
public sealed record Verdict(int Compared, Comparison Differences, ReportDiff? Difference)
{
    /// <summary>True when the build is what was accepted.</summary>
    public bool IsSame => Differences.IsSame && Damaged.IsEmpty;

    /// <summary>The differences for the console, most important first.</summary>
    public ImmutableArray<string> Summary => Difference is { } difference ? DiffConsole.Of(difference) : [];

    /// <summary>Accepted files that are no snapshots, as a merge in conflict leaves them.</summary>
    public ImmutableArray<Damage> Damaged { get; init; } = [];

    /// <summary>True when an accepted PDF could not be compared because none was printed.</summary>
    public bool LacksPdf { get; init; }
}
