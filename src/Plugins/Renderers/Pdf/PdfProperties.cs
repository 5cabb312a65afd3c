using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ReportGen.Renderers.Pdf;

/// <summary>What a PDF says of itself beside its title, which the page gives; empty texts are left out.</summary>
/// <param name="Author">The authors.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Keywords">The keywords.</param>
public sealed partial record PdfProperties(string Author, string Subject, string Keywords)
{
    /// <summary>
    /// The PDF with these properties. Chromium writes none but the title, so the document's information is written once more at the end, as an update: a section
    /// of cross-references that goes before the old one. No byte of the old file changes.
    /// </summary>
    /// <exception cref="BrowserException">The PDF has no information to extend.</exception>
    public byte[] AddedTo(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var (information, trailer) = (Information().Match(text), Trailer().Match(text));
        if (!information.Success || !trailer.Success) throw new BrowserException("the PDF has no document information");
        var start = text.Length + (text.EndsWith('\n') ? 0 : 1);
        var entries = string.Concat(
            new[] { ("Author", Author), ("Subject", Subject), ("Keywords", Keywords) }.Where(e => e.Item2.Length > 0).Select(e => $"\n/{e.Item1} {Hexadecimal(e.Item2)}"));
        var update = $"{information.Groups[1].Value}\n/Creator (ReportGen){entries}>>\nendobj\n".Replace("\n/Creator (Chromium)", "", StringComparison.Ordinal);
        var added = (start > text.Length ? "\n" : "") + update + string.Create(CultureInfo.InvariantCulture,
            $"xref\n1 1\n{start:0000000000} 00000 n \ntrailer\n<<{trailer.Groups[1].Value}\n/Prev {trailer.Groups[2].Value}>>\nstartxref\n{start + update.Length}\n%%EOF\n");
        return [.. pdf, .. Encoding.Latin1.GetBytes(added)];
    }

    private static string Hexadecimal(string text) => $"<{Convert.ToHexString([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)])}>";

    [GeneratedRegex(@"(?<=\n)(1 0 obj\n<</.*?/ModDate \([^)]*\))>>\nendobj", RegexOptions.Singleline)]
    private static partial Regex Information();

    [GeneratedRegex(@"(?<=\n)trailer\n<<(.*?)>>\nstartxref\n(\d+)", RegexOptions.Singleline | RegexOptions.RightToLeft)]
    private static partial Regex Trailer();
}
