namespace ReportGen.Statistics.Grading;

/// <summary>Options of the model "grading".</summary>
public sealed record GradingOptions
{
    /// <summary>How the development type is told.</summary>
    public DevelopmentRule DevelopmentType { get; init; } = DevelopmentRule.Ratio;

    /// <summary>Ratio at or below which the first system lags.</summary>
    public double LaggingBelow { get; init; } = 0.8;

    /// <summary>Ratio above which the second system lags.</summary>
    public double LeadingAbove { get; init; } = 1.2;

    /// <summary>Difference beyond which one system lags, for the rule "difference".</summary>
    public double Difference { get; init; } = 0.1;
}
