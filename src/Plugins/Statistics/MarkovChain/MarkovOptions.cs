using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using ReportGen.Contracts.Plan;
using ReportGen.Statistics.Space;

namespace ReportGen.Statistics.MarkovChain;

/// <summary>Options of the model "markov-chain".</summary>
public sealed record MarkovOptions
{
    /// <summary>The measures; empty for the leading one, or every system's score where none leads.</summary>
    public ImmutableArray<string> Measures { get; init; } = [];

    /// <summary>How many classes, by quantiles of all units and years together; or grades, the bands of the measure's scale.</summary>
    public Scalar Classes { get; init; } = new("4");

    /// <summary>Bounds between classes that take the place of quantiles, such as [0.75, 1, 1.25]; a value on a bound is below it.</summary>
    public Listed<double> Bounds { get; init; } = [];

    /// <summary>Whether values are divided by the mean of their year.</summary>
    public MarkovValues Values { get; init; } = MarkovValues.Absolute;

    /// <summary>The years between two states; the least gap of the study's years when absent.</summary>
    [Range(1.0, 100.0)]
    public Listed<double> Duration { get; init; } = [];

    /// <summary>Who lies near whom; with it transitions are told by the class of the neighbors too.</summary>
    public SpatialOptions Neighbors { get; init; } = new();

    /// <summary>What divides the means of neighbors into classes.</summary>
    public SpatialLag Lag { get; init; } = SpatialLag.Quantiles;
}
