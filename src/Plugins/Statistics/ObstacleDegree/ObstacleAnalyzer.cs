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
        var (are, key) = best.Length == 1 ? ("unit-year is", "best.one") : ("unit-years are", "best");
        findings.Warning(
            "RG5401", $"{best.Length} {are} best in every indicator: {Names.UnitYears(best)}", plan.Span,
            "their obstacle degrees are all 0, so that mean degrees sum to less than 1", new Said("obstacle-degree", key, best.Length));
    }
}
