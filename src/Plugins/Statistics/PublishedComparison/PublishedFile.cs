using System.Collections.Immutable;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.PublishedComparison;

/// <summary>published.</summary>
public sealed class PublishedFile : IResultFiles
{
    /// <inheritdoc/>
    public ImmutableArray<ResultForm> Forms { get; } =
    [
        new("published", ["unit", "year", "measure"]),
    ];

    /// <inheritdoc/>
    public IEnumerable<ResultFile> Build(ReportPlan plan, ResultSet results)
    {
        if (results.Find(PublishedResult.Key) is not { } published) yield break;
        yield return new(
            "published", ["unit", "year", "measure", "computed", "published", "low", "high", "agrees"], published.Rows.Select(Row));
    }

    private static ResultCell[] Row(PublishedRow row) =>
    [
        row.Unit.Value, row.Year, row.Declared.Measure, row.Computed, row.Published, row.Low, row.High, row.Agrees ? "true" : "false",
    ];
}
