using System.Globalization;

namespace ReportGen.Renderers.Csv;

/// <summary>Writes a number as the shortest text that reads back the same.</summary>
internal static class ShortestNumber
{
    /// <summary>No number takes more bytes.</summary>
    public const int Longest = 32;

    private const double Exact = 1e15; // whole numbers below are doubles, and no two texts of 15 digits are the same one

    private const int Decimals = 6;
    private const long Scale = 1_000_000;

    /// <summary>Writes it; returns how many bytes it takes. There is no -0.</summary>
    public static int Write(double number, Span<byte> to)
    {
        if (TryShort(number == 0 ? 0.0 : number, to, out var written)) return written;
        number.TryFormat(to, out written, "R", CultureInfo.InvariantCulture);
        return written;
    }

    /// <summary>
    /// A number of up to six decimals and fifteen digits: it is these digits over a power of ten, and no shorter text reads back the same.
    /// </summary>
    private static bool TryShort(double number, Span<byte> to, out int written)
    {
        written = 0;
        var size = Math.Abs(number);
        if (size < Exact && number == Math.Truncate(number))
        {
            return ((long)number).TryFormat(to, out written, default, CultureInfo.InvariantCulture);
        }
        if (size is < 1e-3 or >= 1e9) return false;
        var digits = Math.Round(number * Scale);
        if (digits / Scale != number) return false;
        written = Decimal((long)digits, to);
        return true;
    }

    /// <summary>Digits over a million, without zeros at the end.</summary>
    private static int Decimal(long digits, Span<byte> to)
    {
        var (decimals, scale) = (Decimals, Scale);
        for (; digits % 10 == 0; decimals--) (digits, scale) = (digits / 10, scale / 10);
        var at = 0;
        if (digits < 0) to[at++] = (byte)'-';
        var (whole, rest) = Math.DivRem(Math.Abs(digits), scale);
        whole.TryFormat(to[at..], out var length, default, CultureInfo.InvariantCulture);
        at += length;
        to[at] = (byte)'.';
        for (var i = decimals; i > 0; i--, rest /= 10) to[at + i] = (byte)('0' + (rest % 10));
        return at + 1 + decimals;
    }
}
