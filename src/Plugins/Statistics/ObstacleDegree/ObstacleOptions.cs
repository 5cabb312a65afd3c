using System.ComponentModel.DataAnnotations;
using ReportGen.Contracts.Plan;

namespace ReportGen.Statistics.ObstacleDegree;

/// <summary>Which grade a unit-year counts under.</summary>
public enum GradeBy
{
    /// <summary>The unit-year's own.</summary>
    Row,
    /// <summary>That of the unit's mean D over the years.</summary>
    Mean,
    /// <summary>That of the unit's last year.</summary>
    Last,
}

/// <summary>Options of the model "obstacle-degree".</summary>
public sealed record ObstacleOptions
{
    /// <summary>Which grade a unit-year counts under.</summary>
    public GradeBy GradeBy { get; init; } = GradeBy.Row;

    /// <summary>How many obstacles the report names.</summary>
    [Range(1, 1000)]
    public int Top { get; init; } = 5;

    /// <summary>The options in force.</summary>
    public static ObstacleOptions Of(ReportPlan plan) => plan.OptionsOf<ObstacleOptions>(ObstacleResult.Key.Id);
}
