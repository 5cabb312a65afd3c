using System.Collections.Immutable;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.Trend;

/// <summary>trend.</summary>
public sealed class TrendFile : IResultFiles
{
    /// <inheritdoc/>
    public ImmutableArray<ResultForm> Forms { get; } =
    [
        new("trend", ["measure", "year"]) { Leads = ["mean"] },
    ];

    /// <inheritdoc/>
    public IEnumerable<ResultFile> Build(ReportPlan plan, ResultSet results)
    {
        if (results.Find(TrendResult.Key) is not { } trend) yield break;
        yield return new("trend", ["measure", "year", "mean", "min", "max", "sd"], trend.Measures.SelectMany(Rows));
    }

    private static IEnumerable<ResultCell[]> Rows(MeasureTrend trend) =>
        from year in trend.Mean.Axis
        select new ResultCell[]
        {
            trend.Measure.Id, year, trend.Mean.At(year), trend.Min.At(year), trend.Max.At(year), trend.Deviation.At(year),
        };
}
