using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Scores;

namespace ReportGen.Statistics.Scores;

/// <summary>Weights that serve all years; those that change from year to year have no one value to be printed.</summary>
internal static class OneSetOfWeights
{
    /// <summary>True when one set of weights serves all years.</summary>
    public static bool HasOneSetOfWeights(this ReportPlan plan) => plan.Normalization.IsPooled && plan.Weighting.IsPooled;

    /// <summary>An indicator's weight, which is the same in every year.</summary>
    public static double InAllYears(this Weights weights, IndicatorId indicator) => weights.Values[indicator, weights.Values.Columns[0]];
}
