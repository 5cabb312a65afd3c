using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using ReportGen.Contracts.Plan;

namespace ReportGen.Statistics.KernelDensity;

/// <summary>Options of the model "kernel-density".</summary>
public sealed record DensityOptions
{
    /// <summary>The measures; empty for the leading one, or every system's score where none leads.</summary>
    public ImmutableArray<string> Measures { get; init; } = [];

    /// <summary>The groupings whose regions are looked at besides all units; empty for all of the study.</summary>
    public ImmutableArray<string> Groupings { get; init; } = [];

    /// <summary>The kernel.</summary>
    public DensityKernel Kernel { get; init; } = DensityKernel.Gaussian;

    /// <summary>The standard deviation of the kernel: silverman, by the values of each year, or a number.</summary>
    public Scalar Bandwidth { get; init; } = new("silverman");

    /// <summary>How many places the density is told at.</summary>
    [Range(2, 10000)]
    public int Points { get; init; } = 256;
}
