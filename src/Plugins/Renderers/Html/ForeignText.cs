using System.Collections.Immutable;
using ReportGen.Contracts.Document;

namespace ReportGen.Renderers.Html;

/// <summary>Passages in the other language: a reader that speaks must know in which voice.</summary>
internal static class ForeignText
{
    /// <summary>The language of a text that is not in the page's own; null for the page's own. Chinese is what has a Chinese letter.</summary>
    public static string? Language(ImmutableArray<Inline> text, string page)
    {
        var chinese = text.Any(IsChinese);
        return chinese == (page == "zh") ? null : chinese ? "zh-CN" : "en";
    }

    private static bool IsChinese(Inline inline) => inline switch
    {
        TextRun run => run.Text.Any(c => c is >= '\u4e00' and <= '\u9fff'),
        Emphasis emphasis => emphasis.Content.Any(IsChinese),
        OutsideLink link => link.Content.Any(IsChinese),
        _ => false,
    };
}
