using System.Globalization;

namespace ReportGen.Renderers.Csv;

/// <summary>Writes a number as the shortest text that reads back the same.</summary>
internal static class ShortestNumber
{
    /// <summary>No number takes more bytes.</summary>
    public const int Longest = 32;

    private const double Exact = 1e15; // whole numbers below are doubles; from here on, and below the least, there is a power of ten
    private const double Least = 1e-4;

    /// <summary>Writes it; returns how many bytes it takes. There is no -0.</summary>
    public static int Write(double number, Span<byte> to)
    {
        var size = Math.Abs(number);
        int written;
        if (size < Exact && number == Math.Truncate(number))
        {
            ((long)number).TryFormat(to, out written, default, CultureInfo.InvariantCulture);
        }
        else if (size is >= Least and < Exact) written = Decimal(size, isNegative: number < 0, to);
        else number.TryFormat(to, out written, "R", CultureInfo.InvariantCulture);
        return written;
    }

    private static int Decimal(double size, bool isNegative, Span<byte> to)
    {
        var (digits, power) = ShortestDecimal.Of(size);
        for (; digits % 10 == 0; power++) digits /= 10;
        var at = 0;
        if (isNegative) to[at++] = (byte)'-';
        digits.TryFormat(to[at..], out var length, default, CultureInfo.InvariantCulture);
        var whole = length + power; // digits before the point
        if (whole > 0)
        {
            to.Slice(at + whole, -power).CopyTo(to[(at + whole + 1)..]);
            to[at + whole] = (byte)'.';
            return at + length + 1;
        }
        var zeros = 2 - whole;
        to.Slice(at, length).CopyTo(to[(at + zeros)..]);
        "0.0000"u8[..zeros].CopyTo(to[at..]);
        return at + zeros + length;
    }
}
