using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportGen.Engine.Wording;

namespace ReportGen.Engine.Compose.Prose;

/// <summary>
/// Citations as pandoc has them: <c>[see @key, p. 3; @other]</c>, <c>[-@key]</c>, and <c>@key</c> or <c>@key [p. 3]</c> in a sentence.
/// </summary>
/// <param name="isKnown">True for a key that may be cited: where a text goes on without a space, the longest known key counts.</param>
internal sealed partial class CitationSyntax(Func<string, bool> isKnown) : InlineParser, IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        OpeningCharacters = ['[', '@'];
        pipeline.InlineParsers.Insert(0, this);
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var (text, from, rest) = (slice.Text, slice.Start, slice.Length); // the text of all that is read, which is not to be copied
        if (slice.CurrentChar == '[' && Footnote(processor, text, from, rest) is { } mark)
        {
            processor.Inline = mark;
            slice.Start = text.IndexOf(']', from) + 1;
            return true;
        }
        var cited = slice.CurrentChar == '[' ? Bracketed(text, from, rest) : InSentence(text, from, rest, slice.PeekCharExtra(-1));
        if (cited is not { } found) return false;
        found.Inline.Span = new SourceSpan(
            processor.GetSourcePosition(from, out var line, out var column), processor.GetSourcePosition(from + found.Length - 1));
        (found.Inline.Line, found.Inline.Column) = (line, column);
        processor.Inline = found.Inline;
        slice.Start = from + found.Length;
        return true;
    }

    /// <summary>A footnote's mark with a citation right after it, which Markdown would read as the label of one link.</summary>
    private static Inline? Footnote(InlineProcessor processor, string text, int from, int rest) =>
        CalledBefore().Match(text, from, rest) is { Success: true } call
            && processor.Document.TryGetLinkReferenceDefinition(call.Groups[1].Value, out var definition)
            ? definition.CreateLinkInline?.Invoke(processor, definition, null!)
            : null;

    private (CitationInline Inline, int Length)? Bracketed(string text, int from, int rest)
    {
        var brackets = Brackets().Match(text, from, rest);
        if (!brackets.Success) return null;
        var works = Between().Split(brackets.Groups[1].Value).Select(Work).ToImmutableArray();
        return works.Any(w => w is null) ? null : (new CitationInline { Works = [.. works.OfType<WrittenWork>()] }, brackets.Length);
    }

    /// <summary>A letter, digit or point before the sign makes it part of an address.</summary>
    private (CitationInline Inline, int Length)? InSentence(string text, int from, int rest, char before)
    {
        if (char.IsAsciiLetterOrDigit(before) || before is '.' or '_' or '-' or '+' or '/' or '@') return null;
        var sign = Sign().Match(text, from, rest);
        if (!sign.Success) return null;
        var key = Key(sign);
        var end = sign.Groups["braced"].Success ? sign.Index + sign.Length : sign.Index + 1 + key.Length;
        var place = Place().Match(text, end, from + rest - end);
        var work = new WrittenWork(key) { After = place.Success ? place.Groups[1].Value.Trim() : "" };
        return (new CitationInline { Works = [work], NamesAuthor = true }, end - from + place.Length);
    }

    private WrittenWork? Work(string piece)
    {
        var sign = Sign().Match(piece, Math.Max(0, piece.IndexOf('@', StringComparison.Ordinal)));
        if (!sign.Success) return null;
        var (before, key) = (piece[..sign.Index], Key(sign));
        var isBare = before.EndsWith('-');
        if (isBare) before = before[..^1];
        if (before.Length > 0 && !char.IsWhiteSpace(before[^1]) && !Width.IsWide(before[^1])) return null; // an address
        var end = sign.Groups["braced"].Success ? sign.Index + sign.Length : sign.Index + 1 + key.Length;
        return new WrittenWork(key) { Before = Spaces().Replace(before.Trim(), " "), After = After(piece[end..]), WithoutAuthor = isBare };
    }

    private static string After(string text) => Spaces().Replace(text.Trim().TrimStart(',', '，', '、').Trim(), " ");

    /// <summary>The key itself, or, where no such work is known, the longest beginning of it that is.</summary>
    private string Key(Match sign)
    {
        if (sign.Groups["braced"].Success) return sign.Groups["braced"].Value;
        var whole = sign.Groups["key"].Value.TrimEnd('.', ':', '/', '+', '-');
        for (var length = whole.Length; length > 0; length--) if (isKnown(whole[..length])) return whole[..length];
        var latin = whole.TakeWhile(c => !Width.IsWide(c)).Count();
        return latin > 0 ? whole[..latin] : whole;
    }

    [GeneratedRegex(@"\G\[([^\[\]]*@[^\[\]]*)\](?![\(\[])")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\G\[(\^[^\[\]\s]+)\](?=\[[^\[\]]*@)")]
    private static partial Regex CalledBefore();

    [GeneratedRegex(@"[;；]|[,，]\s*(?=-?@)")]
    private static partial Regex Between();

    [GeneratedRegex(@"\G@(?:\{(?<braced>[^{}\s]+)\}|(?<key>[\p{L}\p{N}_][\p{L}\p{N}_:./+-]*))")]
    private static partial Regex Sign();

    [GeneratedRegex(@"\G ?\[([^\[\]@^][^\[\]@]*)\](?![\(\[])")]
    private static partial Regex Place();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}

/// <summary>A citation as it is written.</summary>
internal sealed class CitationInline : LeafInline
{
    public required ImmutableArray<WrittenWork> Works { get; init; }

    /// <summary>True where the sentence says who wrote it by citing.</summary>
    public bool NamesAuthor { get; init; }
}

/// <summary>A work as a text cites it.</summary>
/// <param name="Key">The bibliography key.</param>
internal sealed record WrittenWork(string Key)
{
    /// <summary>Words before it; mostly empty.</summary>
    public string Before { get; init; } = "";

    /// <summary>Words after it, such as "p. 3"; mostly empty.</summary>
    public string After { get; init; } = "";

    /// <summary>True where the sentence itself names who wrote it.</summary>
    public bool WithoutAuthor { get; init; }
}
