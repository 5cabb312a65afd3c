using System.Collections.Immutable;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.PublishedComparison;

/// <summary>published: how many computed values agree with the printed ones.</summary>
public sealed class PublishedFacts : IFacts
{
    /// <inheritdoc/>
    public string Id => "published";

    /// <inheritdoc/>
    public object? Build(PartInput input) =>
        input.Results.Find(PublishedResult.Key) is { Rows.IsEmpty: false } published ? Of(published.Rows) : null;

    /// <summary>count, agreeing, disagreeing, all_agree, none_agree, equal_as_printed (rounded to the printed decimals), all_equal, greatest_difference.</summary>
    public static IReadOnlyDictionary<string, object?> Of(ImmutableArray<PublishedRow> rows)
    {
        var (agreeing, equal) = (rows.Count(r => r.Agrees), rows.Count(r => Math.Round(r.Computed, r.Declared.Decimals, MidpointRounding.AwayFromZero) == r.Published));
        return new Dictionary<string, object?>
        {
            ["count"] = rows.Length,
            ["agreeing"] = agreeing,
            ["disagreeing"] = rows.Length - agreeing,
            ["all_agree"] = agreeing == rows.Length,
            ["none_agree"] = agreeing == 0,
            ["equal_as_printed"] = equal,
            ["all_equal"] = equal == rows.Length,
            ["greatest_difference"] = rows.Max(r => Math.Abs(r.Computed - r.Published)),
        };
    }
}
