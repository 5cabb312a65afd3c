using System.Collections.Immutable;

namespace ReportGen.Engine.Verify.Diff;

/// <summary>A result that readers ask for first, in the latest year.</summary>
/// <param name="Of">What it is: "mean of D".</param>
/// <param name="YearBefore">The year it was of.</param>
/// <param name="Year">The year it is of.</param>
/// <param name="Before">The number, or units from the first on.</param>
/// <param name="After">The same now.</param>
public sealed record Headline(
    string Of, string YearBefore, string Year, ImmutableArray<string> Before, ImmutableArray<string> After);
