namespace ReportGen.Statistics.Grading;

/// <summary>How the type is told.</summary>
public enum DevelopmentRule
{
    /// <summary>By the ratio of the first declared system to the second.</summary>
    Ratio,
    /// <summary>By their difference.</summary>
    Difference,
}
