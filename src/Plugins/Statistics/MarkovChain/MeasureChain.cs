using System.Collections.Immutable;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;

namespace ReportGen.Statistics.MarkovChain;

/// <summary>The transitions of a measure's classes.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Values">What is put into classes.</param>
/// <param name="Bounds">The bounds between the classes.</param>
/// <param name="Names">Printed names of the classes.</param>
/// <param name="Duration">The years between two states.</param>
/// <param name="Chain">The chain.</param>
public sealed record MeasureChain(
    Measure Measure, MarkovValues Values, ImmutableArray<double> Bounds, ImmutableArray<LocalizedText> Names, int Duration,
    MarkovChain Chain)
{
    /// <summary>The transitions by the class of the neighbors; null where no neighbors are declared.</summary>
    public SpatialChain? Spatial { get; init; }
}
