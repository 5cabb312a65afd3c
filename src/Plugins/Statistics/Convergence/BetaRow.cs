using System.Collections.Immutable;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Convergence;

/// <summary>A regression of growth.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Group">All units, or a region.</param>
/// <param name="Effects">Whether units and years have effects of their own.</param>
/// <param name="Controls">What is held constant; none for absolute convergence.</param>
/// <param name="Errors">Standard errors.</param>
/// <param name="Found">The regression; null where rows do not suffice.</param>
/// <param name="Dropped">Pairs left out since a value is 0.</param>
public sealed record BetaRow(
    Measure Measure, UnitGroup Group, BetaEffects Effects, ImmutableArray<string> Controls, BetaErrors Errors, BetaConvergence? Found,
    int Dropped)
{
    /// <summary>
    /// absolute, absolute-two-way, conditional or conditional-two-way; cross-section or conditional-cross-section of the whole period.
    /// </summary>
    public string Model => Effects == BetaEffects.CrossSection
        ? Controls.IsEmpty ? "cross-section" : "conditional-cross-section"
        : (Controls.IsEmpty ? "absolute" : "conditional") + (Effects == BetaEffects.TwoWay ? "-two-way" : "");
}
