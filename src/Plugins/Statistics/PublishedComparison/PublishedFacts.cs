using System.Collections.Immutable;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.PublishedComparison;

/// <summary>How many computed values agree with the printed ones.</summary>
/// <param name="Count">Values compared, at least one.</param>
/// <param name="Agreeing">Those that agree within what the rounding of the inputs allows.</param>
/// <param name="EqualAsPrinted">Those that are the same when rounded to the printed decimals.</param>
/// <param name="GreatestDifference">The greatest amount by which a computed and a printed value differ.</param>
public sealed record PublishedFacts(int Count, int Agreeing, int EqualAsPrinted, double GreatestDifference)
{
    /// <summary>Those that do not agree.</summary>
    public int Disagreeing => Count - Agreeing;

    /// <summary>True when all agree.</summary>
    public bool AllAgree => Agreeing == Count;

    /// <summary>True when none agrees.</summary>
    public bool NoneAgree => Agreeing == 0;

    /// <summary>True when all are the same as printed.</summary>
    public bool AllEqual => EqualAsPrinted == Count;

    /// <summary>The facts; null where nothing published is compared.</summary>
    public static PublishedFacts? Of(PartInput input) =>
        input.Results.Find(PublishedResult.Key) is { Rows.IsEmpty: false } published ? Of(published.Rows) : null;

    /// <summary>The facts of rows.</summary>
    public static PublishedFacts Of(ImmutableArray<PublishedRow> rows) =>
        new(rows.Length, rows.Count(r => r.Agrees), rows.Count(IsEqual), rows.Max(r => Math.Abs(r.Computed - r.Published)));

    private static bool IsEqual(PublishedRow row) =>
        Math.Round(row.Computed, row.Declared.Decimals, MidpointRounding.AwayFromZero) == row.Published;
}
