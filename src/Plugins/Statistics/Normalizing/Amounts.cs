using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Normalizing;

/// <summary>Ratios are made of amounts: of values above zero, or not below it.</summary>
internal static class Amounts
{
    /// <summary>Whether all values are; false, with an error, where some are not.</summary>
    /// <param name="values">The raw values.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="method">The method that needs amounts.</param>
    /// <param name="zeroToo">Whether zero is one.</param>
    /// <param name="diagnostics">Takes the error.</param>
    /// <param name="hint">What else there is; null for another normalization.</param>
    public static bool Are(
        LabeledMatrix<UnitId, Year> values, Indicator indicator, string method, bool zeroToo, DiagnosticBag diagnostics,
        string? hint = null)
    {
        hint ??= $"give it another one: `{indicator.Id}: min-max` under `normalization:`";
        if (indicator.Optimum is not null)
        {
            diagnostics.Error(
                "RG4111", $"'{method}' is not defined for the moderate indicator '{indicator.Id}'", indicator.Span, hint);
            return false;
        }
        var outside = (
            from unit in values.Rows
            from year in values.Columns
            let x = values.At(unit, year)
            where zeroToo ? x < 0 : x <= 0
            select (unit, year)).ToList();
        if (outside.Count == 0) return true;
        diagnostics.Error(
            "RG4112",
                $"'{method}' needs values {(zeroToo ? "that are not below" : "above")} 0, and indicator '{indicator.Id}' has others in " +
                    $"{Names.UnitYears(outside)}",
            indicator.Span, hint);
        return false;
    }
}
