using System.Collections.Immutable;
using System.Xml.Linq;
using ReportGen.Contracts.Document;

namespace ReportGen.Renderers.Word;

/// <summary>Running text as runs, fields and links.</summary>
internal sealed class InlineWord(Bookmarks bookmarks, WordPackage package, WordNotes notes, Func<InlinePicture, XElement> picture)
{
    public IEnumerable<XElement> Of(ImmutableArray<Inline> inlines, RunFace face = default)
    {
        for (var i = 0; i < inlines.Length; i++)
        {
            // a raised number stands close to its word
            var beforeRaised = i + 1 < inlines.Length && inlines[i + 1] is Citation { InText: false } or FootnoteMark;
            var inline = inlines[i] is TextRun run && beforeRaised ? run with { Text = run.Text.TrimEnd(' ') } : inlines[i];
            foreach (var element in Of(inline, face)) yield return element;
        }
    }

    private IEnumerable<XElement> Of(Inline inline, RunFace face) => inline switch
    {
        TextRun run => WordText.Runs(run.Text, face),
        Emphasis { Strong: true } e => Of(e.Content, face with { Strong = true }),
        Emphasis e => Of(e.Content, face with { Slanted = true }),
        InlineMath math => [Omml.Inline(math.Formula)],
        CrossReference reference => Reference(reference, face),
        Citation citation => Cited(citation, face with { Raised = !citation.InText }),
        OutsideLink link => [Outside(link, Of(link.Content, face with { Style = "Hyperlink" }))],
        LineBreak => [W.E("r", W.E("br"))],
        InlinePicture shown => [picture(shown)],
        FootnoteMark mark => notes.Call(mark),
        CodeRun code => WordText.Runs(code.Text, face with { Style = "Code" }),
        _ => throw new ArgumentException($"an inline of type {inline.GetType().Name} has no form in Word"),
    };

    /// <summary>A field that repeats the number where that is part of the words; else a link.</summary>
    private IEnumerable<XElement> Reference(CrossReference reference, RunFace face)
    {
        if (bookmarks.Find(reference.Target) is not { } place) return WordText.Runs(reference.Text, face);
        var at = place.Text is null ? -1 : reference.Text.IndexOf(place.Text, StringComparison.Ordinal);
        if (at < 0) return [Link(place, WordText.Runs(reference.Text, face))];
        return
        [
            .. WordText.Runs(reference.Text[..at], face),
            W.Field($"REF {place.Name} \\h", WordText.Runs(place.Text!, face)),
            .. WordText.Runs(reference.Text[(at + place.Text!.Length)..], face),
        ];
    }

    /// <summary>[1,3-5], each number a link to its entry.</summary>
    private IEnumerable<XElement> Cited(Citation citation, RunFace face) => citation.Marks.SelectMany(mark =>
    {
        var runs = WordText.Runs(mark.Text, face);
        return mark.Number is { } number && bookmarks.Find(Bookmarks.Reference(number)) is { } place ? [Link(place, runs)] : runs;
    });

    private XElement Outside(OutsideLink link, IEnumerable<XElement> runs) =>
        W.E("hyperlink", new XAttribute(W.Relation + "id", package.Link(link.Url)), runs);

    private static XElement Link(Bookmarks.Place place, IEnumerable<XElement> runs) =>
        W.E("hyperlink", W.A("anchor", place.Name), W.A("history", 1), runs);
}
