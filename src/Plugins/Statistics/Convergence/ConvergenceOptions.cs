using System.Collections.Immutable;
using ReportGen.Contracts.Plan;

namespace ReportGen.Statistics.Convergence;

/// <summary>Options of the model "convergence".</summary>
public sealed record ConvergenceOptions : INamesColumns
{
    /// <summary>The measures; empty for the leading one, or every system's score where none leads.</summary>
    public ImmutableArray<string> Measures { get; init; } = [];

    /// <summary>The groupings whose regions are looked at besides all units; empty for all of the study.</summary>
    public ImmutableArray<string> Groupings { get; init; } = [];

    /// <summary>How spread is measured.</summary>
    public SigmaIndex Index { get; init; } = SigmaIndex.Cv;

    /// <summary>Whether units and years have effects of their own.</summary>
    public ImmutableArray<BetaEffects> Effects { get; init; } = [BetaEffects.None, BetaEffects.TwoWay];

    /// <summary>
    /// What is held constant: measures, indicators, or columns of the data, {column: gdp, log: true}; with them the conditional form is
    /// told too.
    /// </summary>
    public Listed<Variable> Controls { get; init; } = [];

    /// <summary>Standard errors.</summary>
    public BetaErrors Errors { get; init; } = BetaErrors.Cluster;

    /// <inheritdoc/>
    public IEnumerable<Variable> Variables => Controls;
}
