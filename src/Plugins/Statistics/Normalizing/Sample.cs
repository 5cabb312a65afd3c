using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;

namespace ReportGen.Statistics.Normalizing;

/// <summary>The values of an indicator that are standardized together: those of all years, or of one; at least one.</summary>
/// <param name="Values">The values, unit by unit; distances from the optimum for a moderate indicator.</param>
/// <param name="MoreIsBetter">Whether more is better.</param>
/// <param name="Year">The year; null for all together.</param>
internal sealed record Sample(double[] Values, bool MoreIsBetter, Year? Year)
{
    /// <summary>The least and the greatest value.</summary>
    public Interval Ends { get; } = EndsOf(Values);

    /// <summary>The least value.</summary>
    public double Low => Ends.Low;

    /// <summary>The greatest value.</summary>
    public double High => Ends.High;

    private static Interval EndsOf(double[] values)
    {
        var (low, high) = (values[0], values[0]);
        foreach (var value in values)
        {
            if (value < low) low = value;
            else if (value > high) high = value;
        }
        return new Interval(low, high);
    }
}
