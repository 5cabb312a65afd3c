using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Scores;

namespace ReportGen.Statistics.EqualWeight;

/// <summary>The weighting "equal": every indicator that takes part has the same weight.</summary>
public sealed class EqualWeighting : IWeighting
{
    /// <inheritdoc/>
    public string Id => "equal";

    /// <inheritdoc/>
    public Weights Weigh(NormalizedScores scores, Subsystem system, Scope scope, DiagnosticBag diagnostics) => Of(scores, scope);

    /// <summary>Equal weights over the indicators that the normalization kept, in each year.</summary>
    public static Weights Of(NormalizedScores scores, Scope scope) => Proportional(scores, scope, _ => 1);

    /// <summary>Weights in proportion to a positive number per indicator, over the indicators that the normalization kept in each year.</summary>
    public static Weights Proportional(NormalizedScores scores, Scope scope, Func<int, double> share)
    {
        var years = scores.Values[0].Columns;
        bool TakesPart(int j, int t) => HasRow(scores.Values[j], t);
        return new Weights(scores.System, scope, LabeledMatrix<IndicatorId, Year>.From(scores.Indicators, years, (j, t) =>
        {
            var sum = Enumerable.Range(0, scores.Indicators.Count).Where(i => TakesPart(i, t)).Sum(share);
            return sum == 0 ? 1.0 / scores.Indicators.Count : TakesPart(j, t) ? share(j) / sum : 0;
        }));
    }

    /// <summary>True when an indicator has a standardized value in a year.</summary>
    internal static bool HasRow(LabeledMatrix<UnitId, Year> y, int t)
    {
        for (var u = 0; u < y.Rows.Count; u++) if (y.Has(u, t)) return true;
        return false;
    }
}
