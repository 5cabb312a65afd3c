namespace ReportGen.Statistics.Topsis;

/// <summary>Which values are compared.</summary>
public enum TopsisOf
{
    /// <summary>The standardized ones.</summary>
    Normalized,
    /// <summary>The raw ones, divided by the lengths of their columns.</summary>
    Raw,
}
