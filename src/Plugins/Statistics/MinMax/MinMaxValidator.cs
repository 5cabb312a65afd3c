using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.MinMax;

/// <summary>Refuses a base year that is none of the study's, or that nothing says how to use.</summary>
public sealed class MinMaxValidator : IValidator
{
    /// <inheritdoc/>
    public void Validate(ReportPlan plan, Panel panel, DiagnosticBag diagnostics)
    {
        foreach (var choice in plan.Normalization.All.Where(c => c.Method == "min-max"))
        {
            var year = ((MinMaxOptions)choice.Options).Base;
            if (choice.Scope == Scope.BaseYear && (year is null || !plan.Years.Contains(new Year(year.Value))))
            {
                diagnostics.Error(
                    "RG4113", year is null
                        ? "`scope: base-year` needs a `base:`"
                        : $"the base year {year} is none of the study's", choice.Span,
                    $"years are {string.Join(", ", plan.Years)}");
            }
            if (choice.Scope != Scope.BaseYear && year is not null)
            {
                diagnostics.Error(
                    "RG4114", $"`base: {year}` has no effect without `scope: base-year`", choice.Span,
                    "add the scope, or leave the year out");
            }
        }
    }
}
