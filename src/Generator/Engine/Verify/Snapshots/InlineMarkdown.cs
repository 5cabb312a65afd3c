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
        Citation citation => $"[{string.Join(", ", citation.Numbers.Select(n => n.ToString(CultureInfo.InvariantCulture)))}]",
        OutsideLink link => $"[{Of(link.Content)}]({link.Url})",
        CodeRun code => $"`{code.Text}`",
        _ => throw new InvalidOperationException($"no Markdown for {inline.GetType().Name}"),
    };
}
