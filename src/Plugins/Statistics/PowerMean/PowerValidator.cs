using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.PowerMean;

/// <summary>Refuses powers that numbers cannot hold.</summary>
public sealed class PowerValidator : IValidator
{
    /// <inheritdoc/>
    public void Validate(ReportPlan plan, Panel panel, DiagnosticBag diagnostics)
    {
        foreach (var choice in new[] { plan.IndicatorAggregation, plan.CriterionAggregation }.Distinct())
        {
            if (choice.Options is not PowerOptions { P: < -PowerMean.MostPower or > PowerMean.MostPower } options) continue;
            diagnostics.Error(
                "RG4129", FormattableString.Invariant($"the power {options.P} is not between -20 and 20"), choice.Span,
                "`aggregation: {method: power, p: 0.5}`; beyond that the mean is the least or the greatest value");
        }
    }
}
