using System.Numerics;

namespace ReportGen.Renderers.Csv;

/// <summary>
/// The shortest decimal digits that read back as a number, and of several such those nearest to it: Raffaello Giulietti's "The Schubfach
/// way to render doubles" (2021), section 9.6, from 1e-4 to 1e15. There no bound of what is rounded to a number is a decimal of 17 digits,
/// so that it does not matter to which number it belongs; and each power of two is a decimal of few digits, so that it does not matter that
/// the number below it is only half as far.
/// </summary>
internal static class ShortestDecimal
{
    private const int LowestPower = -28, HighestPower = 3; // of ten, by which a number is divided
    private const ulong Low63 = (1UL << 63) - 1;

    // 10^-k as a number of 126 bits, rounded up, in two halves of 63
    private static readonly (ulong High, ulong Low)[] Powers =
        [.. Enumerable.Range(LowestPower, HighestPower - LowestPower + 1).Select(Power)];

    /// <summary>Digits d and a power k with number = d * 10^k as nearly as a double says it.</summary>
    /// <param name="number">A number from 1e-4 to 1e15.</param>
    public static (ulong Digits, int Power) Of(double number)
    {
        var bits = BitConverter.DoubleToUInt64Bits(number);
        var (q, c) = ((int)(bits >> 52) - 1075, (bits & ((1UL << 52) - 1)) | (1UL << 52));
        var (middle, high, low) = (c << 2, (c << 2) + 2, (c << 2) - 2);
        var k = FloorLog10(q);
        var shift = q + FloorLog2Power(-k) + 2;
        var power = Powers[k - LowestPower];
        var (v, below, above) = (Scaled(power, middle << shift), Scaled(power, low << shift), Scaled(power, high << shift));
        var digits = v >> 2;
        if (digits >= 100 && Fitting(digits / 10 * 10, 10, below, above) is { } shorter) return (shorter, k);
        if (Fitting(digits, 1, below, above) is { } only) return (only, k);
        var middleOfBoth = (4 * digits) + 2;
        return (v < middleOfBoth || (v == middleOfBoth && digits % 2 == 0) ? digits : digits + 1, k);
    }

    /// <summary>The one of two neighbours that rounds to the number; null where both or none do.</summary>
    private static ulong? Fitting(ulong lower, ulong step, ulong below, ulong above)
    {
        var (isLower, isUpper) = (below <= lower << 2, (lower + step) << 2 <= above);
        return isLower == isUpper ? null : isLower ? lower : lower + step;
    }

    /// <summary>The product over 2^127, its last bit set where anything is cut off.</summary>
    private static ulong Scaled((ulong High, ulong Low) power, ulong number)
    {
        var x = Math.BigMul(power.Low, number, out _);
        var y = Math.BigMul(power.High, number, out var rest);
        var z = (rest >> 1) + x;
        return (y + (z >> 63)) | (((z & Low63) + Low63) >> 63);
    }

    private static (ulong High, ulong Low) Power(int k)
    {
        var shift = FloorLog2Power(-k) - 125;
        var (ten, two) = (BigInteger.Pow(10, Math.Abs(k)), BigInteger.Pow(2, Math.Abs(shift)));
        var scaled = (k > 0 ? two / ten : shift > 0 ? ten / two : ten * two) + 1;
        return ((ulong)(scaled >> 63), (ulong)(scaled & Low63));
    }

    private static int FloorLog10(int q) => (int)((q * 661_971_961_083L) >> 41); // of 2^q

    private static int FloorLog2Power(int k) => (int)((k * 913_124_641_741L) >> 38); // of 10^k
}
