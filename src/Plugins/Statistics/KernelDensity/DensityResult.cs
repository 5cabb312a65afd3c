using System.Collections.Immutable;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.KernelDensity;

/// <summary>Densities by measure and group.</summary>
public sealed record DensityResult(ImmutableArray<GroupDensity> Groups) : IModelResult
{
    /// <summary>The key this result is found by.</summary>
    public static readonly ResultKey<DensityResult> Key = new("kernel-density");
}
