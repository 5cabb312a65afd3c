namespace ReportGen.Statistics.CombinedWeight;

/// <summary>What becomes of a solution with a coefficient below 0.</summary>
public enum NegativeCoefficient
{
    /// <summary>The improved form takes its place, whose coefficients are above 0.</summary>
    Improved,
    /// <summary>The amounts of its coefficients do.</summary>
    Absolute,
    /// <summary>It is refused.</summary>
    Fail,
}
