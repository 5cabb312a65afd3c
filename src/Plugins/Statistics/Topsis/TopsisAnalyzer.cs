using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;

namespace ReportGen.Statistics.Topsis;

/// <summary>Warns of ideals of each year beside values that compare over time.</summary>
public sealed class TopsisAnalyzer : IAnalyzer
{
    /// <inheritdoc/>
    public void Analyze(ReportPlan plan, ResultSet results, DiagnosticBag findings)
    {
        if (plan.CriterionAggregation.Options is not TopsisOptions { Ideal: TopsisIdeal.PerYear } || plan.Years.Length < 2) return;
        findings.Warning(
            "RG5104", "closeness to the ideals of each year does not compare over years, so that trends of it say nothing",
            plan.CriterionAggregation.Span, "say `ideal: pooled`, or look at single years", new Said("topsis", "per-year"));
    }
}
