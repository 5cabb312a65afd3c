using ReportGen.Contracts.Scores;

namespace ReportGen.Statistics.SpreadWeight;

/// <summary>Options of the weighting "coefficient-of-variation".</summary>
public sealed record VariationOptions
{
    /// <summary>Which values it is taken of.</summary>
    public VariationOf Of { get; init; } = VariationOf.Normalized;
}
