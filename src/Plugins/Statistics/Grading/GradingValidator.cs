using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.Grading;

/// <summary>Refuses thresholds of the development type that no pair of scores could meet.</summary>
public sealed class GradingValidator : IValidator
{
    /// <inheritdoc/>
    public void Validate(ReportPlan plan, Panel panel, DiagnosticBag diagnostics)
    {
        var choice = plan.Models.First(m => m.Id == GradingResult.Key.Id);
        var options = (GradingOptions)choice.Options;
        if (options.LaggingBelow <= 0 || options.LaggingBelow > options.LeadingAbove)
        {
            var (laggingBelow, leadingAbove) = (options.LaggingBelow, options.LeadingAbove);
            diagnostics.Error(
                "RG4601",
                FormattableString.Invariant(
                    $"`lagging_below: {laggingBelow}` and `leading_above: {leadingAbove}` are not 0 < lagging_below <= leading_above"),
                choice.Span,
                "the first system lags up to the one ratio, the second above the other; the defaults are 0.8 and 1.2");
        }
        if (options.Difference < 0)
        {
            diagnostics.Error(
                "RG4602", FormattableString.Invariant($"`difference: {options.Difference}` is below 0"), choice.Span,
                "it is how far two scores may lie apart and still be called synchronous; the default is 0.1");
        }
    }
}
