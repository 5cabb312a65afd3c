using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Scores;

namespace ReportGen.Statistics.Outliers;

/// <summary>outliers, outlier_summary.</summary>
public sealed class OutlierFiles : IResultFiles
{
    /// <inheritdoc/>
    public IEnumerable<ResultFile> Build(ReportPlan plan, ResultSet results)
    {
        var all = OutlierSummary.Of(plan, results).ToList();
        if (all.Count == 0) yield break;
        var kinds = all.ToDictionary(s => (s.Indicator.Id, s.Year), s => s.Treatment);
        OutlierTreatment Of(TreatedCell cell) =>
            kinds.TryGetValue((cell.Indicator, null), out var kind) ? kind : kinds[(cell.Indicator, cell.Year)];
        yield return new(
            "outliers", ["unit", "year", "indicator", "raw", "treated", "treatment"],
            results.Treated.Select(c => new ResultCell[] { c.Unit.Value, c.Year, c.Indicator.Value, c.Before, c.After, Word(c, Of(c)) }));
        yield return new(
            "outlier_summary",
            ["indicator", "year", "skewness", "kurtosis", "treatment", "points", "low", "high", "skewness_after", "kurtosis_after"],
            all.Select(s => new ResultCell[]
            {
                s.Indicator.Id.Value, s.Year is { } year ? year : (string?)null, s.Before?.Skewness, s.Before?.Kurtosis, Word(s.Treatment),
                s.Points, s.Low, s.High, s.After?.Skewness, s.After?.Kurtosis,
            }));
    }

    private static string Word(OutlierTreatment treatment) => treatment switch
    {
        OutlierTreatment.Percentile => "percentile",
        OutlierTreatment.Winsorised => "winsorised",
        OutlierTreatment.LogShift => "log-shift",
        _ => "none",
    };

    private static string Word(TreatedCell cell, OutlierTreatment treatment) =>
        treatment == OutlierTreatment.LogShift ? Word(treatment) : $"{Word(treatment)}-{(cell.After < cell.Before ? "high" : "low")}";
}
