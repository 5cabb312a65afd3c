using ReportGen.Contracts.Data;

namespace ReportGen.Statistics.Normalizing;

/// <summary>The values of an indicator that are standardized together: those of all years, or of one; at least one.</summary>
internal sealed record Sample
{
    /// <summary>A sample.</summary>
    /// <param name="values">The values, unit by unit; distances from the optimum for a moderate indicator.</param>
    /// <param name="moreIsBetter">Whether more is better.</param>
    /// <param name="year">The year; null for all together.</param>
    public Sample(double[] values, bool moreIsBetter, Year? year)
    {
        (Values, MoreIsBetter, Year) = (values, moreIsBetter, year);
        (Low, High) = (values[0], values[0]);
        foreach (var value in values)
        {
            if (value < Low) Low = value;
            else if (value > High) High = value;
        }
    }

    /// <summary>The values, unit by unit.</summary>
    public double[] Values { get; }

    /// <summary>Whether more is better.</summary>
    public bool MoreIsBetter { get; }

    /// <summary>The year; null for all together.</summary>
    public Year? Year { get; }

    /// <summary>The least value.</summary>
    public double Low { get; }

    /// <summary>The greatest value.</summary>
    public double High { get; }
}
