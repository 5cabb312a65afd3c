using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.CouplingCoordination;
using ReportGen.Statistics.Describe;

namespace ReportGen.Statistics.Grading;

/// <summary>Warns of a scale that tells nothing apart, and of values that a scale does not reach.</summary>
public sealed class GradingAnalyzer : IAnalyzer
{
    /// <inheritdoc/>
    public void Analyze(ReportPlan plan, ResultSet results, DiagnosticBag findings)
    {
        if (results.Find(GradingResult.Key) is not { } grading || results.Find(CouplingResult.Key) is not { } coupling) return;
        Check("C", coupling.Coupling, plan.CouplingScale, grade => grade.CouplingGrade, grading, findings);
        Check("D", coupling.Degree, plan.CoordinationScale, grade => grade.CoordinationGrade, grading, findings);
    }

    private static void Check(
        string measure, LabeledMatrix<UnitId, Year> values, GradingScale? scale, Func<UnitGrade, Band?> band, GradingResult grading, DiagnosticBag findings)
    {
        if (scale is null) return;
        var graded = new List<(UnitId Unit, Year Year, Band? Band)>();
        foreach (var unit in values.Rows)
        {
            foreach (var year in values.Columns) if (values.TryGet(unit, year, out _)) graded.Add((unit, year, band(grading.Grades[(unit, year)])));
        }
        ReportOutside(measure, [.. graded.Where(g => g.Band is null).Select(g => (g.Unit, g.Year))], scale, findings);
        if (measure == "D" && graded.Count > 1 && scale.Grades.Length > 1 && graded[0].Band is { } only && graded.TrueForAll(g => g.Band == only)) ReportOneClass(only, graded.Count, scale, findings);
    }

    private static void ReportOutside(string measure, IReadOnlyCollection<(UnitId, Year)> outside, GradingScale scale, DiagnosticBag findings)
    {
        if (outside.Count == 0) return;
        var range = FormattableString.Invariant($"[{scale.Grades[0].Low}, {scale.Grades[^1].High}]");
        findings.Warning(
            "RG5302", $"{outside.Count} value{(outside.Count == 1 ? "" : "s")} of {measure} lie{(outside.Count == 1 ? "s" : "")} outside grading scale '{scale.Id}' {range}: {Names.UnitYears(outside)}", scale.Span,
            $"they have no grade: let the scale reach from 0 to 1",
            new LocalizedText(
                $"{measure}有{outside.Count}个数值超出分级标准“{scale.Name.Zh}”的范围{range}，未予定级。",
                $"{outside.Count} value{(outside.Count == 1 ? "" : "s")} of {measure} lie{(outside.Count == 1 ? "s" : "")} outside the grading scale “{scale.Name.En}” {range} and {(outside.Count == 1 ? "has" : "have")} no grade."));
    }

    private static void ReportOneClass(Band only, int count, GradingScale scale, DiagnosticBag findings) => findings.Warning(
        "RG5301", $"all {count} unit-years are in grade '{only.Id}' of grading scale '{scale.Id}'", only.Span, "the scale tells nothing apart: a finer one may",
        new LocalizedText(
            $"全部{count}个样本均处于“{only.Name.Zh}”一级，该分级标准未能区分样本。",
            $"All {count} unit-years are graded “{only.Name.En}”: the scale tells nothing apart."));
}
