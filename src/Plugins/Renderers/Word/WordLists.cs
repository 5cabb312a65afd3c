using System.Xml.Linq;

namespace ReportGen.Renderers.Word;

/// <summary>The lists of a document: bullets share one numbering, every ordered list counts from 1 on its own.</summary>
internal sealed class WordLists
{
    private const int Bullets = 1, Deepest = 8;
    private int last = Bullets;

    /// <summary>The number of a new list.</summary>
    public int Open(bool ordered) => ordered ? ++last : Bullets;

    /// <summary>What puts a paragraph into a list at a level from 0.</summary>
    public static XElement Item(int list, int level) => W.E("numPr", W.Val("ilvl", Math.Min(level, Deepest)), W.Val("numId", list));

    public XElement Part() => W.E("numbering", new XAttribute(XNamespace.Xmlns + "w", W.Main.NamespaceName),
        Kind(0, "bullet", _ => "•"),
        Kind(1, "decimal", level => $"%{level + 1}."),
        W.E("num", W.A("numId", Bullets), W.Val("abstractNumId", 0)),
        Enumerable.Range(Bullets + 1, last - Bullets).Select(id => W.E("num", W.A("numId", id), W.Val("abstractNumId", 1),
            Enumerable.Range(0, Deepest + 1).Select(level => W.E("lvlOverride", W.A("ilvl", level), W.Val("startOverride", 1))))));

    private static XElement Kind(int id, string format, Func<int, string> text) => W.E("abstractNum",
        W.A("abstractNumId", id), W.Val("multiLevelType", "hybridMultilevel"),
        Enumerable.Range(0, Deepest + 1).Select(level => W.E("lvl", W.A("ilvl", level),
            W.Val("start", 1), W.Val("numFmt", format), W.Val("lvlText", text(level)), W.Val("lvlJc", "left"),
            W.E("pPr", W.E("ind", W.A("left", 360 * (level + 1)), W.A("hanging", 360))))));
}
