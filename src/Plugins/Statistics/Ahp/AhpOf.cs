using ReportGen.Contracts.Plan;

namespace ReportGen.Statistics.Ahp;

/// <summary>What is compared.</summary>
public enum AhpOf
{
    /// <summary>The indicators of the system or criterion.</summary>
    Indicators,
    /// <summary>The criteria of the system, each sharing its weight out evenly unless it has a method of its own.</summary>
    Criteria,
}
