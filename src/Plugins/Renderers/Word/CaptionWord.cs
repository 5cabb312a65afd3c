using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using ReportGen.Contracts.Document;

namespace ReportGen.Renderers.Word;

/// <summary>Captions and notes, and a table between them.</summary>
/// <param name="words">The words of the edition.</param>
/// <param name="page">The page.</param>
/// <param name="bookmarks">What may be referred to.</param>
internal sealed class CaptionWord(ImmutableDictionary<string, string> words, WordPage page, Bookmarks bookmarks)
{
    /// <summary>A table under its caption, over its notes.</summary>
    public IEnumerable<XElement> Table(TableBlock t)
    {
        yield return Of("table", $"tbl-{t.Id}", t.Number, WordText.Runs(t.Caption), W.E("keepNext"));
        yield return new WordTable(t, t.Wide ? page.TextWidth : page.ColumnWidth, page.Points("table-size", 7.8)).Element();
        if (!t.Notes.IsEmpty) yield return Notes(t.Notes);
        yield return WordBody.Spacer();
    }

    /// <summary>The notes run together, as in print.</summary>
    public static XElement Notes(IEnumerable<string> notes, XElement? keep = null) =>
        W.Paragraph("TableNote", WordText.Runs(string.Join(' ', notes)), keep);

    /// <summary>
    /// The number is a field of the kind that Word's own captions have, named by the word before it; what stands alone has none.
    /// </summary>
    public XElement Of(string kind, string anchor, int number, IEnumerable<XElement> caption, XElement? keep = null)
    {
        if (number == 0) return W.Paragraph("Caption", caption, keep);
        var word = words[kind];
        var numbered = bookmarks.Around(anchor, [.. WordText.Runs(word + "\u00a0"), Counter(word, number)]);
        return W.Paragraph("Caption", [.. numbered, .. WordText.Runs("\u2003"), .. caption], keep);
    }

    /// <summary>A number as Word counts it.</summary>
    public static XElement Counter(string of, int number) =>
        W.Field($"SEQ {of} \\* ARABIC", WordText.Runs(number.ToString(CultureInfo.InvariantCulture)));
}
