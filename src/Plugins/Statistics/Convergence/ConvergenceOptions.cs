using System.Collections.Immutable;

namespace ReportGen.Statistics.Convergence;

/// <summary>Options of the model "convergence".</summary>
public sealed record ConvergenceOptions
{
    /// <summary>The measures; empty for the leading one, or every system's score where none leads.</summary>
    public ImmutableArray<string> Measures { get; init; } = [];

    /// <summary>The groupings whose regions are looked at besides all units; empty for all of the study.</summary>
    public ImmutableArray<string> Groupings { get; init; } = [];

    /// <summary>How spread is measured.</summary>
    public SigmaIndex Index { get; init; } = SigmaIndex.Cv;

    /// <summary>Whether units and years have effects of their own.</summary>
    public ImmutableArray<BetaEffects> Effects { get; init; } = [BetaEffects.None, BetaEffects.TwoWay];

    /// <summary>Measures or indicators that are held constant; with them the conditional form is told too.</summary>
    public ImmutableArray<string> Controls { get; init; } = [];

    /// <summary>Standard errors.</summary>
    public BetaErrors Errors { get; init; } = BetaErrors.Cluster;
}
