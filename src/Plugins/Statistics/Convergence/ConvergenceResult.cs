using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Convergence;

/// <summary>How spread and growth run, by measure and group.</summary>
/// <param name="Courses">A course of spread for each measure and group.</param>
/// <param name="Betas">A regression for each measure, group and form.</param>
public sealed record ConvergenceResult(ImmutableArray<SigmaCourse> Courses, ImmutableArray<BetaRow> Betas) : IModelResult
{
    /// <summary>The key this result is found by.</summary>
    public static readonly ResultKey<ConvergenceResult> Key = new("convergence");
}

/// <summary>Spread over the years.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Group">All units, or a region.</param>
/// <param name="Index">How spread is measured.</param>
/// <param name="Sigma">By year; a gap where it is not defined.</param>
/// <param name="Trend">The line over the years; null for less than three.</param>
public sealed record SigmaCourse(Measure Measure, UnitGroup Group, SigmaIndex Index, LabeledVector<Year> Sigma, Regression? Trend);

/// <summary>A regression of growth.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Group">All units, or a region.</param>
/// <param name="Effects">Whether units and years have effects of their own.</param>
/// <param name="Controls">What is held constant; none for absolute convergence.</param>
/// <param name="Errors">Standard errors.</param>
/// <param name="Found">The regression; null where rows do not suffice.</param>
/// <param name="Dropped">Pairs left out since a value is 0.</param>
public sealed record BetaRow(
    Measure Measure, UnitGroup Group, BetaEffects Effects, ImmutableArray<string> Controls, BetaErrors Errors, BetaConvergence? Found, int Dropped)
{
    /// <summary>absolute, absolute-two-way, conditional or conditional-two-way.</summary>
    public string Model => (Controls.IsEmpty ? "absolute" : "conditional") + (Effects == BetaEffects.TwoWay ? "-two-way" : "");
}
