using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.ObstacleDegree;

/// <summary>Mean obstacle degrees over sets of unit-years.</summary>
/// <param name="Indicators">The indicators of all computed systems, in declared order.</param>
/// <param name="Criteria">The criterion of each indicator.</param>
/// <param name="Systems">The system of each indicator.</param>
/// <param name="Means">By what the unit-years are taken together: all, year, grade, region:GROUPING.</param>
/// <param name="WithoutObstacle">Unit-years in which every indicator is at its best.</param>
public sealed record ObstacleResult(
    Axis<IndicatorId> Indicators, ImmutableArray<CriterionId> Criteria, ImmutableArray<SubsystemId> Systems,
    ImmutableArray<ObstacleMeans> Means, ImmutableArray<(UnitId Unit, Year Year)> WithoutObstacle) : IModelResult
{
    /// <summary>The key this result is found by.</summary>
    public static readonly ResultKey<ObstacleResult> Key = new("obstacle-degree");

    /// <summary>The means over all unit-years.</summary>
    public ObstacleMeans Overall => Means.First(m => m.By == ObstacleMeans.All);

    /// <summary>The means over the unit-years of each grade, from low to high; none where the study has no scale.</summary>
    public IEnumerable<ObstacleMeans> ByGrade => Means.Where(m => m.By == ObstacleMeans.Grade);

    /// <summary>True when every value is the best, so that nothing is an obstacle.</summary>
    public bool IsNone => Indicators.All(id => Overall.Degrees[id] == 0);

    /// <summary>The criterion of an indicator.</summary>
    public CriterionId CriterionOf(IndicatorId indicator) => Criteria[Indicators.PositionOf(indicator)];

    /// <summary>Degree of a criterion: the sum over its indicators, eq. (23).</summary>
    public double OfCriterion(ObstacleMeans means, CriterionId criterion)
    {
        var sum = 0.0;
        for (var j = 0; j < Indicators.Count; j++) if (Criteria[j] == criterion) sum += means.Degrees.At(j)!.Value;
        return sum;
    }
}

/// <summary>Mean degrees over the unit-years of one key.</summary>
/// <param name="By">all, year, grade or region:GROUPING.</param>
/// <param name="Key">all, the year, the grade's or the region's id.</param>
/// <param name="UnitYears">How many unit-years the means are of.</param>
/// <param name="Degrees">Per indicator, a share of 1.</param>
public sealed record ObstacleMeans(string By, string Key, int UnitYears, LabeledVector<IndicatorId> Degrees)
{
    /// <summary>All unit-years; also their key.</summary>
    public const string All = "all";

    /// <summary>The unit-years of a year.</summary>
    public const string Year = "year";

    /// <summary>The unit-years of a coordination grade.</summary>
    public const string Grade = "grade";

    /// <summary>The unit-years of a region of a grouping.</summary>
    public static string Region(RegionGrouping grouping) => $"region:{grouping.Id}";
}
