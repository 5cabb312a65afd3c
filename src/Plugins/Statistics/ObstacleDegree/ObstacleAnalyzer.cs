using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.ObstacleDegree;

/// <summary>Warns of the unit-years that are best in every indicator: their obstacle degrees are all 0, and lower the means.</summary>
public sealed class ObstacleAnalyzer : IAnalyzer
{
    /// <inheritdoc/>
    public void Analyze(ReportPlan plan, ResultSet results, DiagnosticBag findings)
    {
        if (results.Find(ObstacleResult.Key) is not { WithoutObstacle: { Length: > 0 } best }) return;
        findings.Warning(
            "RG5401",
            $"{best.Length} unit-year{(best.Length == 1 ? " is" : "s are")} best in every indicator: {new Names(plan).Named(best)}",
            plan.Span, "their obstacle degrees are all 0, so that mean degrees sum to less than 1",
            new Said("obstacle-degree", best.Length == 1 ? "best.one" : "best", best.Length));
    }
}
