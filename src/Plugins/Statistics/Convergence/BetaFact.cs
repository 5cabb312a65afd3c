using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Convergence;

/// <summary>What a regression says.</summary>
/// <param name="Model">absolute, absolute_two_way, conditional, conditional_two_way, cross_section or conditional_cross_section.</param>
/// <param name="Beta">The coefficient.</param>
/// <param name="P">Its p value.</param>
/// <param name="Speed">The speed; null where there is none.</param>
/// <param name="HalfLife">The half-life in years; null where there is none.</param>
/// <param name="TwoWay">Whether units and years have effects.</param>
public sealed record BetaFact(string Model, double Beta, double P, double? Speed, double? HalfLife, bool TwoWay)
{
    /// <summary>The p value as it is printed, after a sign.</summary>
    public string Chance => Printed.P(P);
}
