using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;

namespace ReportGen.Statistics.Scores;

/// <summary>Warns of an indicator that misses more than a tenth of its cells: what stands there is not observed.</summary>
public sealed class MissingAnalyzer : IAnalyzer
{
    /// <inheritdoc/>
    public void Analyze(ReportPlan plan, ResultSet results, DiagnosticBag findings)
    {
        foreach (var indicator in plan.Systems.SelectMany(s => s.Indicators))
        {
            var series = results.Panel.Indicators[indicator.Id];
            var (missing, cells) = (series.BlankCells, series.Cells);
            if (missing * 10 <= cells) continue;
            var share = FormattableString.Invariant($"{100.0 * missing / cells:0.0}");
            findings.Warning(
                "RG5101", $"indicator '{indicator.Id}' misses {missing} of {cells} cells ({share} %)", indicator.Span,
                "what stands there is not observed: look for another source, or leave the indicator out",
                new Said("scores", "missing", indicator.Name, cells, missing, share));
        }
    }
}
