using System.Globalization;
using ReportGen.Contracts.Plan;
using ReportGen.Engine.Load.Raw;

namespace ReportGen.Engine.Load.Cells;

/// <summary>Reads a number as the rules of its column write it.</summary>
internal static class NumberText
{
    private static readonly (string Word, double Times)[] Magnitudes =
        [("万亿", 1e12), ("亿", 1e8), ("千万", 1e7), ("百万", 1e6), ("十万", 1e5), ("万", 1e4), ("千", 1e3), ("百", 1e2), ("bn", 1e9), ("k", 1e3),
            ("m", 1e6)];

    /// <summary>The number; null when the cell is none by these rules. A per cent sign is taken off where the rules say so.</summary>
    public static double? Read(string cell, CellRules rules)
    {
        if (double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var plain) && rules.Decimal is null or '.'
            && rules.Thousands != '.')
        {
            return double.IsFinite(plain) ? plain : null;
        }
        var text = Folded.HalfWidth(cell).Replace('−', '-').Replace('–', '-').Replace('．', '.').Trim();
        foreach (var mark in rules.Marks)
        {
            if (text.Length > mark.Length && text.EndsWith(mark, StringComparison.Ordinal)) text = text[..^mark.Length].TrimEnd();
        }
        var (times, share) = (1.0, false);
        if (rules.Percent is not null && text.EndsWith('%')) (text, share) = (text[..^1].TrimEnd(), rules.Percent == PercentAs.Share);
        var negative = rules.Parentheses && text is ['(', .., ')'];
        if (negative) text = text[1..^1].Trim();
        if (rules.Magnitudes && Magnitudes
            .FirstOrDefault(m => text.EndsWith(m.Word, StringComparison.OrdinalIgnoreCase)) is { Word: { } word } found)
        {
            (text, times) = (text[..^word.Length].TrimEnd(), found.Times);
        }
        if (Ungrouped(text, rules) is not { } digits
            || !double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return null;
        // the point moves, no digit is lost
        if (share) number = double.Parse(digits + "e-2", NumberStyles.Float, CultureInfo.InvariantCulture);
        number = (negative ? -number : number) * times;
        return double.IsFinite(number) ? number : null;
    }

    /// <summary>The digits without what groups them, the decimal sign as a point; null when the groups are not of three.</summary>
    private static string? Ungrouped(string text, CellRules rules)
    {
        var (sign, groups) = (rules.Decimal ?? '.', rules.Thousands);
        var point = text.IndexOf(sign);
        var whole = point < 0 ? text : text[..point];
        var rest = point < 0 ? "" : "." + text[(point + 1)..];
        if (rest.Contains(',') || whole.Contains('.') && groups != '.') return null;
        var parts = whole.Split(whole.Contains('\'') && groups == '\'' ? ['\''] : groups is { } g ? [g, ' ', '\u00A0', '\u202F', '\u2009']
            : [' ', '\u00A0', '\u202F', '\u2009']);
        if (parts.Length > 1 && (parts[0].TrimStart('-', '+').Length is 0 or > 3 || parts.Skip(1)
            .Any(p => p.Length != 3 || !p.All(char.IsAsciiDigit)))) return null;
        return string.Concat(parts) + rest;
    }
}
