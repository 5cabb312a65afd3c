using System.Collections.Immutable;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Verify.Compare;

namespace ReportGen.Engine.Verify.Review;

/// <summary>What happened to the snapshots of an item.</summary>
public enum ReviewKind
{
    /// <summary>They differ from the accepted ones.</summary>
    Changed,
    /// <summary>There are no accepted ones.</summary>
    New,
    /// <summary>The build no longer makes them.</summary>
    Gone,
    /// <summary>The accepted ones are none, as a merge in conflict leaves them.</summary>
    Merged,
}

/// <summary>What is accepted or rejected together: a result file, a section, a figure in all languages, the pages of one.</summary>
/// <param name="Title">What it is: "figure trend", "document en results".</param>
/// <param name="Kind">What happened to it.</param>
/// <param name="Snapshots">Its snapshots, by name.</param>
/// <param name="Changes">What differs in them.</param>
public sealed record ReviewItem(
    string Title, ReviewKind Kind, ImmutableArray<string> Snapshots, ImmutableArray<Change> Changes);
