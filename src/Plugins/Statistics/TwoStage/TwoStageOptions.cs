using ReportGen.Contracts.Plan;

namespace ReportGen.Statistics.TwoStage;

/// <summary>Options of the weighting "two-stage".</summary>
public sealed record TwoStageOptions : INamesMethods
{
    /// <summary>The weighting of the indicators inside each criterion.</summary>
    public MethodChoice? Within { get; init; }

    /// <summary>The weighting of the criteria, by their scores.</summary>
    public MethodChoice? Across { get; init; }

    /// <inheritdoc/>
    public IEnumerable<MethodChoice> Methods => new[] { Within, Across }.OfType<MethodChoice>();
}
