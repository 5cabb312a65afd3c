using System.Globalization;

namespace ReportGen.Contracts.Document;

/// <summary>The one place where numbers are rounded for print. Never "-0.000"; the minus is U+2212.</summary>
public static class NumberText
{
    /// <summary>What is printed for a value that is not defined.</summary>
    public const string Gap = "–";

    /// <summary>A cell as it is printed in its column.</summary>
    public static string Format(TableCell cell, TableColumn column) =>
        cell.Text ?? (cell.Number is { } v ? Format(v, column.Style, column.Decimals) : Gap);

    /// <summary>A number as it is printed in this style; a dash for null.</summary>
    public static string Format(double? value, NumberStyle style) => value is { } v ? Format(v, style) : Gap;

    /// <summary>A number as it is printed in this style, with decimals of its own where they are given.</summary>
    public static string Format(double value, NumberStyle style, int? decimals = null) => style switch
    {
        NumberStyle.Integer => Fixed(value, 0),
        NumberStyle.Fixed4 => Fixed(value, decimals ?? 4),
        NumberStyle.Percent2 => Fixed(value * 100, decimals ?? 2),
        NumberStyle.Significant4 => Significant(value, 4),
        NumberStyle.Signed3 => Signed(value, decimals ?? 3),
        _ => Fixed(value, decimals ?? 3),
    };

    private static string Signed(double value, int decimals) =>
        (Math.Round(value, decimals, MidpointRounding.AwayFromZero) > 0 ? "+" : "") + Fixed(value, decimals);

    /// <summary>A number with <paramref name="decimals"/> decimals, halves away from zero.</summary>
    public static string Fixed(double value, int decimals)
    {
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        var text = Math.Abs(rounded).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return rounded < 0 ? "\u2212" + text : text;
    }

    /// <summary>A number with <paramref name="digits"/> significant digits, without exponent.</summary>
    public static string Significant(double value, int digits)
    {
        if (value == 0) return "0";
        var magnitude = (int)Math.Floor(Math.Log10(Math.Abs(value)));
        return Fixed(value, Math.Clamp(digits - 1 - magnitude, 0, 12));
    }
}
