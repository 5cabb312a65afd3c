using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Describe;
using ReportGen.Statistics.Scores;

namespace ReportGen.Statistics.Trend;

/// <summary>trend: the course of every measure's mean.</summary>
public sealed class TrendFacts : IFacts
{
    /// <inheritdoc/>
    public string Id => "trend";

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, object?>? Build(ReportPlan plan, ResultSet results)
    {
        if (results.Find(TrendResult.Key) is not { } trend) return null;
        var systems = results.Get(ScoresResult.Key).Systems;
        var last = trend.Measures[0].Mean.Axis.Count - 1;
        return new Dictionary<string, object?>
        {
            ["systems"] = systems.Select(s => (object?)Facts(trend.Of(s.Id)!)).ToList(),
            ["leader"] = systems.MaxBy(s => trend.Of(s.Id)!.Mean.At(last) ?? 0)!.Name,
            ["laggard"] = systems.MinBy(s => trend.Of(s.Id)!.Mean.At(last) ?? 0)!.Name,
            ["C"] = trend.Of("C") is { } c ? Facts(c) : null,
            ["T"] = trend.Of("T") is { } t ? Facts(t) : null,
            ["D"] = trend.Of("D") is { } d ? Facts(d) : null,
        };
    }

    private static Dictionary<string, object?> Facts(MeasureTrend trend) => new()
    {
        ["name"] = trend.Measure.Name,
        ["symbol"] = trend.Measure.Symbol,
        ["mean"] = SeriesFacts.Of(trend.Mean),
        ["highest"] = trend.Max.Defined.Any() ? trend.Max.Defined.Max() : null,
        ["lowest"] = trend.Min.Defined.Any() ? trend.Min.Defined.Min() : null,
    };
}
