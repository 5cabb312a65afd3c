using System.Xml.Linq;

namespace ReportGen.Renderers.Word;

/// <summary>The text as it grows: what is wide stands in a section of one column, all else in the paper's columns.</summary>
internal sealed class WordBody(WordPage page, object?[] runningHeads)
{
    private readonly List<XElement> all = [];
    private bool wide = true, first = true;

    /// <summary>Adds elements; where the width changes, a section ends before them.</summary>
    public void Add(bool isWide, IEnumerable<XElement> elements)
    {
        var list = elements.ToList();
        if (list.Count == 0) return;
        if (isWide != wide && all.Count > 0 && page.Columns > 1) EndSection();
        wide = isWide;
        all.AddRange(list);
    }

    public XElement Whole() => W.E("body", all, Section());

    private void EndSection()
    {
        if (all[^1].Name != W.Main + "p") all.Add(Spacer());
        all[^1].Element(W.Main + "pPr")!.Add(Section());
    }

    private XElement Section()
    {
        var section = page.Section(wide ? 1 : page.Columns, first ? runningHeads : []);
        first = false;
        return section;
    }

    /// <summary>A paragraph that is not seen: after a table there must be one.</summary>
    public static XElement Spacer() => W.E("p", W.E("pPr",
        W.Val("pStyle", "TableNote"),
        W.E("spacing", W.A("before", 0), W.A("after", 0), W.A("line", 120), W.A("lineRule", "exact"))));
}
