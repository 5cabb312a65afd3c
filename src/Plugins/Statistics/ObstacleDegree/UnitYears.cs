using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Scores;

namespace ReportGen.Statistics.ObstacleDegree;

/// <summary>The degrees of one unit-year at a time; the place they are worked out in is used again for the next.</summary>
internal sealed class UnitYears
{
    private readonly List<Subsystem> systems;
    private readonly ResultSet results;
    private readonly double[] factors, y, degrees;

    public UnitYears(ReportPlan plan, ResultSet results)
    {
        systems = [.. plan.Systems.Where(s => !s.IsGiven)];
        this.results = results;
        Indicators = new Axis<IndicatorId>(systems.SelectMany(s => s.Indicators).Select(i => i.Id));
        (factors, y, degrees) = (new double[Indicators.Count], new double[Indicators.Count], new double[Indicators.Count]);
    }

    /// <summary>The indicators of all computed systems, in declared order.</summary>
    public Axis<IndicatorId> Indicators { get; }

    /// <summary>
    /// The degrees of a unit-year that is there, until the next is asked for; <paramref name="any"/> is false when every value is the best.
    /// </summary>
    public ReadOnlySpan<double> Of(int unit, int year, out bool any)
    {
        var at = 0;
        for (var s = 0; s < systems.Count; s++)
        {
            var (scores, weights) = (results.Normalized[s], results.Weights[s]);
            for (var j = 0; j < scores.Indicators.Count; j++, at++)
            {
                // F = alpha * w; an indicator left out there counts as reached
                (factors[at], y[at]) = (systems[s].Alpha * weights.Values.At(j, year)!.Value, Reached(scores.All[j], unit, year));
            }
        }
        any = ObstacleDegree.Shares(factors, y, degrees);
        return degrees;
    }

    /// <summary>Where a value stands between the worst and the best that there can be, whatever range these were brought to.</summary>
    private static double Reached(NormalizedIndicator indicator, int unit, int year)
    {
        if (indicator.Values.At(unit, year) is not { } y || indicator.Ends is not { } ends) return 1;
        return ends == Interval.Unit ? y : (y - ends.Low) / (ends.High - ends.Low);
    }
}
