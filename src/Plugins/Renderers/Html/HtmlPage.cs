using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;
using Scriban;
using Scriban.Runtime;

namespace ReportGen.Renderers.Html;

/// <summary>One edition as one self-contained page: the theme's page template around blocks that are HTML already.</summary>
internal static class HtmlPage
{
    private const string PageFile = "page.sbnhtml";

    private static readonly ConcurrentDictionary<string, Template> Parsed = new(StringComparer.Ordinal);

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
        model.Import("part", new Func<string, TrustedHtml>(file => new TrustedHtml(Render(document.Theme, file, model))));
        return Render(document.Theme, PageFile, model);
    }

    private static string Render(Theme theme, string file, ScriptObject model)
    {
        var template = Parsed.GetOrAdd(theme.Files[file], text => Template.Parse(text, file)); // once for however many pages
        if (template.HasErrors) throw new InvalidOperationException($"templates/{theme.Id}/{file}: {template.Messages[0]}");
        return template.Render(new PageContext(model));
    }

    private static ScriptObject Model(ReportDocument document, Edition edition, IFigureDrawer drawer, byte[]? mathFont, bool forPrint)
    {
        var blocks = new BlockHtml(document, edition.Words, drawer, FormulaWidth(document.Theme, edition.Language), forPrint);
        var (front, typography) = (edition.Front, new Typography(edition.Words));
        var sections = blocks.Of(edition.Sections.SelectMany(s => s.Blocks));
        var hasFormulas = sections.Contains("<math", StringComparison.Ordinal);
        var headings = edition.Sections.SelectMany(s => s.Blocks).OfType<Heading>().Where(h => h.Level <= 2);
        string[] styles = forPrint ? ["style.css", "theme.css"] : ["style.css", "screen.css", "theme.css"];
        return new ScriptObject
        {
            ["lang"] = typography.Tag,
            ["language"] = edition.Language,
            ["study"] = document.StudyId,
            ["kind"] = document.Kind switch { DocumentKind.Profile => "profile", DocumentKind.Index => "index", _ => "report" },
            ["front"] = document.Kind == DocumentKind.Report ? "front.sbnhtml" : "profile/front.sbnhtml",
            ["links"] = new ScriptArray(edition.Links.Select(l => new ScriptObject
            {
                ["relation"] = l.Relation, ["href"] = l.Href, ["text"] = l.Text,
            })),
            ["title"] = front.Title,
            ["subtitle"] = front.Subtitle,
            ["authors"] = new ScriptArray(front.Authors.Select(a => new ScriptObject { ["name"] = a.Name, ["marks"] = a.Marks })),
            ["affiliations"] = new ScriptArray(front.Affiliations),
            ["abstract"] = Abstract(front),
            ["keywords"] = new ScriptArray(front.Keywords),
            ["lines"] = new ScriptArray(front.Lines.Select(l => new ScriptObject { ["label"] = l.Label, ["text"] = l.Text })),
            ["date"] = front.Date,
            ["back"] = edition.Back is { } back ? Back(back) : null,
            ["notice"] = front.Notice,
            ["notice_css"] = new TrustedHtml(Css(front.Notice ?? "")),
            ["title_css"] = new TrustedHtml(Css(front.Title)),
            ["body"] = new TrustedHtml(sections),
            ["headings"] = new ScriptArray(headings.Select(h => new ScriptObject
            {
                ["id"] = h.Id, ["level"] = h.Level, ["text"] = new TrustedHtml(h.Number + h.Gap + InlineHtml.Of(h.Text)),
            })),
            ["references"] = new ScriptArray(edition.References.Select(r => new ScriptObject
            {
                ["number"] = r.Number, ["text"] = new TrustedHtml(InlineHtml.Of(r.Text)),
                ["lang"] = ForeignText.Language(r.Text, typography),
            })),
            ["words"] = Words(edition.Words),
            ["tables"] = Captions(edition.Tables.Select(t => ($"tbl-{t.Id}", t.Number, t.Caption))),
            ["figures"] = Captions(edition.Figures.Select(f => ($"fig-{f.Id}", f.Number, f.Caption))),
            ["style"] = new TrustedHtml(string.Concat(styles.Select(f => document.Theme.Files.GetValueOrDefault(f, "")))),
            ["screen_css"] = Properties(document.Theme.Screen, edition.Language),
            ["print_css"] = Properties(document.Theme.Print, edition.Language),
            ["print"] = Tokens(document.Theme.Print, edition.Language),
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
        ["abstract"] = Abstract(back.Front),
        ["keywords"] = new ScriptArray(back.Front.Keywords),
        ["words"] = Words(back.Words),
    };

    private static TrustedHtml? Abstract(FrontMatter front) =>
        front.Abstract.IsEmpty ? null : new TrustedHtml(string.Join("\n", front.Abstract.Select(p => InlineHtml.Of(p.Text))));

    private static ScriptArray Captions(IEnumerable<(string Id, int Number, string Caption)> all) =>
        new(all.Select(c => new ScriptObject { ["id"] = c.Id, ["number"] = c.Number, ["caption"] = c.Caption }));

    private static double FormulaWidth(Theme theme, string language) =>
        theme.Print.TryGetValue(Theme.FormulaWidth, out var em)
        && double.TryParse(em.In(language), NumberStyles.Float, CultureInfo.InvariantCulture, out var width) ? width : 21;

    /// <summary>Tokens as CSS custom properties.</summary>
    private static TrustedHtml Properties(ImmutableSortedDictionary<string, LocalizedText> all, string language) =>
        new(string.Concat(all.Select(t => $"--{t.Key}: {t.Value.In(language)}; ")));

    /// <summary>Tokens by name, with _ for -; the theme is trusted as its style sheet is.</summary>
    private static ScriptObject Tokens(ImmutableSortedDictionary<string, LocalizedText> all, string language)
    {
        var tokens = new ScriptObject();
        foreach (var (name, value) in all) tokens.SetValue(name.Replace('-', '_'), new TrustedHtml(value.In(language)), readOnly: true);
        return tokens;
    }

    private static ScriptObject Words(ImmutableDictionary<string, string> all)
    {
        var words = new ScriptObject();
        foreach (var (key, word) in all) words.SetValue(key.Replace('-', '_'), word, readOnly: true);
        return words;
    }

    /// <summary>A text as a CSS string.</summary>
    private static string Css(string text) => $"\"{string.Concat(text.Select(Css))}\"";

    private static string Css(char c) => char.IsLetterOrDigit(c) || c == ' '
        ? c.ToString()
        : string.Create(CultureInfo.InvariantCulture, $"\\{(int)c:x} ");
}
