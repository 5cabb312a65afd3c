using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;

namespace ReportGen.Renderers.Html;

/// <summary>Running text as HTML.</summary>
internal static partial class InlineHtml
{
    private const string Closing = "，。；：、）,.;:)";

    public static string Of(ImmutableArray<Inline> inlines)
    {
        var html = new StringBuilder();
        for (var i = 0; i < inlines.Length; i++)
        {
            // a formula or a citation never leaves the punctuation after it to begin a line
            if (inlines[i] is InlineMath or Citation or FootnoteMark && i + 1 < inlines.Length && StartsClosing(inlines[i + 1]) is { } text)
            {
                html.Append($"<span class=\"keep\">{Of(inlines[i])}{TrustedHtml.Escape(text[..1])}</span>{Run(text[1..], ++i)}");
            }
            else if (inlines[i] is TextRun run) html.Append(Run(run.Text, i));
            else html.Append(Of(inlines[i]));
        }
        return html.ToString();

        // a raised number stands close to its word
        string Run(string text, int at) =>
            Text(at + 1 < inlines.Length && inlines[at + 1] is Citation { InText: false } or FootnoteMark ? text.TrimEnd(' ') : text);
    }

    private static string? StartsClosing(Inline inline) =>
        inline is TextRun { Text: [var mark, ..] text } && Closing.Contains(mark) ? text : null;

    private static string Of(Inline inline) => inline switch
    {
        TextRun run => Text(run.Text),
        Emphasis { Strong: true } e => $"<strong>{Of(e.Content)}</strong>",
        Emphasis e => $"<em>{Of(e.Content)}</em>",
        InlineMath math => MathMl.Write(math.Formula, math.Tex, display: false),
        CrossReference reference => $"<a class=\"xref\" href=\"#{reference.Target}\">{TrustedHtml.Escape(reference.Text)}</a>",
        Citation { InText: true } citation => $"<span class=\"cite\">{Marks(citation)}</span>",
        Citation citation => $"\u2060<sup class=\"cite\">{Marks(citation)}</sup>",
        OutsideLink link => $"<a href=\"{TrustedHtml.Escape(link.Url)}\">{Of(link.Content)}</a>",
        LineBreak => "<br>",
        InlinePicture p => Picture(p.Picture, p.Alt, p.Size),
        FootnoteMark mark => Note(mark),
        CodeRun code => $"<code>{TrustedHtml.Escape(code.Text)}</code>",
        _ => throw new ArgumentException($"an inline of type {inline.GetType().Name} has no HTML"),
    };

    /// <summary>Plain text; years from one to another stay on one line.</summary>
    private static string Text(string text) => Years().Replace(TrustedHtml.Escape(text), "<span class=\"keep\">$&</span>");

    [GeneratedRegex("[0-9]{4}[\u2013\u2014][0-9]{4}")]
    private static partial Regex Years();

    private static string Marks(Citation citation) => string.Concat(citation.Marks.Select(m =>
        m.Number is { } number ? Link(number) : TrustedHtml.Escape(m.Text)));

    private static string Link(int number) => string.Create(CultureInfo.InvariantCulture, $"<a href=\"#ref-{number}\">{number}</a>");

    private static string Note(FootnoteMark mark)
    {
        var id = mark.IsAgain ? "" : string.Create(CultureInfo.InvariantCulture, $" id=\"fnref-{mark.Number}\"");
        var link = string.Create(CultureInfo.InvariantCulture, $"<a{id} href=\"#fn-{mark.Number}\" role=\"doc-noteref\">{mark.Number}</a>");
        return $"\u2060<sup class=\"cite\">{link}</sup>";
    }

    /// <summary>A picture inside the page: as an image, in which no script runs and which loads nothing.</summary>
    public static string Picture(Picture picture, string alt, PictureSize size)
    {
        var width = size.Share is { } share
            ? string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.##}%")
            : string.Create(CultureInfo.InvariantCulture, $"{size.WidthMm:0.##}mm");
        var content = Convert.ToBase64String(picture.Content.AsSpan());
        return $"<img src=\"data:{picture.MediaType};base64,{content}\" alt=\"{TrustedHtml.Escape(alt)}\" style=\"width:{width}\">";
    }
}
