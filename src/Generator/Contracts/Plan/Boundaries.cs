using System.Collections.Immutable;
using ReportGen.Contracts.Text;

namespace ReportGen.Contracts.Plan;

/// <summary>Outlines of places in degrees, from the study's own file.</summary>
/// <param name="Places">The places in the order of the file.</param>
/// <param name="Note">What stands under every map made from it, such as its source; null for nothing.</param>
/// <param name="Span">Where the study names the file.</param>
public sealed record Boundaries(ImmutableArray<BoundaryPlace> Places, LocalizedText? Note, SourceSpan Span)
{
    /// <summary>Parts of the map that are drawn in a frame of their own, in the order of the study.</summary>
    public ImmutableArray<BoundaryInset> Insets { get; init; } = [];

    /// <summary>The number under which the map was approved for print, as it is written; null for none.</summary>
    public string? Approval { get; init; }
}
