using System.Collections.Immutable;
using System.Globalization;

namespace ReportGen.Engine.Compose;

/// <summary>Shares that sum to 1 as formulas print them, so that what is printed sums to 1 as well.</summary>
internal static class ShareText
{
    private const int LeastDecimals = 2, MostDecimals = 9, MostParts = 60;
    private const double Exact = 1e-12;

    /// <summary>
    /// As few decimals, two at the least, as say every share exactly; where no few decimals do, fractions of whole numbers; where there are
    /// none either, nine decimals.
    /// </summary>
    public static ImmutableArray<string> Of(IReadOnlyList<double> shares)
    {
        for (var decimals = LeastDecimals; decimals <= 6; decimals++)
        {
            if (shares.All(s => Math.Abs(Math.Round(s, decimals) - s) < Exact)) return [.. shares.Select(s => Fixed(s, decimals))];
        }
        var parts = Enumerable.Range(2, MostParts - 1)
            .FirstOrDefault(n => shares.All(s => Math.Abs((s * n) - Math.Round(s * n)) < Exact * n));
        return parts > 0
            ? [.. shares.Select(s => Fraction((int)Math.Round(s * parts), parts))]
            : [.. shares.Select(s => Fixed(s, MostDecimals).TrimEnd('0'))];
    }

    private static string Fixed(double share, int decimals) =>
        share.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static string Fraction(int count, int parts)
    {
        var divisor = (int)System.Numerics.BigInteger.GreatestCommonDivisor(count, parts);
        return FormattableString.Invariant($"{count / divisor}/{parts / divisor}");
    }
}
