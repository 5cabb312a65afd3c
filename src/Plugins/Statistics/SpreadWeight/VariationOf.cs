using ReportGen.Contracts.Scores;

namespace ReportGen.Statistics.SpreadWeight;

/// <summary>Which values a coefficient of variation is taken of.</summary>
public enum VariationOf
{
    /// <summary>The standardized ones.</summary>
    Normalized,
    /// <summary>The raw ones, which have to be amounts.</summary>
    Raw,
}
