namespace ReportGen.Statistics.Pca;

/// <summary>What is made of the coefficients of a component.</summary>
public enum PcaLoading
{
    /// <summary>Their amounts, which do not depend on the arbitrary sign of a component.</summary>
    Absolute,
    /// <summary>Their squares.</summary>
    Squared,
    /// <summary>Themselves, the sum of each component being above 0; refused where a weight would be negative.</summary>
    Signed,
}
