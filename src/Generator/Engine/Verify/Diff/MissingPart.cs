namespace ReportGen.Engine.Verify.Diff;

/// <summary>A whole part of a report that only one of two has: all its results, all its figures, or its pages of HTML.</summary>
/// <param name="Kind">The kind of snapshots it gives, such as <c>results</c>.</param>
/// <param name="Files">Its files, as a pattern within the folder.</param>
/// <param name="IsInFirst">True when the first report has it and the second lacks it.</param>
public sealed record MissingPart(string Kind, string Files, bool IsInFirst);
