using System.Collections.Immutable;
using ReportGen.Contracts.Plan;

namespace ReportGen.Statistics.Inequality;

/// <summary>Options of the model "inequality".</summary>
public sealed record InequalityOptions : INamesColumns
{
    /// <summary>The measures; empty for the leading one, or every system's score where none leads.</summary>
    public ImmutableArray<string> Measures { get; init; } = [];

    /// <summary>The indices.</summary>
    public ImmutableArray<InequalityIndex> Indices { get; init; } = [InequalityIndex.Gini, InequalityIndex.Cv, InequalityIndex.Atkinson];

    /// <summary>Atkinson's aversions to inequality, each above 0.</summary>
    public Listed<double> Epsilon { get; init; } = [0.5, 1];

    /// <summary>
    /// What units are counted by, such as the population: an indicator, a measure, or {column: ...} of the data; empty to count each once.
    /// </summary>
    public Variable Weights { get; init; } = Variable.None;

    /// <inheritdoc/>
    public IEnumerable<Variable> Variables => [Weights];
}
