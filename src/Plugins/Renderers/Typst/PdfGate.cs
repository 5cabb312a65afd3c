using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ReportGen.Renderers.Typst;

/// <summary>
/// What no PDF may have that we hand out: no pages, letters that cannot be read, searched or copied, fonts of the machine, no promise
/// to be accessible.
/// </summary>
/// <remarks>
/// A check of what the engine promises, cheap enough for every build: a scan of the bytes in the form it writes (objects and the tables
/// from glyph to
/// letter in the open); another form shows no pages or fonts here and is refused. The tests read the same PDFs with a real reader.
/// </remarks>
public static partial class PdfGate
{
    /// <summary>What is wrong, a sentence each; empty when the PDF may be published.</summary>
    /// <param name="pdf">The whole file.</param>
    /// <param name="standard">The standard that it was asked to keep, a word of <see cref="PdfOptions"/>.</param>
    /// <param name="expectedFonts">How the names of the embedded fonts may begin.</param>
    /// <param name="isWritten">True for a letter that the text has itself, such as a radical that was copied from another PDF.</param>
    public static ImmutableArray<string> Problems(
        byte[] pdf, string standard, IReadOnlyList<string> expectedFonts, Func<string, bool> isWritten)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var problems = ImmutableArray.CreateBuilder<string>();
        if (!Page().IsMatch(text)) problems.Add("it has no page");
        if (!Promises(standard).All(p => text.Contains(p, StringComparison.Ordinal)))
        {
            problems.Add($"it does not say that it is {Called(standard)}");
        }

        var fonts = FontName().Matches(text).Select(match => match.Groups[1].Value).Distinct().ToList();
        if (fonts.Count == 0) problems.Add("it has no font: the pages are blank");
        if (TypeThree().IsMatch(text)) problems.Add("it has a font of Type 3, whose letters cannot be searched or copied");
        problems.AddRange(fonts.Where(font => !expectedFonts.Any(name => font.StartsWith(name, StringComparison.Ordinal)))
            .Select(font => $"it has the font '{font}', which is not one of the report's"));
        if (FontDescriptor().Count(text) != FontFile().Count(text)) problems.Add("it has a font that is not embedded");

        var radicals = Letters().Matches(text).Select(m =>
            int.Parse(m.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture))
            .Where(IsRadical).Distinct().Order().Where(code => !isWritten(char.ConvertFromUtf32(code))).ToList();
        if (radicals.Count > 0)
        {
            var named = radicals.Select(code => $"{char.ConvertFromUtf32(code)} (U+{code:X4})");
            problems.Add("it has radicals in the place of Chinese characters: " + string.Join(' ', named));
        }
        return problems.ToImmutable();
    }

    /// <summary>CJK Radicals Supplement and Kangxi Radicals: they look like characters and are none.</summary>
    private static bool IsRadical(int letter) => letter is >= 0x2E80 and <= 0x2FDF;

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex Page();

    /// <summary>What the metadata of a PDF say of its standard: ISO 14289-1 (PDF/UA-1), 19005-2 and -3, level A, and 19005-4.</summary>
    private static ImmutableArray<string> Promises(string standard) => standard switch
    {
        "ua-1" => ["<pdfuaid:part>1</pdfuaid:part>"],
        "a-4" => ["<pdfaid:part>4</pdfaid:part>", "<pdfaid:rev>2020</pdfaid:rev>"],
        _ => [$"<pdfaid:part>{standard[2]}</pdfaid:part>", "<pdfaid:conformance>A</pdfaid:conformance>"],
    };

    private static string Called(string standard) => "PDF/" + standard.ToUpperInvariant().Replace("A-2A", "A-2a", StringComparison.Ordinal)
        .Replace("A-3A", "A-3a", StringComparison.Ordinal);

    [GeneratedRegex(@"/BaseFont\s*/(?:[A-Z]{6}\+)?([^\s/<>\[\]()]+)")]
    private static partial Regex FontName();

    [GeneratedRegex(@"/Subtype\s*/Type3\b")]
    private static partial Regex TypeThree();

    [GeneratedRegex(@"/Type\s*/FontDescriptor\b")]
    private static partial Regex FontDescriptor();

    [GeneratedRegex(@"/FontFile[23]?\s+\d")]
    private static partial Regex FontFile();

    [GeneratedRegex(@"^<[0-9A-F]{4}> <([0-9A-F]{4})>", RegexOptions.Multiline)]
    private static partial Regex Letters();
}
