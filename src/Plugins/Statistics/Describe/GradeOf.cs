using ReportGen.Contracts.Plan;

namespace ReportGen.Statistics.Describe;

/// <summary>The grade of a value of C or D on the study's scales; other measures have none.</summary>
public static class GradeOf
{
    /// <summary>The coarse band; null where the study has no scale for the measure or the value is not defined.</summary>
    public static Band? Value(ReportPlan plan, string measure, double? value) =>
        value is { } v && (measure switch { "C" => plan.CouplingScale, "D" => plan.CoordinationScale, _ => null }) is { } scale ? GradingScale.Classify(scale.Grades, v) : null;
}
