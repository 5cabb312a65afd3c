using ReportGen.Contracts.Plan;

namespace ReportGen.Statistics.Pca;

/// <summary>Options of the weighting "pca".</summary>
public sealed record PcaOptions
{
    /// <summary>How weights are made of components.</summary>
    public PcaKind Kind { get; init; } = PcaKind.Weighted;

    /// <summary>
    /// Which components count: kaiser (eigenvalue above 1, one at least), a share of the variance such as 0.85, or their number.
    /// </summary>
    public Scalar Components { get; init; } = new("kaiser");

    /// <summary>What is made of the coefficients of a component.</summary>
    public PcaLoading Loading { get; init; } = PcaLoading.Absolute;
}
