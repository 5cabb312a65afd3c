using System.Globalization;

namespace ReportGen.Contracts.Data;

/// <summary>Reads numbers as programs write them: digits and a point, maybe an exponent.</summary>
internal static class PlainNumber
{
    private const int Digits = 15;

    private static readonly double[] Powers = [.. Enumerable.Range(0, Digits + 1).Select(n => Math.Pow(10, n))];

    public static bool TryRead(ReadOnlySpan<char> cell, out double number) => TryShort(cell, out number)
        || (double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number));

    public static bool TryRead(ReadOnlySpan<byte> cell, out double number) => TryShort(cell, out number)
        || (double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number));

    /// <summary>
    /// Up to 15 digits and a point: both the digits and the power of ten are exact, so that one division rounds once, as it should be.
    /// </summary>
    private static bool TryShort<T>(ReadOnlySpan<T> cell, out double number) where T : struct, System.Numerics.IBinaryInteger<T>
    {
        number = 0;
        var isNegative = cell.Length > 0 && cell[0] == T.CreateTruncating('-');
        if (isNegative) cell = cell[1..];
        if (cell.Length > Digits + 1) return false;
        var (digits, count, point) = (0L, 0, -1);
        for (var i = 0; i < cell.Length; i++)
        {
            if (cell[i] == T.CreateTruncating('.') && point < 0) { point = i; continue; }
            var digit = uint.CreateTruncating(cell[i]) - '0';
            if (digit > 9) return false;
            (digits, count) = ((10 * digits) + digit, count + 1);
        }
        if (count is 0 or > Digits) return false;
        number = point < 0 ? digits : digits / Powers[cell.Length - 1 - point];
        if (isNegative) number = -number;
        return true;
    }
}
