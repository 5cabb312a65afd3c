using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.CouplingCoordination;
using Formulas = ReportGen.Statistics.CouplingCoordination.CouplingCoordination;

namespace ReportGen.Statistics.PublishedComparison;

/// <summary>What values C, T or D may have, given that the scores they are computed from were printed with so many decimals.</summary>
internal static class RoundingInterval
{
    /// <summary>Half a unit of the last printed place.</summary>
    public static double HalfUnit(int decimals) => 0.5 * Math.Pow(10, -decimals);

    /// <summary>
    /// The range over the rounding intervals of the given scores, by the values at their corners; the computed value alone where nothing
    /// was rounded. T, and D with the standard formula and equal weights, rise with every score, so that the corners are exact there.
    /// </summary>
    public static (double Low, double High) Of(
        ReportPlan plan, ResultSet results, PublishedValues declared, Measure measure, int unit, int year, double computed)
    {
        var coupling = results.Find(CouplingResult.Key);
        var isRounded = coupling?.Measures.Contains(measure) == true && plan.Systems.All(s => s.IsGiven);
        if (declared.InputDecimals is not { } decimals || !isRounded) return (computed, computed);
        var half = HalfUnit(decimals);
        var options = plan.OptionsOf<CouplingOptions>(CouplingResult.Key.Id);
        var given = plan.Systems.Select(s => results.Panel.GivenScores[s.Id].At(unit, year)!.Value).ToArray();
        var alpha = plan.Systems.Select(s => s.Alpha).ToArray();
        var (low, high) = (computed, computed);
        for (var corner = 0; corner < 1 << given.Length; corner++)
        {
            var scores = given.Select((score, i) => Math.Clamp(score + ((corner >> i & 1) == 1 ? half : -half), 0, 1)).ToArray();
            var (c, index) = (Formulas.Coupling(scores, options), Formulas.ComprehensiveIndex(scores, alpha));
            var value = measure == coupling!.C ? c : measure == coupling.T ? index : Formulas.CoordinationDegree(c, index);
            (low, high) = (Math.Min(low, value ?? computed), Math.Max(high, value ?? computed));
        }
        return (low, high);
    }
}
