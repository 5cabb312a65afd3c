using System.Collections.Immutable;

namespace ReportGen.Statistics.DagumGini;

/// <summary>Options of the model "dagum-gini".</summary>
public sealed record DagumGiniOptions
{
    /// <summary>The measures to decompose; empty for D, or every system's score where there is no D.</summary>
    public ImmutableArray<string> Measures { get; init; } = [];

    /// <summary>The groupings to decompose over; empty for all of the study.</summary>
    public ImmutableArray<string> Groupings { get; init; } = [];

    /// <summary>The indicator or measure that units are counted by, such as the population; empty to count each once.</summary>
    public string Weights { get; init; } = "";
}
