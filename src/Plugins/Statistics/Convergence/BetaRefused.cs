namespace ReportGen.Statistics.Convergence;

/// <summary>A regression of all units that there is none of.</summary>
/// <param name="Model">As of <see cref="BetaFact"/>.</param>
/// <param name="Reason">Why.</param>
/// <param name="TwoWay">Whether units and years would have effects.</param>
public sealed record BetaRefused(string Model, BetaRefusal Reason, bool TwoWay);
