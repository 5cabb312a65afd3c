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
    public IReadOnlyDictionary<string, object?>? Build(ReportPlan plan, ResultSet results)
    {
        if (results.Find(PublishedResult.Key) is not { Rows.IsEmpty: false } published) return null;
        return new Dictionary<string, object?>
        {
            ["count"] = published.Rows.Length,
            ["agreeing"] = published.Rows.Count(r => r.Agrees),
            ["all_agree"] = published.Rows.All(r => r.Agrees),
            ["equal_as_printed"] = published.Rows.Count(r => Math.Round(r.Computed, r.Declared.Decimals, MidpointRounding.AwayFromZero) == r.Published),
            ["greatest_difference"] = published.Rows.Max(r => Math.Abs(r.Computed - r.Published)),
        };
    }
}
