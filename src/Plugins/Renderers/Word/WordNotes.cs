using System.Collections.Immutable;
using System.Xml.Linq;
using ReportGen.Contracts.Document;

namespace ReportGen.Renderers.Word;

/// <summary>The footnotes of a document, as they are called.</summary>
internal sealed class WordNotes
{
    private readonly List<XElement> notes = [];

    /// <summary>Writes what a note says, its paragraphs in a style.</summary>
    public Func<ImmutableArray<Block>, string, IEnumerable<XElement>> Write { get; set; } = (_, _) => [];

    /// <summary>True when no note is called.</summary>
    public bool IsEmpty => notes.Count == 0;

    /// <summary>The mark in the text; what the note says goes to the foot of the page.</summary>
    public IEnumerable<XElement> Call(FootnoteMark mark)
    {
        if (mark.IsAgain) return WordText.Runs($"{mark.Number}", new RunFace(Raised: true));
        var content = Write(mark.Content, "FootnoteText").ToList();
        var number = W.E("r", W.E("rPr", W.Val("rStyle", "FootnoteReference")), W.E("footnoteRef"));
        var space = W.E("r", W.E("t", new XAttribute(XNamespace.Xml + "space", "preserve"), " "));
        if (content.Find(e => e.Name == W.Main + "p")?.Element(W.Main + "pPr") is { } first) first.AddAfterSelf(number, space);
        notes.Add(W.E("footnote", W.A("id", mark.Number), content));
        return [W.E("r", W.E("rPr", W.Val("rStyle", "FootnoteReference")), W.E("footnoteReference", W.A("id", mark.Number)))];
    }

    /// <summary>The rule above the notes, the same for one that goes on over the page, then the notes.</summary>
    public IEnumerable<XElement> All() =>
        [Rule("separator", -1, "separator"), Rule("continuationSeparator", 0, "continuationSeparator"), .. notes];

    private static XElement Rule(string type, int id, string mark) =>
        W.E("footnote", W.A("type", type), W.A("id", id), W.E("p", W.E("r", W.E(mark))));
}
