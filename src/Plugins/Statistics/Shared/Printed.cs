using ReportGen.Contracts.Document;

namespace ReportGen.Statistics.Shared;

/// <summary>
/// Values as a reader sees them. Facts compare what is printed, not what is stored, so that no sentence says "rose from 0.123 to 0.123" and
/// values that look equal are called equal.
/// </summary>
public static class Printed
{
    /// <summary>Decimals of a score, a degree or a coefficient.</summary>
    public const int Value = 3;

    /// <summary>Decimals of a share of 1, which sentences print in per cent with one decimal.</summary>
    public const int Share = 3;

    /// <summary>Decimals of a weight.</summary>
    public const int Weight = 3;

    /// <summary>Decimals that ranks and grades tell values apart by: what differs by less is the rounding of binary fractions.</summary>
    private const int Exact = 9;

    /// <summary>A chance with its sign: "= 0.035", and "&lt; 0.001" for less than that.</summary>
    public static string P(double p) => p < 0.001 ? "< 0.001" : FormattableString.Invariant($"= {Round(p):0.000}");

    /// <summary>The value as ranks compare it.</summary>
    public static double Ranked(double value) => Round(value, Exact);

    /// <summary>The number that is printed: halves away from zero.</summary>
    public static double Round(double value, int decimals = Value) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);

    /// <summary>The difference of two printed numbers, itself without the noise of binary fractions.</summary>
    public static double Change(double first, double last, int decimals = Value) =>
        Round(Round(last, decimals) - Round(first, decimals), decimals);

    /// <summary>The same; null where one of them is not defined.</summary>
    public static double? Change(double? first, double? last, int decimals = Value) =>
        first is { } from && last is { } to ? Change(from, to, decimals) : null;

    /// <summary>The difference as a cell: printed as that of the printed numbers, unrounded where a table is kept as data.</summary>
    public static TableCell ChangeCell(double? first, double? last, int decimals) =>
        Change(first, last, decimals) is { } change
            ? new TableCell(NumberText.Format(change, NumberStyle.Signed3, decimals), last!.Value - first!.Value)
            : (double?)null;
}
