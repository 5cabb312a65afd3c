using System.Collections.Immutable;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.Convergence;

/// <summary>How spread and growth run, by measure and group.</summary>
/// <param name="Courses">A course of spread for each measure and group.</param>
/// <param name="Betas">A regression for each measure, group and form.</param>
public sealed record ConvergenceResult(ImmutableArray<SigmaCourse> Courses, ImmutableArray<BetaRow> Betas) : IModelResult
{
    /// <summary>The first grouping whose regions were looked at; null for none.</summary>
    public RegionGrouping? Grouping => Courses.Select(c => c.Group.Grouping).FirstOrDefault(g => g is not null);

    /// <summary>The key this result is found by.</summary>
    public static readonly ResultKey<ConvergenceResult> Key = new("convergence");
}
