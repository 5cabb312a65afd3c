using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;
using Scriban;
using Scriban.Runtime;

namespace ReportGen.Renderers.Html;

/// <summary>One edition as one self-contained page: the theme's page template around blocks that are HTML already.</summary>
internal static class HtmlPage
{
    private const string PageFile = "page.sbnhtml";

    /// <param name="document">The report.</param>
    /// <param name="edition">The edition to render.</param>
    /// <param name="drawer">Draws the figures.</param>
    /// <param name="mathFont">The font of formulas as WOFF2; null where it is not restored.</param>
    public static string Of(ReportDocument document, Edition edition, IFigureDrawer drawer, byte[]? mathFont) =>
        Render(document, Model(document, edition, drawer, mathFont, forPrint: false));

    /// <summary>The page that is printed: it has its fonts by link, and the theme's print.js in the place of its script.</summary>
    public static string ForPrint(ReportDocument document, Edition edition, IFigureDrawer drawer) =>
        Render(document, Model(document, edition, drawer, mathFont: null, forPrint: true));

    private static string Render(ReportDocument document, ScriptObject model)
    {
        var template = Template.Parse(document.Theme.Files[PageFile], PageFile);
        if (template.HasErrors) throw new InvalidOperationException($"templates/{document.Theme.Id}/{PageFile}: {template.Messages[0]}");
        return template.Render(new PageContext(model));
    }

    private static ScriptObject Model(ReportDocument document, Edition edition, IFigureDrawer drawer, byte[]? mathFont, bool forPrint)
    {
        var blocks = new BlockHtml(edition.Words, drawer, document.IsSimulated);
        var front = edition.Front;
        var sections = blocks.Of(edition.Sections.SelectMany(s => s.Blocks));
        var hasFormulas = sections.Contains("<math", StringComparison.Ordinal);
        return new ScriptObject
        {
            ["lang"] = edition.Language == "zh" ? "zh-CN" : "en",
            ["language"] = edition.Language,
            ["study"] = document.StudyId,
            ["title"] = front.Title,
            ["subtitle"] = front.Subtitle,
            ["authors"] = new ScriptArray(front.Authors.Select(a => new ScriptObject { ["name"] = a.Name, ["marks"] = a.Marks })),
            ["affiliations"] = new ScriptArray(front.Affiliations),
            ["abstract"] = front.Abstract.IsEmpty ? null : new TrustedHtml(string.Join("\n", front.Abstract.Select(p => InlineHtml.Of(p.Text)))),
            ["keywords"] = new ScriptArray(front.Keywords),
            ["lines"] = new ScriptArray(front.Lines.Select(l => new ScriptObject { ["label"] = l.Label, ["text"] = l.Text })),
            ["date"] = front.Date,
            ["back"] = edition.Back is { } back ? Back(back) : null,
            ["notice"] = front.Notice,
            ["notice_css"] = new TrustedHtml(Css(front.Notice ?? "")),
            ["title_css"] = new TrustedHtml(Css(front.Title)),
            ["body"] = new TrustedHtml(sections),
            ["headings"] = new ScriptArray(edition.Sections.SelectMany(s => s.Blocks).OfType<Heading>().Where(h => h.Level <= 2).Select(h => new ScriptObject
            {
                ["id"] = h.Id, ["level"] = h.Level, ["text"] = new TrustedHtml((h.Number is { } n ? $"{n} " : "") + InlineHtml.Of(h.Text)),
            })),
            ["references"] = new ScriptArray(edition.References.Select(r => new ScriptObject { ["number"] = r.Number, ["text"] = new TrustedHtml(InlineHtml.Of(r.Text)) })),
            ["words"] = Words(edition.Words),
            ["style"] = new TrustedHtml(document.Theme.Files["style.css"]),
            ["script"] = new TrustedHtml(document.Theme.Files.GetValueOrDefault("script.js", "")),
            ["print_script"] = forPrint ? new TrustedHtml(document.Theme.Files.GetValueOrDefault("print.js", "")) : null,
            ["math_font"] = hasFormulas && mathFont is not null ? new TrustedHtml(Convert.ToBase64String(mathFont)) : null,
        };
    }

    private static ScriptObject Back(BackMatter back) => new()
    {
        ["title"] = back.Front.Title,
        ["subtitle"] = back.Front.Subtitle,
        ["authors"] = new ScriptArray(back.Front.Authors.Select(a => a.Name)),
        ["affiliations"] = new ScriptArray(back.Front.Affiliations),
        ["abstract"] = back.Front.Abstract.IsEmpty ? null : new TrustedHtml(string.Join("\n", back.Front.Abstract.Select(p => InlineHtml.Of(p.Text)))),
        ["keywords"] = new ScriptArray(back.Front.Keywords),
        ["words"] = Words(back.Words),
    };

    private static ScriptObject Words(ImmutableDictionary<string, string> all)
    {
        var words = new ScriptObject();
        foreach (var (key, word) in all) words.SetValue(key.Replace('-', '_'), word, readOnly: true);
        return words;
    }

    /// <summary>A text as a CSS string.</summary>
    private static string Css(string text) => "\"" + string.Concat(text.Select(c => char.IsLetterOrDigit(c) || c == ' '
        ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\{(int)c:x} "))) + "\"";

    private sealed class PageContext : TemplateContext
    {
        public PageContext(ScriptObject model) : base(new ScriptObject())
        {
            (StrictVariables, EnableRelaxedMemberAccess, EnableRelaxedIndexerAccess, EnableRelaxedTargetAccess) = (true, false, false, false);
            (AutoIndent, NewLine) = (false, "\n");
            (LoopLimit, LimitToString, OnStringLimit) = (1_000_000, 256 << 20, ScriptLimitBehavior.Throw);
            PushCulture(CultureInfo.InvariantCulture);
            PushGlobal(model);
        }

        public override TemplateContext Write(Scriban.Parsing.SourceSpan span, object? textAsObject)
        {
            if (textAsObject is TrustedHtml trusted) Write(trusted.Html);
            else if (textAsObject is not null) Write(TrustedHtml.Escape(Convert.ToString(textAsObject, CultureInfo.InvariantCulture) ?? ""));
            return this;
        }
    }
}
