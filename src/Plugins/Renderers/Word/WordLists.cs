using System.Xml.Linq;

namespace ReportGen.Renderers.Word;

/// <summary>The lists of a document: bullets share one numbering, every ordered list counts from 1 on its own.</summary>
internal sealed class WordLists
{
    /// <summary>The numbering of all bullets.</summary>
    public const int Bullets = 1;

    private const int Deepest = 8, Points = 1, Brackets = 2;
    private readonly List<(int Start, char After)> opened = [];

    /// <summary>The number of a new ordered list.</summary>
    /// <param name="start">Its first number.</param>
    /// <param name="after">What stands after a number.</param>
    public int Open(int start, char after)
    {
        opened.Add((start, after));
        return Bullets + opened.Count;
    }

    /// <summary>What puts a paragraph into a list at a level from 0.</summary>
    public static XElement Item(int list, int level) => W.E("numPr", W.Val("ilvl", Math.Min(level, Deepest)), W.Val("numId", list));

    public XElement Part() => W.E("numbering", new XAttribute(XNamespace.Xmlns + "w", W.Main.NamespaceName),
        Kind(0, "bullet", _ => "•"),
        Kind(Points, "decimal", level => $"%{level + 1}."),
        opened.Any(l => l.After == ')') ? Kind(Brackets, "decimal", level => $"%{level + 1})") : null,
        W.E("num", W.A("numId", Bullets), W.Val("abstractNumId", 0)),
        opened.Select((list, i) => W.E("num",
            W.A("numId", Bullets + 1 + i), W.Val("abstractNumId", list.After == ')' ? Brackets : Points),
            Enumerable.Range(0, Deepest + 1)
                .Select(level => W.E("lvlOverride", W.A("ilvl", level), W.Val("startOverride", list.Start))))));

    private static XElement Kind(int id, string format, Func<int, string> text) => W.E("abstractNum",
        W.A("abstractNumId", id), W.Val("multiLevelType", "hybridMultilevel"),
        Enumerable.Range(0, Deepest + 1).Select(level => W.E("lvl", W.A("ilvl", level),
            W.Val("start", 1), W.Val("numFmt", format), W.Val("lvlText", text(level)), W.Val("lvlJc", "left"),
            W.E("pPr", W.E("ind", W.A("left", 360 * (level + 1)), W.A("hanging", 360))))));
}
