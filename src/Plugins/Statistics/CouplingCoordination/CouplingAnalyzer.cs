using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.CouplingCoordination;

/// <summary>Warns of the unit-years whose every score is zero: C is not defined there.</summary>
public sealed class CouplingAnalyzer : IAnalyzer
{
    /// <inheritdoc/>
    public void Analyze(ReportPlan plan, ResultSet results, DiagnosticBag findings)
    {
        if (results.Find(CouplingResult.Key) is not { } coupling) return;
        var undefined = coupling.Coupling.Gaps
            .Where(at => coupling.Degree.TryGet(at.Row, at.Column, out _)) // an absent row has no D either
            .ToList();
        if (undefined.Count == 0) return;
        var unitYears = undefined.Count == 1 ? "unit-year" : "unit-years";
        findings.Warning(
            "RG5201", $"C is not defined in {undefined.Count} {unitYears}, where every score is 0: {Names.UnitYears(undefined)}",
            plan.Span, "T and D are 0 there; C has no grade and is left out of its means",
            new Said("coupling-coordination", undefined.Count == 1 ? "undefined.one" : "undefined", undefined.Count));
    }
}
