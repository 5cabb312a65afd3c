using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.GroupMeans;

/// <summary>Options of the figure region-boxes.</summary>
public sealed record BoxOptions : IOfMeasure, IOfGrouping
{
    /// <summary>The id of the measure; the leading one where nothing is said.</summary>
    public string Measure { get; init; } = "";

    /// <summary>The id of the grouping; the first of the study where nothing is said.</summary>
    public string Grouping { get; init; } = "";
}
