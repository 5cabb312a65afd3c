using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Scores;

namespace ReportGen.Statistics.Weighting;

/// <summary>Weights in proportion to a positive number per indicator, over those that the normalization kept in each year.</summary>
public static class ProportionalWeights
{
    /// <summary>The weights; an indicator left out in a year has 0 there, and the others sum to 1.</summary>
    public static Weights Of(NormalizedScores scores, Scope scope, Func<int, double> share)
    {
        var (m, years) = (scores.Indicators.Count, scores.Values[0].Columns);
        double Kept(int year) => Enumerable.Range(0, m).Where(j => IsKept(scores, j, year)).Sum(share);
        var sums = Enumerable.Range(0, years.Count).Select(Kept).ToArray();
        // a year without any row has no weights of its own; nothing is computed from it, and equal ones keep the promise of the type
        return new Weights(scores.System, scope, LabeledMatrix<IndicatorId, Year>.From(
            scores.Indicators, years, (j, t) => sums[t] == 0 ? 1.0 / m : IsKept(scores, j, t) ? share(j) / sums[t] : 0));
    }

    /// <summary>True when an indicator has a standardized value in a year.</summary>
    public static bool IsKept(NormalizedScores scores, int indicator, int year)
    {
        var y = scores.Values[indicator];
        for (var u = 0; u < y.Rows.Count; u++) if (y.Has(u, year)) return true;
        return false;
    }
}
