using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace ReportGen.Renderers.Pdf;

/// <summary>What no PDF may have that we hand out: blank pages, letters that cannot be read, searched or copied, fonts of the machine.</summary>
/// <remarks>
/// A scan of the bytes, cheap enough for every build. It knows the form Chromium writes (PDF 1.4, objects in the open, streams
/// deflated, text as <c>&lt;glyphs&gt; Tj</c>); another form shows no pages or fonts here and is refused. The tests read the same PDFs with a real reader.
/// </remarks>
public static partial class PdfGate
{
    /// <summary>What is wrong, a sentence each; empty when the PDF may be published.</summary>
    /// <param name="pdf">The whole file.</param>
    /// <param name="expectedFonts">How the names of the embedded fonts may begin.</param>
    public static ImmutableArray<string> Problems(byte[] pdf, IReadOnlyList<string> expectedFonts)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var problems = ImmutableArray.CreateBuilder<string>();
        if (!Page().IsMatch(text)) problems.Add("it has no page");

        var fonts = FontName().Matches(text).Select(match => match.Groups[1].Value).Distinct().ToList();
        if (fonts.Count == 0) problems.Add("it has no font: the pages are blank");
        if (TypeThree().IsMatch(text)) problems.Add("it has a font of Type 3, whose letters cannot be searched or copied");
        problems.AddRange(fonts.Where(font => !expectedFonts.Any(name => font.StartsWith(name, StringComparison.Ordinal)))
            .Select(font => $"it has the font '{font}', which is not one of the report's"));
        if (FontDescriptor().Count(text) != FontFile().Count(text)) problems.Add("it has a font that is not embedded");

        var radicals = new SortedSet<int>();
        var missing = 0;
        foreach (var stream in Streams(pdf, text))
        {
            if (stream.Contains("begincmap", StringComparison.Ordinal)) radicals.UnionWith(Letters(stream).Where(IsRadical));
            else missing += Shown().Matches(stream).Sum(match => GlyphsWithoutShape(match.Groups[1].ValueSpan));
        }
        if (radicals.Count > 0)
        {
            problems.Add("it has radicals in the place of Chinese characters: " + string.Join(' ', radicals.Select(code => $"{char.ConvertFromUtf32(code)} (U+{code:X4})")));
        }
        if (missing > 0) problems.Add($"{missing} of its letters are in none of the report's fonts and print as boxes");
        return problems.ToImmutable();
    }

    /// <summary>The deflated streams that hold text: page contents and the tables from glyph to letter; no fonts, no pictures.</summary>
    private static IEnumerable<string> Streams(byte[] pdf, string text)
    {
        foreach (Match match in DeflatedStream().Matches(text))
        {
            var length = int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
            using var inflated = new ZLibStream(new MemoryStream(pdf, match.Index + match.Length, length), CompressionMode.Decompress);
            using var reader = new StreamReader(inflated, Encoding.Latin1);
            yield return reader.ReadToEnd();
        }
    }

    /// <summary>The letters (code points) a ToUnicode table gives; of a range the first and last.</summary>
    private static IEnumerable<int> Letters(string table)
    {
        foreach (Match match in TableLine().Matches(table))
        {
            var letter = int.Parse(match.Groups[3].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            yield return letter;
            if (!match.Groups[2].Success) continue;
            var first = int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            var last = int.Parse(match.Groups[2].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            yield return letter + last - first;
        }
    }

    /// <summary>CJK Radicals Supplement and Kangxi Radicals: they look like characters and are none.</summary>
    private static bool IsRadical(int letter) => letter is >= 0x2E80 and <= 0x2FDF;

    /// <summary>Glyph 0 of every font is the box of a letter it does not have.</summary>
    private static int GlyphsWithoutShape(ReadOnlySpan<char> glyphs)
    {
        var count = 0;
        for (var i = 0; i + 4 <= glyphs.Length; i += 4)
        {
            if (glyphs.Slice(i, 4) is "0000") count++;
        }
        return count;
    }

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex Page();

    [GeneratedRegex(@"/BaseFont\s*/(?:[A-Z]{6}\+)?([^\s/<>\[\]()]+)")]
    private static partial Regex FontName();

    [GeneratedRegex(@"/Subtype\s*/Type3\b")]
    private static partial Regex TypeThree();

    [GeneratedRegex(@"/Type\s*/FontDescriptor\b")]
    private static partial Regex FontDescriptor();

    [GeneratedRegex(@"/FontFile[23]?\s+\d")]
    private static partial Regex FontFile();

    [GeneratedRegex(@"<<\s*/Filter\s*/FlateDecode\s*/Length (\d+)\s*>>\s*stream\r?\n")]
    private static partial Regex DeflatedStream();

    [GeneratedRegex(@"<([0-9A-F]+)> Tj")]
    private static partial Regex Shown();

    [GeneratedRegex(@"^<([0-9A-F]{4})> (?:<([0-9A-F]{4})> )?<([0-9A-F]{4})>$", RegexOptions.Multiline)]
    private static partial Regex TableLine();
}
