using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ReportGen.Contracts.Document;
using ReportGen.Renderers.Formulas;

namespace ReportGen.Renderers.Html;

/// <summary>The blocks of a section as HTML.</summary>
internal sealed class BlockHtml(
    ReportDocument document, ImmutableDictionary<string, string> words, FigureHtml figures, double columnWidth)
{
    public string Of(IEnumerable<Block> blocks)
    {
        var html = new StringBuilder();
        foreach (var block in blocks) html.Append(Of(block)).Append('\n');
        return html.ToString();
    }

    private string Of(Block block) => block switch
    {
        Heading h => Heading(h),
        Paragraph p => $"<p{(p.Role == "body" ? "" : $" class=\"{p.Role}\"")}>{InlineHtml.Of(p.Text)}</p>",
        ListBlock list => List(list),
        EquationBlock e => Equation(e),
        TableBlock t => TableHtml.Of(t, document.AssetName(t.Id), words, document.IsSimulated),
        FigureBlock f => figures.Of(f),
        QuoteBlock q => $"<blockquote>{Of(q.Content)}</blockquote>",
        CodeBlock code => $"<pre tabindex=\"0\"><code>{TrustedHtml.Escape(code.Text)}</code></pre>",
        RuleBlock => "<hr>",
        DefinitionsBlock definitions => $"<dl>{string.Concat(definitions.Entries.Select(Entry))}</dl>",
        TextTable table => TextTableHtml.Of(table, words),
        PictureBlock p => Picture(p),
        _ => throw new ArgumentException($"a block of type {block.GetType().Name} has no HTML"),
    };

    private string Heading(Heading h)
    {
        var tag = string.Create(CultureInfo.InvariantCulture, $"h{Math.Min(6, h.Level + 1)}");
        // the space is for outlines and readers aloud
        var number = h.Number is null ? "" : $"<span class=\"number\">{h.Number}</span>{h.Gap}";
        return $"<{tag} id=\"{h.Id}\">{number}{InlineHtml.Of(h.Text)}{AnchorHtml.To(h.Id, words)}</{tag}>";
    }

    private string List(ListBlock list)
    {
        var items = string.Concat(list.Items.Select(i => $"<li>{Of(i)}</li>"));
        if (!list.Ordered) return $"<ul>{items}</ul>";
        var start = list.Start == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" start=\"{list.Start}\"");
        return $"<ol{start}{(list.After == ')' ? " class=\"bracket\"" : "")}>{items}</ol>";
    }

    private string Entry((ImmutableArray<ImmutableArray<Inline>> Terms, ImmutableArray<ImmutableArray<Block>> Meanings) entry) =>
        string.Concat(entry.Terms.Select(t => $"<dt>{InlineHtml.Of(t)}</dt>"))
        + string.Concat(entry.Meanings.Select(m => $"<dd>{Of(m)}</dd>"));

    private string Picture(PictureBlock p)
    {
        var image = InlineHtml.Picture(p.Picture, p.Alt, p.Size);
        if (p.Number == 0) return $"<p class=\"picture\">{image}</p>";
        var number = $"{words["figure"]}&nbsp;{p.Number}";
        return $"<figure class=\"picture\" id=\"{p.Id}\">{image}<figcaption><span class=\"number\">{number}</span>&emsp;"
            + $"{TrustedHtml.Escape(p.Caption)}{AnchorHtml.To(p.Id, words)}</figcaption></figure>";
    }

    /// <summary>What the footnotes of a text say, under it; nothing for none.</summary>
    public string Notes(IEnumerable<Block> blocks)
    {
        var notes = blocks.Inlines().OfType<FootnoteMark>().Where(m => !m.IsAgain).ToList();
        if (notes.Count == 0) return "";
        var items = notes.Select(n => string.Create(CultureInfo.InvariantCulture, $"<li id=\"fn-{n.Number}\">{Of(n.Content)}")
            + string.Create(CultureInfo.InvariantCulture, $"<p class=\"return\"><a href=\"#fnref-{n.Number}\" role=\"doc-backlink\" ")
            + $"aria-label=\"{words["back-to-text"]}\">↩</a></p></li>");
        return $"<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"{words["notes"]}\">"
            + $"<ol>{string.Concat(items)}</ol></section>\n";
    }

    private string Equation(EquationBlock e)
    {
        var formula = FormulaLines.Break(e.Formula, columnWidth);
        // What cannot break shrinks, down to letters that can still be read.
        var width = FormulaWidth.Of(formula);
        var percent = Math.Max(60, Math.Floor(100 * columnWidth / width));
        var size = width > columnWidth ? string.Create(CultureInfo.InvariantCulture, $" style=\"font-size:{percent}%\"") : "";
        var math = $"<div class=\"math\"{size}>{MathMl.Write(formula, e.Tex, display: true)}</div>";
        if (e.Number == 0) return $"<div class=\"equation\">{math}</div>";
        var number = string.Create(CultureInfo.InvariantCulture, $"<span class=\"number\">({e.Number})</span>");
        return $"<div class=\"equation\" id=\"{e.Id}\">{math}{number}</div>";
    }
}
