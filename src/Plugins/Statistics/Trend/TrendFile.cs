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
        new("trend", ["measure", "year"]),
    ];

    /// <inheritdoc/>
    public IEnumerable<ResultFile> Build(ReportPlan plan, ResultSet results)
    {
        if (results.Find(TrendResult.Key) is { } trend) yield return new("trend", ["measure", "year", "mean", "min", "max", "sd"], trend.Measures.SelectMany(Rows));
    }

    private static IEnumerable<ResultCell[]> Rows(MeasureTrend trend)
    {
        for (var t = 0; t < trend.Mean.Axis.Count; t++)
        {
            if (trend.Mean.At(t) is { } mean) yield return [trend.Measure.Id, trend.Mean.Axis[t], mean, trend.Min.At(t), trend.Max.At(t), trend.Deviation.At(t)];
        }
    }
}
