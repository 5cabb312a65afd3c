using ReportGen.Statistics.Normalizing;

namespace ReportGen.Statistics.Ratios;

/// <summary>Options of the normalization "ratio-to-reference".</summary>
public sealed record RatioToReferenceOptions : IRefers
{
    /// <summary>What values are divided by.</summary>
    public Reference Reference { get; init; } = new();
}
