namespace ReportGen.Statistics.ZScore;

/// <summary>What a standard deviation divides the sum of squares by.</summary>
public enum ZScoreSpread
{
    /// <summary>The number of rows less 1.</summary>
    Sample,
    /// <summary>The number of rows.</summary>
    Population,
}
