using System.Collections.Immutable;

namespace ReportGen.Engine.Verify.Compare;

/// <summary>Something that was not compared, and why.</summary>
/// <param name="What">A snapshot such as <c>pdf.zh</c>, a part, or a file of a folder.</param>
/// <param name="Why">A key of the words in which it is said.</param>
/// <param name="Details">What else stands in its places.</param>
public sealed record NotCompared(string What, string Why, params ImmutableArray<string> Details);
