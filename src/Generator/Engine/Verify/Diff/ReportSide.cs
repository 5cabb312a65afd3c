using System.Collections.Immutable;
using ReportGen.Engine.Verify.Say;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Engine.Verify.Diff;

/// <summary>One of two reports to compare.</summary>
/// <param name="Label">How the user names it.</param>
/// <param name="Facts">What is known of its making.</param>
/// <param name="Snapshots">What it holds.</param>
public sealed record ReportSide(string Label, BuiltFacts Facts, IReadOnlyList<Snapshot> Snapshots)
{
    /// <summary>What it prints over its figures and sections.</summary>
    public ImmutableArray<Caption> Captions { get; init; } = [];
}
