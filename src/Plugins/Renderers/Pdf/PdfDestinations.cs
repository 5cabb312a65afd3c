using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ReportGen.Renderers.Pdf;

/// <summary>On which page the targets of a PDF's inner links stand. A scan of the bytes, in the form Chromium writes (see <see cref="PdfGate"/>).</summary>
public static partial class PdfDestinations
{
    /// <summary>Anchor to page number, from 1. Only what a link leads to is there.</summary>
    public static IReadOnlyDictionary<string, int> Pages(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var pages = Page().Matches(text).Select((match, i) => (Object: match.Groups[1].Value, Number: i + 1)).ToDictionary(p => p.Object, p => p.Number);
        return Destination().Matches(text).ToDictionary(match => Name(match.Groups[1].Value), match => pages[match.Groups[2].Value], StringComparer.Ordinal);
    }

    /// <summary>A name as it was before characters other than plain ones became #xx.</summary>
    private static string Name(string written) =>
        Code().Replace(written, match => ((char)int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex(@"(?<=\n)(\d+) 0 obj\n<</Type /Page\n")]
    private static partial Regex Page();

    // an item of the outline has its place under /Dest, without a name
    [GeneratedRegex(@"(?<=[\n<])/(?!Dest )(\S+) \[(\d+) 0 R /XYZ ")]
    private static partial Regex Destination();

    [GeneratedRegex("#([0-9A-Fa-f]{2})")]
    private static partial Regex Code();
}
