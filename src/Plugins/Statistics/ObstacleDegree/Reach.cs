using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Scores;

namespace ReportGen.Statistics.ObstacleDegree;

/// <summary>An indicator with its factor contribution F = alpha w by year.</summary>
internal sealed class Reach(NormalizedIndicator indicator, double[] factors)
{
    private readonly bool isUnbounded = indicator.Ends is null, isUnit = indicator.Ends == Interval.Unit;
    private readonly Interval ends = indicator.Ends ?? Interval.Unit;

    /// <summary>The indicators of a system, in declared order.</summary>
    public static IEnumerable<Reach> Of(Subsystem system, NormalizedScores scores, Weights weights) =>
        scores.All.Select((indicator, j) => new Reach(
            indicator, [.. Enumerable.Range(0, weights.Values.Columns.Count).Select(t => system.Alpha * weights.Values.At(j, t)!.Value)]));

    /// <summary>F in a year.</summary>
    public double Factor(int year) => factors[year];

    /// <summary>
    /// Where a value stands between the worst and the best that there can be, whatever range these were brought to; 1 for an indicator that
    /// is left out there.
    /// </summary>
    /// <param name="unit">The unit's position.</param>
    /// <param name="year">The year's position.</param>
    public double At(int unit, int year) => Standing(indicator.Values.At(unit, year) ?? double.NaN);

    /// <summary>The weighted distances of whole units from the best, by rows.</summary>
    /// <param name="first">The position of their first unit-year, by rows.</param>
    /// <param name="distances">Receives them.</param>
    public void Distances(int first, Span<double> distances)
    {
        indicator.Values.CopyTo(first, distances);
        for (var (i, t) = (0, 0); i < distances.Length; i++)
        {
            distances[i] = factors[t] * (1 - Standing(distances[i])); // eq. (22)
            if (++t == factors.Length) t = 0;
        }
    }

    private double Standing(double y) => double.IsNaN(y) || isUnbounded ? 1 : isUnit ? y : (y - ends.Low) / (ends.High - ends.Low);
}
