using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.Shared;

/// <summary>The grade of a measure's value; measures without a scale have none.</summary>
public static class GradeOf
{
    /// <summary>The measure that the report grades: the leading one, where it has a scale; else null.</summary>
    public static Measure? Measure(ResultSet results) => results.LeadingMeasure is { Scale: not null } graded ? graded : null;

    /// <summary>The values of all units and years that have one: what a scale by shares is cut from.</summary>
    public static IEnumerable<double> Observed(LabeledMatrix<UnitId, Year> values) =>
        values.Defined;

    /// <summary>The coarse band; null where the measure has no scale or the value is not defined.</summary>
    public static Band? Value(Measure measure, double? value) =>
        value is { } v && measure.Scale is { } scale ? GradingScale.Classify(scale.Grades, v) : null;
}
