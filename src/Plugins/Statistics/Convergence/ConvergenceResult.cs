using System.Collections.Immutable;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.Convergence;

/// <summary>How spread and growth run, by measure and group.</summary>
/// <param name="Courses">A course of spread for each measure and group.</param>
/// <param name="Betas">A regression for each measure, group and form.</param>
public sealed record ConvergenceResult(ImmutableArray<SigmaCourse> Courses, ImmutableArray<BetaRow> Betas) : IModelResult
{
    /// <summary>The key this result is found by.</summary>
    public static readonly ResultKey<ConvergenceResult> Key = new("convergence");
}
