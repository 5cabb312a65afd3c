using ReportGen.Contracts.Plan;

namespace ReportGen.Statistics.CombinedWeight;

/// <summary>Options of the weighting "combined".</summary>
public sealed record CombinedOptions : INamesMethods
{
    /// <summary>The weightings that are combined, two at least.</summary>
    public Listed<MethodChoice> Of { get; init; } = [];

    /// <summary>How they are.</summary>
    public CombinedBy By { get; init; } = CombinedBy.Linear;

    /// <summary>For by: linear, the share of each; even ones when absent.</summary>
    public Listed<double> Shares { get; init; } = [];

    /// <summary>For by: game-theory, what becomes of a solution with a coefficient below 0.</summary>
    public NegativeCoefficient Negative { get; init; } = NegativeCoefficient.Improved;

    /// <inheritdoc/>
    public IEnumerable<MethodChoice> Methods => Of;
}
