using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
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
        ReportPlan plan, Panel panel, PublishedValues declared, MeasureId measure, int unit, int year, double computed)
    {
        var systems = plan.Systems;
        var isRounded = IsCoupling(measure) && systems.All(s => s.IsGiven);
        if (declared.InputDecimals is not { } decimals || !isRounded) return (computed, computed);
        var half = HalfUnit(decimals);
        var options = plan.OptionsOf<CouplingOptions>("coupling-coordination");
        var given = systems.Select(s => panel.GivenScores[s.Id].At(unit, year)!.Value).ToArray();
        var alpha = systems.Select(s => s.Alpha).ToArray();
        var (low, high) = (computed, computed);
        for (var corner = 0; corner < 1 << given.Length; corner++)
        {
            var scores = given.Select((score, i) => Math.Clamp(score + ((corner >> i & 1) == 1 ? half : -half), 0, 1)).ToArray();
            var value = Value(measure, CouplingModel.Coupling(scores, options), Formulas.ComprehensiveIndex(scores, alpha)) ?? computed;
            (low, high) = (Math.Min(low, value), Math.Max(high, value));
        }
        return (low, high);
    }

    private static bool IsCoupling(MeasureId id) => id == CouplingMeasures.C || id == CouplingMeasures.T || id == CouplingMeasures.D;

    private static double? Value(MeasureId measure, double? coupling, double index) =>
        measure == CouplingMeasures.C ? coupling
        : measure == CouplingMeasures.T ? index
        : Formulas.CoordinationDegree(coupling, index);
}
