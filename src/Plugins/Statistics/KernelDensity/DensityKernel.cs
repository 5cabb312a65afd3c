namespace ReportGen.Statistics.KernelDensity;

/// <summary>A kernel.</summary>
public enum DensityKernel
{
    /// <summary>The normal curve.</summary>
    Gaussian,
    /// <summary>A parabola, with the same standard deviation.</summary>
    Epanechnikov,
}
