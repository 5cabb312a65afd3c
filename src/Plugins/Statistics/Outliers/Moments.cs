namespace ReportGen.Statistics.Outliers;

/// <summary>Skewness and kurtosis of a sample, corrected for its size as SAS and Excel do.</summary>
/// <remarks>
/// <b>Source.</b> OECD and JRC (2008), Handbook on constructing composite indicators, section 4 [oecd2008].
/// <b>Symbols.</b> d deviation from the mean; n number of rows.
///     skewness = g sqrt(n(n-1)) / (n-2),  g = mean d^3 / (mean d^2)^1.5
///     kurtosis = ((n+1)(r-3) + 6)(n-1) / ((n-2)(n-3)),  r = n sum d^4 / (sum d^2)^2
/// <b>Conventions.</b> Not defined for less than four rows, or where nothing varies.
/// </remarks>
public readonly record struct Moments(double Skewness, double Kurtosis)
{
    /// <summary>Those of some values; null where they are not defined.</summary>
    public static Moments? Of(ReadOnlySpan<double> values)
    {
        double n = values.Length;
        if (n < 4 || !values.ContainsAnyExcept(values[0])) return null;
        var (mean, second, third, fourth) = (0.0, 0.0, 0.0, 0.0);
        foreach (var value in values) mean += value / n;
        foreach (var value in values)
        {
            var d = value - mean;
            (second, third, fourth) = (second + (d * d), third + (d * d * d), fourth + (d * d * d * d));
        }
        var skewness = third / n / Math.Pow(second / n, 1.5) * Math.Sqrt(n * (n - 1)) / (n - 2);
        var r = n * fourth / (second * second);
        return new Moments(skewness, ((((n + 1) * (r - 3)) + 6) * (n - 1)) / ((n - 2) * (n - 3)));
    }
}
