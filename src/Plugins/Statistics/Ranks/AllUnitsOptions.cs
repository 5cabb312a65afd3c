using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Ranks;

/// <summary>Options of the table all-units.</summary>
public sealed record AllUnitsOptions : IOfMeasure
{
    /// <summary>The id of the measure; the leading one where nothing is said.</summary>
    public string Measure { get; init; } = "";
}
