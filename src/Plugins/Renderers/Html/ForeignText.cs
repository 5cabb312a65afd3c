using System.Collections.Immutable;
using ReportGen.Contracts.Document;

namespace ReportGen.Renderers.Html;

/// <summary>Passages in the other script: a reader that speaks must know in which voice.</summary>
internal static class ForeignText
{
    /// <summary>The language of a text whose letters are not the page's own; null where they are.</summary>
    public static string? Language(ImmutableArray<Inline> text, Typography page) =>
        text.Any(IsChinese) == page.IsEastAsian ? null : page.ForeignTag;

    private static bool IsChinese(Inline inline) => inline switch
    {
        TextRun run => run.Text.Any(c => c is >= '\u4e00' and <= '\u9fff'),
        Emphasis emphasis => emphasis.Content.Any(IsChinese),
        OutsideLink link => link.Content.Any(IsChinese),
        _ => false,
    };
}
