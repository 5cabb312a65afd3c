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
    /// <param name="cell">The position of the unit-year, by rows.</param>
    public double At(int cell)
    {
        var y = indicator.Values.Span[cell];
        return double.IsNaN(y) || isUnbounded ? 1 : isUnit ? y : (y - ends.Low) / (ends.High - ends.Low);
    }

    /// <summary>Adds the weighted distances of whole units to what others are of the same unit-years.</summary>
    public void AddTo(Span<double> distances, int first)
    {
        for (var (i, t) = (0, 0); i < distances.Length; i++)
        {
            distances[i] += Distance(first + i, t);
            if (++t == factors.Length) t = 0;
        }
    }

    /// <summary>The weighted distance from the best.</summary>
    public double Distance(int cell, int year) => factors[year] * (1 - At(cell)); // eq. (22)
}
