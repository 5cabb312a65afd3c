namespace ReportGen.Statistics.Outliers;

/// <summary>What is done to an indicator that moving values does not mend.</summary>
public enum SkewOtherwise
{
    /// <summary>No value is moved; logarithms are taken after a shift.</summary>
    Log,
    /// <summary>The values moved stay so.</summary>
    None,
}
