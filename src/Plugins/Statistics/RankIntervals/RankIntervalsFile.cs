using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.RankIntervals;

/// <summary>rank_intervals.</summary>
public sealed class RankIntervalsFile : IResultFiles
{
    /// <inheritdoc/>
    public IEnumerable<ResultFile> Build(ReportPlan plan, ResultSet results)
    {
        if (results.Find(RankIntervalsResult.Key) is not { } found) yield break;
        yield return new(
            "rank_intervals", ["measure", "year", "unit", "rank", "low", "median", "high"],
            found.Rows.Select(r => new ResultCell[] { found.Measure.Id, found.Year, r.Unit.Value, r.Rank, r.Low, r.Median, r.High }));
    }
}
