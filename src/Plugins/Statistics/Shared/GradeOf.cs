using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.Shared;

/// <summary>The grade of a measure's value; measures without a scale have none.</summary>
public static class GradeOf
{
    /// <summary>The coarse band; null where the measure has no scale or the value is not defined.</summary>
    public static Band? Value(Measure measure, double? value) =>
        value is { } v && measure.Scale is { } scale ? GradingScale.Classify(scale.Grades, v) : null;
}
