namespace ReportGen.Statistics.VectorNorm;

/// <summary>Vector standardization: a value by the length of its column.</summary>
/// <remarks>
/// <b>Source.</b> Hwang and Yoon (1981), Multiple attribute decision making [hwang1981].
/// <b>Symbols.</b> x raw value, not below 0; y standardized value in [0, 1].
///     y = x / sqrt(sum x^2)          benefit
///     y = 1 - x / sqrt(sum x^2)      cost
/// <b>Conventions.</b> Meant for TOPSIS, which compares distances: the level of y falls with the number of rows.
/// </remarks>
public static class VectorNorm
{
    /// <summary>The length of a column that is not all 0.</summary>
    public static double Length(ReadOnlySpan<double> x)
    {
        var sum = 0.0;
        foreach (var value in x) sum += value * value;
        return Math.Sqrt(sum);
    }
}
