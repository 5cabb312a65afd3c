using System.Collections.Immutable;

namespace ReportGen.Engine.Verify.Diff;

/// <summary>A result that readers ask for first, in the latest year.</summary>
/// <param name="Column">What it is of them: mean; empty for who leads.</param>
/// <param name="Keys">What it is of: D, a region.</param>
/// <param name="YearBefore">The year it was of.</param>
/// <param name="Year">The year it is of.</param>
/// <param name="Before">The number, or units from the first on.</param>
/// <param name="After">The same now.</param>
public sealed record Headline(
    string Column, ImmutableArray<string> Keys, string YearBefore, string Year,
    ImmutableArray<string> Before, ImmutableArray<string> After);
