using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Contracts.Document;

namespace ReportGen.Engine.Verify.Snapshots;

/// <summary>Running text as Markdown.</summary>
internal static class InlineMarkdown
{
    public static string Of(ImmutableArray<Inline> text) => string.Concat(text.Select(Of));

    private static string Of(Inline inline) => inline switch
    {
        TextRun run => run.Text,
        Emphasis emphasis => emphasis.Strong ? $"**{Of(emphasis.Content)}**" : $"*{Of(emphasis.Content)}*",
        InlineMath math => $"${math.Tex}$",
        CrossReference reference => $"[{reference.Text}](#{reference.Target})",
        Citation citation => Cited(citation),
        OutsideLink link => $"[{Of(link.Content)}]({link.Url})",
        LineBreak => "\\ ",
        InlinePicture picture => $"![{picture.Alt}]({picture.Picture.Name})",
        FootnoteMark mark => string.Create(CultureInfo.InvariantCulture, $"[^{mark.Number}]"),
        CodeRun code => $"`{code.Text}`",
        _ => throw new InvalidOperationException($"no Markdown for {inline.GetType().Name}"),
    };

    /// <summary>The numbers alone where nothing else is said; else as it is printed.</summary>
    private static string Cited(Citation citation) =>
        citation.Works.All(w => w.Before.Length == 0 && w.After.Length == 0)
            ? $"[{string.Join(", ", citation.Works.Select(w => w.Number.ToString(CultureInfo.InvariantCulture)))}]"
            : string.Concat(citation.Marks.Select(m => m.Text));
}
