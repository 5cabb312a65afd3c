using System.ComponentModel.DataAnnotations;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Maps;

/// <summary>Options of the figures tile-map and map.</summary>
public sealed record MapOptions : IOfMeasure, IOfGrouping
{
    /// <summary>The id of the measure; the leading one where nothing is said.</summary>
    public string Measure { get; init; } = "";

    /// <summary>
    /// Whose places are drawn: units, or the id of a grouping, whose means are shown; whatever has places where nothing is said.
    /// </summary>
    public string Of { get; init; } = "";

    /// <summary>How values are put into classes.</summary>
    public MapClassing Classes { get; init; } = MapClassing.Grades;

    /// <summary>How many classes quantiles make.</summary>
    [Range(2, 7)]
    public int Quantiles { get; init; } = 5;

    string IOfGrouping.Grouping => Of;
}
