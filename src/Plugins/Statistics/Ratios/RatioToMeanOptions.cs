using ReportGen.Statistics.Normalizing;

namespace ReportGen.Statistics.Ratios;

/// <summary>Options of the normalization "ratio-to-mean".</summary>
public sealed record RatioToMeanOptions;
