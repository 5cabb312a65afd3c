using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.Grading;

/// <summary>The classes of every unit-year.</summary>
/// <param name="Units">The units.</param>
/// <param name="Years">The years.</param>
/// <param name="Grades">Unit by year, by rows; null where the unit-year is absent.</param>
public sealed record GradingResult(Axis<UnitId> Units, Axis<Year> Years, ImmutableArray<UnitGrade?> Grades) : IModelResult
{
    /// <summary>The key this result is found by.</summary>
    public static readonly ResultKey<GradingResult> Key = new("grading");

    /// <summary>The classes of a unit-year; null where it is absent.</summary>
    public UnitGrade? Of(UnitId unit, Year year) =>
        Units.Find(unit) is >= 0 and var u && Years.Find(year) is >= 0 and var t ? Of(u, t) : null;

    /// <summary>The classes at two positions; null where the unit-year is absent.</summary>
    public UnitGrade? Of(int unit, int year) => Grades[(unit * Years.Count) + year];
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
