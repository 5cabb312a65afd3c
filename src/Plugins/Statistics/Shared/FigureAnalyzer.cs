using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.Shared;

/// <summary>Refuses figures of a measure, a grouping or a unit that nobody knows.</summary>
public sealed class FigureAnalyzer : IAnalyzer
{
    /// <inheritdoc/>
    public void Analyze(ReportPlan plan, ResultSet results, DiagnosticBag findings)
    {
        var measures = results.Measures.Select(m => m.Id.Value).ToList();
        var groupings = plan.Groupings.Select(g => g.Id.Value).ToList();
        foreach (var figure in plan.Figures ?? [])
        {
            if (figure.Options is IOfMeasure { Measure: { Length: > 0 } id } && !measures.Contains(id))
            {
                findings.Error(
                    "RG4313", $"figure '{figure.Id}' is of a measure '{id}' that is not there", figure.Span,
                    $"measures are {string.Join(", ", measures)}");
            }
            if (figure.Options is IOfGrouping { Grouping: var of } && of is not ("" or "units") && !groupings.Contains(of))
            {
                findings.Error(
                    "RG4356", $"figure '{figure.Id}' is of '{of}', which is no grouping of the study", figure.Span,
                    groupings.Count == 0 ? "name its file under `groupings:`" : $"groupings are {string.Join(", ", groupings)}");
            }
            if (figure.Options is not IOfUnits { Units: var units }) continue;
            foreach (var unit in units.Where(u => results.Panel.Units.Find(new UnitId(u)) < 0))
            {
                findings.Error(
                    "RG4314", $"figure '{figure.Id}' names a unit '{unit}' that is not in the study", figure.Span,
                    "name it by the id that the list of units gives it");
            }
        }
    }
}
