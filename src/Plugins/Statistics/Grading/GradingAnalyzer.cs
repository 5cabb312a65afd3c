using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Grading;

/// <summary>Warns of a scale that tells nothing apart, and of values that a scale does not reach.</summary>
public sealed class GradingAnalyzer : IAnalyzer
{
    /// <inheritdoc/>
    public void Analyze(ReportPlan plan, ResultSet results, DiagnosticBag findings)
    {
        if (results.Find(GradingResult.Key) is null) return;
        foreach (var measure in results.Measures.Where(m => m.Scale is not null)) Check(measure, measure.Scale!, results, findings);
    }

    private static void Check(Measure measure, GradingScale scale, ResultSet results, DiagnosticBag findings)
    {
        var outside = measure.Values.Where(v => GradeOf.Value(measure, v) is null).ToList();
        ReportOutside(measure, outside, scale, findings);
        var graded = measure.Values.Defined.Count();
        if (measure != results.LeadingMeasure || graded < 2 || scale.Grades.Length < 2) return;
        if (GradeOf.Value(measure, measure.Values.Defined.First()) is not { } only) return;
        if (!measure.Values.Any(v => GradeOf.Value(measure, v) != only)) ReportOneClass(only, graded, scale, findings);
    }

    private static void ReportOutside(
        Measure measure, IReadOnlyCollection<(UnitId, Year)> outside, GradingScale scale, DiagnosticBag findings)
    {
        if (outside.Count == 0) return;
        var range = FormattableString.Invariant($"[{scale.Grades[0].Low}, {scale.Grades[^1].High}]");
        var isOne = outside.Count == 1;
        findings.Warning(
            "RG5302",
            $"{outside.Count} value{(isOne ? "" : "s")} of {measure.Id} lie{(isOne ? "s" : "")} outside grading scale '{scale.Id}' "
                + $"{range}: {Names.UnitYears(outside)}",
            scale.Span, "they have no grade: let the scale reach from 0 to 1",
            new Said("grading", isOne ? "outside.one" : "outside", measure.Id.Value, outside.Count, scale.Name, range));
    }

    private static void ReportOneClass(Band only, int count, GradingScale scale, DiagnosticBag findings) => findings.Warning(
        "RG5301", $"all {count} unit-years are in grade '{only.Id}' of grading scale '{scale.Id}'", only.Span,
        "the scale tells nothing apart: a finer one may", new Said("grading", "one-class", count, only.Name));
}
