using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.Grading;

/// <summary>The classes of every unit-year.</summary>
/// <param name="Grades">By unit and year; a unit-year that is absent is not there.</param>
public sealed record GradingResult(ImmutableDictionary<(UnitId Unit, Year Year), UnitGrade> Grades) : IModelResult
{
    /// <summary>The key this result is found by.</summary>
    public static readonly ResultKey<GradingResult> Key = new("grading");

    /// <summary>The classes of a unit-year; null where it is absent.</summary>
    public UnitGrade? Of(UnitId unit, Year year) => Grades.GetValueOrDefault((unit, year));
}

/// <summary>The classes of one unit-year; null is an empty cell.</summary>
/// <param name="CouplingGrade">Band of C; null where C is not defined or the study has no scale.</param>
/// <param name="Stage">Fine band of the measure that the report grades: of D, or of a score where there is no D.</param>
/// <param name="Grade">Coarse band of it.</param>
/// <param name="DevelopmentType"><c>lagging:ID</c> or <c>synchronous</c>; null where it is not defined.</param>
public sealed record UnitGrade(Band? CouplingGrade, Band? Stage, Band? Grade, string? DevelopmentType)
{
    /// <summary>The development type where neither system lags.</summary>
    public const string Synchronous = "synchronous";

    /// <summary>The development type where a system lags.</summary>
    public static string Lagging(MeasureId system) => $"lagging:{system}";
}
