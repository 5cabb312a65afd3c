namespace ReportGen.Statistics.Outliers;

/// <summary>What was done to the values of an indicator.</summary>
public enum OutlierTreatment
{
    /// <summary>Nothing.</summary>
    None,
    /// <summary>Cut to two quantiles.</summary>
    Percentile,
    /// <summary>The outermost values moved inward to the next ones.</summary>
    Winsorised,
    /// <summary>Logarithms after a shift.</summary>
    LogShift,
}
