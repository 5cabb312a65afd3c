using ReportGen.Statistics.Normalizing;

namespace ReportGen.Statistics.Ratios;

/// <summary>Options of the normalization "ratio-to-max".</summary>
public sealed record RatioToMaxOptions;
