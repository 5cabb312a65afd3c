using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Outline;

namespace ReportGen.Engine.Verify.Snapshots;

/// <summary>What a PDF is, without its looks: pages and what stands on each, outline, fonts, tags, links.</summary>
public static partial class PdfFacts
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The snapshot <c>pdf.LANGUAGE.json</c>: a fact a line.</summary>
    /// <param name="language">The edition's language.</param>
    /// <param name="pdf">The file.</param>
    /// <param name="fonts">
    /// The fonts the machine prints with and their versions; with the producer they say whether two machines lay out alike.
    /// </param>
    public static Snapshot Of(string language, byte[] pdf, IEnumerable<KeyValuePair<string, string>> fonts)
    {
        using var document = PdfDocument.Open(pdf);
        var raw = Encoding.Latin1.GetString(pdf); // the typesetter writes its objects in the open
        var text = new StringBuilder("{\n");
        Line("printed_by", Printer(document.Information.Producer ?? document.Information.Creator, fonts));
        Line("title", document.Information.Title ?? "");
        Line("language", Language().Match(raw) is { Success: true } lang ? lang.Groups[1].Value : "");
        Line("tagged", Marked().IsMatch(raw));
        Line("pages", document.NumberOfPages);
        var faces = new SortedSet<string>(StringComparer.Ordinal);
        var links = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var page in document.GetPages())
        {
            var letters = page.Letters;
            faces.UnionWith(letters.Select(l => SubsetMark().Replace(l.FontName ?? "", "")));
            links.UnionWith(page.GetHyperlinks().Select(h => h.Uri));
            var size = FormattableString.Invariant($"{page.Width:0} x {page.Height:0} pt");
            Line($"page {page.Number}", $"{size}, {page.GetWords().Count()} words, {letters.Count} letters");
        }
        if (document.TryGetBookmarks(out var outline))
        {
            Lines("outline", outline.GetNodes().Select(n => new string(' ', n.Level * 2) + n.Title));
        }
        Lines("fonts", faces);
        var tags = Tag().Matches(raw).Select(m => m.Groups[1].Value).Where(t => t != "NonStruct");
        foreach (var tag in tags.GroupBy(t => t).OrderBy(g => g.Key, StringComparer.Ordinal)) Line($"tag {tag.Key}", tag.Count());
        Line("inner_links", Link().Count(raw) - Outside().Count(raw));
        Lines("outer_links", links);
        text.Length -= 2;
        return Snapshot.Of($"pdf.{language}", "json", text.Append("\n}\n").ToString());

        string Quoted(object value) => JsonSerializer.Serialize(value, Plain);

        void Line(string name, object value) => text.Append($"  {Quoted(name)}: {Quoted(value)},\n");

        void Lines(string name, IEnumerable<string> values) =>
            text.Append($"  \"{name}\": [").AppendJoin(",", values.Select(v => "\n    " + Quoted(v))).Append("\n  ],\n");
    }

    /// <summary>What decides the layout beside the report: the typesetter and the fonts.</summary>
    private static string Printer(string? producer, IEnumerable<KeyValuePair<string, string>> fonts) =>
        string.Join("; ", fonts.Select(f => $"{f.Key} {f.Value}").Prepend(producer ?? ""));

    // the catalog's: a passage in another language has one of its own
    [GeneratedRegex(@"/Type\s*/Catalog\b[^()]*/Lang\s*\(([^)]*)\)")]
    private static partial Regex Language();

    [GeneratedRegex(@"/Marked\s+true")]
    private static partial Regex Marked();

    [GeneratedRegex("^[A-Z]{6}\\+")]
    private static partial Regex SubsetMark();

    [GeneratedRegex(@"/Type\s*/StructElem\s*/S\s*/(\w+)")]
    private static partial Regex Tag();

    [GeneratedRegex(@"/Subtype\s*/Link\b")]
    private static partial Regex Link();

    [GeneratedRegex(@"/S\s*/URI\b")]
    private static partial Regex Outside();
}
