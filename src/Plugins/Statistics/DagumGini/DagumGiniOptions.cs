using System.Collections.Immutable;
using ReportGen.Contracts.Plan;

namespace ReportGen.Statistics.DagumGini;

/// <summary>Options of the model "dagum-gini".</summary>
public sealed record DagumGiniOptions : INamesColumns
{
    /// <summary>The measures to decompose; empty for D, or every system's score where there is no D.</summary>
    public ImmutableArray<string> Measures { get; init; } = [];

    /// <summary>The groupings to decompose over; empty for all of the study.</summary>
    public ImmutableArray<string> Groupings { get; init; } = [];

    /// <summary>
    /// What units are counted by, such as the population: an indicator, a measure, or {column: ...} of the data; empty to count each once.
    /// </summary>
    public Variable Weights { get; init; } = Variable.None;

    /// <inheritdoc/>
    public IEnumerable<Variable> Variables => [Weights];
}
