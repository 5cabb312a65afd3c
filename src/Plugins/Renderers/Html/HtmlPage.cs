using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ReportGen.Renderers.Html;

/// <summary>One edition as one self-contained page: the theme's page template around blocks that are HTML already.</summary>
internal static class HtmlPage
{
    private const string PageFile = "page.sbnhtml";

    // one after the other, each free to use what stands before it
    private static readonly string[] Styles = ["style.css", "screen.css", "theme.css"];
    private static readonly string[] Scripts = ["script.js", "figures.js", "tables.js", "chosen.js"];

    private static readonly ConcurrentDictionary<string, Template> Parsed = new(StringComparer.Ordinal);

    /// <param name="document">The report.</param>
    /// <param name="edition">The edition to render.</param>
    /// <param name="drawer">Draws the figures.</param>
    /// <param name="mathFont">The font of formulas as WOFF2; null where it is not restored.</param>
    public static string Of(ReportDocument document, Edition edition, IFigureDrawer drawer, byte[]? mathFont) =>
        Render(document, Model(document, edition, drawer, mathFont));

    private static string Render(ReportDocument document, ScriptObject model)
    {
        var open = new Stack<string>();
        model.Import("part", new Func<string, TrustedHtml>(file =>
        {
            if (open.Contains(file) || file == PageFile) throw Wrong(document.Theme, file, "it is a part of itself");
            open.Push(file);
            var part = new TrustedHtml(Render(document.Theme, file, model));
            open.Pop();
            return part;
        }));
        return Render(document.Theme, PageFile, model);
    }

    private static string Render(Theme theme, string file, ScriptObject model)
    {
        if (!theme.Files.TryGetValue(file, out var source)) throw Wrong(theme, file, "the theme has no such file");
        if (file == PageFile && string.IsNullOrWhiteSpace(source)) throw Wrong(theme, file, "the file is empty");
        var template = Parsed.GetOrAdd(source, text => Template.Parse(text, file)); // once for however many pages
        if (template.HasErrors) throw Wrong(theme, file, template.Messages[0].Message, template.Messages[0].Span);
        try
        {
            return template.Render(new PageContext(model));
        }
        catch (ScriptRuntimeException failure) when (failure.InnerException is not RenderingException)
        {
            throw Wrong(theme, file, failure.OriginalMessage, failure.Span);
        }
        catch (ScriptRuntimeException failure)
        {
            throw failure.InnerException!; // of a part
        }
    }

    private static RenderingException Wrong(Theme theme, string file, string message, Scriban.Parsing.SourceSpan? at = null) =>
        new($"the theme's page cannot be made: {message.TrimEnd('.')}")
        {
            At = new SourceSpan(theme.PlaceOf(file), at?.Start.Line + 1 ?? 0, at?.Start.Column + 1 ?? 0),
        };

    private static ScriptObject Model(ReportDocument document, Edition edition, IFigureDrawer drawer, byte[]? mathFont)
    {
        var figures = new FigureHtml(edition.Words, drawer);
        var blocks = new BlockHtml(document, edition.Words, figures, FormulaWidth(document.Theme, edition.Language));
        var (front, typography) = (edition.Front, new Typography(edition.Words));
        var (body, after) = document.Theme.Files.GetValueOrDefault(PageFile, "").Contains("appendix", StringComparison.Ordinal)
            ? edition.Parts(document.Kind) : (edition.Sections, []); // a page of one's own may know of no appendix
        var (text, appendix) = (body.SelectMany(s => s.Blocks).ToList(), after.SelectMany(s => s.Blocks).ToList());
        var sections = blocks.Of(text) + blocks.Notes([.. text, .. appendix]);
        var hasFormulas = sections.Contains("<math", StringComparison.Ordinal);
        var (style, script) = (Joined(document.Theme, Styles), Joined(document.Theme, Scripts));
        bool Holds(string text, string end) => text.Contains(end, StringComparison.OrdinalIgnoreCase);
        if (Holds(style, "</style")) throw Wrong(document.Theme, "style.css", "a style holds </style");
        if (Holds(script, "</script"))
        {
            throw Wrong(document.Theme, Scripts.First(f => Holds(Joined(document.Theme, [f]), "</script")), "it holds </script");
        }
        var model = new ScriptObject
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
            ["emblem"] = front.Emblem is { } emblem ? new TrustedHtml(figures.Emblem(emblem)) : null,
            ["body"] = new TrustedHtml(sections),
            ["appendix"] = new TrustedHtml(blocks.Of(appendix)),
            ["headings"] = Headings(text),
            ["headings_after"] = Headings(appendix),
            ["references"] = new ScriptArray(edition.References.Select(r => new ScriptObject
            {
                ["number"] = r.Number, ["is_numbered"] = r.IsNumbered, ["text"] = new TrustedHtml(InlineHtml.Of(r.Text)),
                ["lang"] = ForeignText.Language(r.Text, typography),
            })),
            ["words"] = Words(edition.Words),
            ["policy"] = new TrustedHtml(PagePolicy.Of(script)),
            ["style"] = new TrustedHtml(style),
            ["screen_css"] = Properties(document.Theme.Screen, edition.Language),
            ["script"] = new TrustedHtml(script),
            ["math_font"] = hasFormulas && mathFont is not null ? new TrustedHtml(Convert.ToBase64String(mathFont)) : null,
        };
        ScreenModel.Add(model, document, edition, blocks, figures);
        return model;
    }

    private static ScriptArray Headings(IEnumerable<Block> text) => new(text.OfType<Heading>().Where(h => h.Level <= 2)
        .Select(h => new ScriptObject
        {
            ["id"] = h.Id, ["level"] = h.Level, ["text"] = new TrustedHtml(h.Number + h.Gap + InlineHtml.Of(h.Text)),
        }));

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

    private static string Joined(Theme theme, string[] files) => string.Concat(files.Select(f => theme.Files.GetValueOrDefault(f, "")));

    private static double FormulaWidth(Theme theme, string language) =>
        theme.Print.TryGetValue(Theme.FormulaWidth, out var em)
        && double.TryParse(em.In(language), NumberStyles.Float, CultureInfo.InvariantCulture, out var width) ? width : 21;

    /// <summary>Tokens as CSS custom properties.</summary>
    private static TrustedHtml Properties(ImmutableSortedDictionary<string, LocalizedText> all, string language) =>
        new(string.Concat(all.Select(t => $"--{t.Key}: {t.Value.In(language)}; ")));

    private static ScriptObject Words(ImmutableDictionary<string, string> all)
    {
        var words = new ScriptObject();
        foreach (var (key, word) in all) words.SetValue(key.Replace('-', '_'), word, readOnly: true);
        return words;
    }
}
