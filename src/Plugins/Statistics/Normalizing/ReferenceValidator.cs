using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.Normalizing;

/// <summary>Refuses a reference that is not in the panel.</summary>
public sealed class ReferenceValidator(string method) : IValidator
{
    /// <inheritdoc/>
    public void Validate(ReportPlan plan, Panel panel, DiagnosticBag diagnostics)
    {
        foreach (var choice in plan.Normalization.All.Where(c => c.Method == method))
        {
            var reference = ((IRefers)choice.Options).Reference;
            var unit = panel.Units.Find(new UnitId(reference.Unit));
            var year = reference.Year is { } at ? panel.Years.Find(new Year(at)) : choice.Scope == Scope.PerYear ? 0 : -1;
            if (unit >= 0 && year >= 0 && (reference.Year is null || panel.IsPresent(unit, year))) continue;
            diagnostics.Error(
                "RG4115", $"'{method}' has no row to measure by: {Lacks(reference, unit, year)}", choice.Span,
                "say which: `reference: {unit: ID, year: 2020}`; within each year (`scope: per-year`) the year may be left out");
        }
    }

    private static string Lacks(Reference reference, int unit, int year) =>
        reference.Unit.Length == 0 ? "no unit is named"
        : unit < 0 ? $"there is no unit '{reference.Unit}'"
        : reference.Year is null ? "no year is named"
        : year < 0 ? $"there is no year {reference.Year}"
        : $"unit '{reference.Unit}' has no row in {reference.Year}";
}
