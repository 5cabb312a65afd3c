using System.Globalization;

namespace ReportGen.Sources.Text;

/// <summary>What a workbook's cell reads as.</summary>
internal static class CellText
{
    private static readonly char[] Blanks = [' ', '\t', '\r', '\n', '\u00A0', '\u3000', '\uFEFF', '\u200B'];

    public static string Trim(string cell) => cell.Trim(Blanks);

    public static string Of(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>A share as a percent cell shows it: the point moves, no digit is lost.</summary>
    public static string Percent(double share) => Math.Abs(share) is > 0 and (< 1e-9 or > 1e15)
        ? Of(share * 100) + "%"
        : (decimal.Parse(Of(share), NumberStyles.Float, CultureInfo.InvariantCulture) * 100).ToString("0.############################",
            CultureInfo.InvariantCulture) + "%";

    public static string Of(DateTime date) =>
        date.ToString(date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>A day as workbooks count it; the number itself where it is no day.</summary>
    public static string Date(double serial, bool from1904)
    {
        var day = from1904 ? serial + 1462 : serial;
        return day is >= 1 and < 2958466 ? Of(DateTime.FromOADate(day)) : Of(serial);
    }

    /// <summary>How a number format shows a number.</summary>
    public static string Formatted(double number, string? format, bool from1904 = false) => KindOf(format) switch
    {
        NumberKind.Percent => Percent(number),
        NumberKind.Date => Date(number, from1904),
        _ => Of(number),
    };

    public static NumberKind KindOf(string? format)
    {
        if (string.IsNullOrEmpty(format) || format.Equals("General", StringComparison.OrdinalIgnoreCase)) return NumberKind.Number;
        var (quoted, bracket, date) = (false, false, false);
        for (var i = 0; i < format.Length; i++)
        {
            var c = format[i];
            if (c == '"') quoted = !quoted;
            else if (quoted) continue;
            else if (c is '\\' or '_' or '*') i++;
            else if (c == '[') bracket = true;
            else if (c == ']') bracket = false;
            else if (bracket) continue;
            else if (c == ';' && i > 0) break;
            else if (c == '%') return NumberKind.Percent;
            else if (c is 'y' or 'Y' or 'm' or 'M' or 'd' or 'D' or 'h' or 'H' or 's' or 'S') date = true;
            else if (c is '0' or '#' or '?' && !date) return format.IndexOf('%', i) < 0 ? NumberKind.Number : NumberKind.Percent;
        }
        return date ? NumberKind.Date : NumberKind.Number;
    }
}

/// <summary>What a number format makes of a number.</summary>
internal enum NumberKind { Number, Percent, Date }
