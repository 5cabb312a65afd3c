using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Text;

namespace ReportGen.Renderers.Word;

/// <summary>
/// What stands before and after the text: the title block, the list of references, the title block in the other language.
/// </summary>
internal sealed class WordFront(InlineWord inlines, Bookmarks bookmarks, Typography typography)
{
    // 摘要 is told apart by its face, Abstract at the end of a Chinese paper by its weight
    private static readonly RunFace Label = new(Style: "Label"), Bold = new(Strong: true);

    public IEnumerable<XElement> Title(Edition edition)
    {
        var (front, words) = (edition.Front, edition.Words);
        yield return W.Paragraph("Title", WordText.Runs(front.Title));
        if (front.Subtitle is { } subtitle) yield return W.Paragraph("Subtitle", WordText.Runs(typography.Subtitle(subtitle)));
        if (!front.Authors.IsEmpty)
        {
            yield return W.Paragraph("Author", front.Authors.SelectMany((a, i) => (IEnumerable<XElement>)
            [
                .. WordText.Runs((i > 0 ? words["comma"] : "") + a.Name),
                .. WordText.Runs(a.Marks, new RunFace(Raised: true)),
            ]));
        }
        if (!front.Affiliations.IsEmpty)
        {
            var affiliations = Affiliations(front, words["semicolon"]);
            yield return W.Paragraph("Affiliation", WordText.Runs(words["open"] + affiliations + words["close"]));
        }
        foreach (var paragraph in Abstract("Abstract", Label, front, words)) yield return paragraph;
        if (!front.Keywords.IsEmpty) yield return Keywords("Keywords", Label, front, words);
        foreach (var (label, text) in front.Lines) yield return Labeled("Keywords", Label, label, words, WordText.Runs(text));
        if (front.Date is { } date) yield return Labeled("Keywords", Label, words["date"], words, WordText.Runs(date));
    }

    public IEnumerable<XElement> References(Edition edition)
    {
        if (edition.References.IsEmpty) yield break;
        yield return W.Paragraph("Heading1", bookmarks.Around(Bookmarks.References, WordText.Runs(edition.Words["references"])));
        foreach (var entry in edition.References)
        {
            if (!entry.IsNumbered)
            {
                yield return W.Paragraph("Reference", [.. bookmarks.Around(Bookmarks.Reference(entry.Number), inlines.Of(entry.Text))]);
                continue;
            }
            var number = string.Create(CultureInfo.InvariantCulture, $"[{entry.Number}]");
            yield return W.Paragraph("Reference",
            [
                .. bookmarks.Around(Bookmarks.Reference(entry.Number), WordText.Runs(number)),
                W.E("r", W.E("tab")),
                .. inlines.Of(entry.Text),
            ]);
        }
    }

    public IEnumerable<XElement> Back(BackMatter back)
    {
        var (front, words) = (back.Front, back.Words);
        var subtitle = front.Subtitle is { } text ? words["colon"] + text : "";
        yield return W.Paragraph("EnglishTitle", WordText.Runs(front.Title + subtitle));
        if (!front.Authors.IsEmpty)
        {
            var names = string.Join(words["comma"], front.Authors.Select(a => a.Name));
            var from = string.Join(words["semicolon"], front.Affiliations);
            if (from.Length > 0) from = $" {words["open"]}{from}{words["close"]}";
            yield return W.Paragraph("EnglishText", WordText.Runs(names + from));
        }
        foreach (var paragraph in Abstract("EnglishText", Bold, front, words)) yield return paragraph;
        if (!front.Keywords.IsEmpty) yield return Keywords("EnglishText", Bold, front, words);
    }

    private IEnumerable<XElement> Abstract(string style, RunFace label, FrontMatter front, ImmutableDictionary<string, string> words) =>
        front.Abstract.Select((p, i) => i == 0
            ? Labeled(style, label, words["abstract"], words, inlines.Of(p.Text))
            : W.Paragraph(style, inlines.Of(p.Text)));

    private static XElement Keywords(string style, RunFace label, FrontMatter front, ImmutableDictionary<string, string> words) =>
        Labeled(style, label, words["keywords"], words, WordText.Runs(string.Join(words["semicolon"], front.Keywords)));

    private static XElement Labeled(
        string style, RunFace face, string label, ImmutableDictionary<string, string> words, IEnumerable<XElement> text) =>
        W.Paragraph(style, [.. WordText.Runs(label + words["colon"], face), .. text]);

    private static string Affiliations(FrontMatter front, string between) => string.Join(between, front.Affiliations.Select((a, i) =>
        front.Affiliations.Length > 1 ? string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {a}") : a));
}
