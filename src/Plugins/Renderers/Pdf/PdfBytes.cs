using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace ReportGen.Renderers.Pdf;

/// <summary>Takes out of a PDF what differs between two runs, in place: no byte moves, so the cross-reference table stays right.</summary>
public static partial class PdfBytes
{
    /// <summary>The same PDF with a given date of creation and change, and an identifier (if it has one) that follows from its content.</summary>
    public static byte[] Reproducible(byte[] pdf, DateOnly date)
    {
        var result = (byte[])pdf.Clone();
        var text = Encoding.Latin1.GetString(pdf);
        var stamp = $"{date.Year:0000}{date.Month:00}{date.Day:00}000000+00'00'";
        foreach (Match match in Date().Matches(text)) Write(result, match.Groups[1], stamp);
        RenumberNodes(result, text);

        var identifier = Identifier().Match(text);
        if (!identifier.Success) return result;
        var digits = identifier.Groups.Values.Skip(1).ToArray();
        foreach (var part in digits) Write(result, part, new string('0', part.Length));
        var hash = Convert.ToHexString(SHA256.HashData(result));
        foreach (var part in digits) Write(result, part, hash);
        return result;
    }

    /// <summary>
    /// The names of the structure's nodes count whatever the browser happened to make before them. Their order is that of the page, so that their rank serves
    /// as well, and the sorted name tree stays sorted.
    /// </summary>
    private static void RenumberNodes(byte[] pdf, string text)
    {
        var names = Node().Matches(text).Select(m => m.Groups[1]).ToList();
        var ranks = names.Select(n => n.Value).Distinct().Order(StringComparer.Ordinal).Select((name, rank) => (name, rank)).ToDictionary(n => n.name, n => n.rank + 1);
        foreach (var name in names) Write(pdf, name, ranks[name.Value].ToString("00000000", CultureInfo.InvariantCulture));
    }

    /// <summary>Writes as much of a text as has room in the place of the old one.</summary>
    private static void Write(byte[] pdf, Group place, string text)
    {
        var length = Math.Min(place.Length, text.Length);
        Encoding.Latin1.GetBytes(text.AsSpan(0, length), pdf.AsSpan(place.Index, length));
    }

    [GeneratedRegex(@"/(?:CreationDate|ModDate)\s*\(D:(\d{14}[^)]{0,7})\)")]
    private static partial Regex Date();

    [GeneratedRegex(@"\(node(\d{8})\)")]
    private static partial Regex Node();

    [GeneratedRegex(@"/ID\s*\[\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*\]", RegexOptions.RightToLeft)]
    private static partial Regex Identifier();
}
