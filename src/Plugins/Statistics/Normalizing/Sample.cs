using ReportGen.Contracts.Data;

namespace ReportGen.Statistics.Normalizing;

/// <summary>The values of an indicator that are standardized together: those of all years, or of one; at least one.</summary>
/// <param name="Values">The values, unit by unit; distances from the optimum for a moderate indicator.</param>
/// <param name="MoreIsBetter">Whether more is better.</param>
/// <param name="Year">The year; null for all together.</param>
internal sealed record Sample(double[] Values, bool MoreIsBetter, Year? Year)
{
    /// <summary>The least value.</summary>
    public double Low { get; } = Values.Min();

    /// <summary>The greatest value.</summary>
    public double High { get; } = Values.Max();
}
