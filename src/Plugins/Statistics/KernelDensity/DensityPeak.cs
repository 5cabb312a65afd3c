namespace ReportGen.Statistics.KernelDensity;

/// <summary>A peak of a density.</summary>
/// <param name="Place">Where it is.</param>
/// <param name="Height">The density there.</param>
public readonly record struct DensityPeak(double Place, double Height);
