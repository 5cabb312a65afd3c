using System.Text.RegularExpressions;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace ReportGen.Engine.Compose.Prose;

/// <summary>
/// What other programs read in running text and CommonMark does not: a report prints it as it is typed, which is hardly meant.
/// </summary>
internal static partial class OtherMarkdown
{
    /// <summary>The first such piece of a literal; null for none.</summary>
    public static string? In(LiteralInline literal, ProseText text)
    {
        if (!IsTyped(literal, text)) return null;
        var isFirst = literal.PreviousSibling is null or LineBreakInline && literal.Parent?.ParentBlock is not null;
        if (isFirst && AtStart().Match(text.Markdown, literal.Span.Start) is { Success: true } start) return start.Value.TrimEnd();
        return (literal.NextSibling?.TryGetAttributes() is null ? Command(literal, text) : null)
            ?? (Inside().Match(literal.Content.ToString()) is { Success: true } inside ? inside.Value : null);
    }

    /// <summary>The first command of LaTeX in a piece of Markdown, with what it holds; null for none.</summary>
    public static string? Command(string typed) => Commands().Match(typed) is { Success: true } command ? command.Value : null;

    private static string? Command(LiteralInline literal, ProseText text) => !literal.IsFirstCharacterEscaped
        && Commands().Match(text.Markdown, literal.Span.Start) is { Success: true } command && command.Index <= literal.Span.End
        ? command.Value : null;

    private static bool IsTyped(LiteralInline literal, ProseText text) =>
        literal.Span.Start >= 0 && literal.Span.End < text.Markdown.Length;

    /// <summary>
    /// A box of a task, a kind of note, a contents, a fence of a block, a row of a table without its rule, a mark of git between versions
    /// that were not merged.
    /// </summary>
    [GeneratedRegex(
        @"\G(?:\[[ xX]\] |\[!\w+\]|\[\[?(?:toc|TOC)\]|:{3,}[^\n]*|\|[^\n|]+\|[^\n|]+\|[ \t]*(?=\n[ \t]*\|)|[<>]{7} [^\n]*)")]
    private static partial Regex AtStart();

    [GeneratedRegex(@"(?<!\\)\\[A-Za-z]+\*?\{[^}\n]*\}")]
    private static partial Regex Commands();

    /// <summary>Words struck out or marked, figures below or above the line, a label that is none.</summary>
    [GeneratedRegex(
        @"~~[^~\s][^~]*~~|==[^=\s][^=]*==|(?<=[A-Za-z])~\d{1,3}~|(?<=[A-Za-z)\d])\^[\d+-]{1,3}\^|\{[#.][A-Za-z][^{}\n]*\}$")]
    private static partial Regex Inside();
}
