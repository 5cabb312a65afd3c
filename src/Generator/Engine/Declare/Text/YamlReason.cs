using System.Buffers;
using System.Text.RegularExpressions;

namespace ReportGen.Engine.Declare.Text;

/// <summary>Why a text is no YAML, as its author sees it: the parser speaks of its own state.</summary>
/// <param name="Why">What is wrong.</param>
/// <param name="Hint">What to do about it.</param>
/// <param name="Line">Where, from 1.</param>
/// <param name="Column">Where in the line, from 1.</param>
internal readonly partial record struct YamlReason(string Why, string Hint, int Line, int Column)
{
    private static readonly SearchValues<char> WideSigns = SearchValues.Create("，、；：。｝］");

    private const string Compare = "compare the indentation, quotes and colons with the lines around it";

    /// <summary>What the parser's reason means at a place of a text.</summary>
    public static YamlReason Of(string reason, string text, int line, int column)
    {
        var lines = text.Split('\n');
        string At(int number) => number >= 1 && number <= lines.Length ? lines[number - 1] : "";
        if (YamlLetters.Of(reason, text, line, column) is { } letter) return letter;
        YamlReason Here(string why, string hint) => new(why, hint, line, column);
        if (UnknownAnchor().Match(reason) is { Success: true } anchor)
        {
            return Alias(anchor.Groups["name"].Value, lines) ?? Here(reason, Compare);
        }
        for (var number = line; number >= Math.Max(1, line - 1); number--)
        {
            if (WideSign(At(number)) is not (>= 0 and var index)) continue;
            return new(
                $"{At(number)[index]} is full-width punctuation", "write it in half width, with a space after it", number, index + 1);
        }
        if ((reason.Contains("cannot start any token", StringComparison.Ordinal)
            || reason.Contains("expected node content", StringComparison.Ordinal)) && column <= At(line).Length)
        {
            return Here($"a value cannot begin with {At(line)[column - 1]}", "put the value in quotes");
        }
        if (reason.Contains("invalid mapping", StringComparison.Ordinal)
            || reason.Contains("mapping values are not allowed", StringComparison.Ordinal))
        {
            if (SimplePair().IsMatch(At(line))) // it was read as the end of the value in the line above
            {
                return Here("this line stands under a value, not under a key", "begin it in the column of the lines that it belongs with");
            }
            return Here("a colon and a space stand within a value", KeyAndValue().Match(At(line)) is { Success: true } pair
                ? $"put the value in quotes: {pair.Groups["key"].Value}: \"{pair.Groups["value"].Value.Trim().Replace('"', '\'')}\""
                : "put the value in quotes");
        }
        if (reason.Contains("double-quoted", StringComparison.Ordinal) || reason.Contains("single-quoted", StringComparison.Ordinal)
            || reason.Contains("quoted scalar", StringComparison.Ordinal))
        {
            return Here("a quotation mark is opened and never closed", "close it on the same line");
        }
        if (reason.Contains("block mapping", StringComparison.Ordinal) || reason.Contains("simple key", StringComparison.Ordinal))
        {
            for (var number = line; number >= Math.Max(1, line - 1); number--)
            {
                if (NoBlank().Match(At(number)) is { Success: true } close)
                {
                    return new("no space follows the colon", $"write {close.Groups["key"].Value}: {close.Groups["value"].Value}", number,
                        close.Groups["value"].Index + 1);
                }
                if (NoColon().Match(At(number)) is { Success: true } bare)
                {
                    return new("a key and its value stand here without a colon",
                        $"write {bare.Groups["key"].Value}: {bare.Groups["value"].Value}", number, bare.Groups["key"].Index + 1);
                }
            }
            return Here("this line stands under none of the lines above", "begin it in the column of the lines that it belongs with");
        }
        if (reason.Contains("expected '-' indicator", StringComparison.Ordinal))
        {
            return Here("this line is no entry of the list above, nor part of one",
                "entries of a list begin in one column, their keys two further");
        }
        if (reason.Contains("flow mapping", StringComparison.Ordinal))
        {
            if (ColonInBraces().Match(At(line)) is { Success: true } entry && !NoComma().IsMatch(entry.Groups["text"].Value))
            {
                var typed = entry.Groups["text"];
                return new("a colon and a space stand within a text",
                    $"put the text in quotes: {entry.Groups["key"].Value}: \"{typed.Value}\"", line, typed.Index + 1);
            }
            return Here("entries in braces are not told apart", "write {from: 2019, to: 2021}, a comma and a space between two");
        }
        if (reason.Contains("flow sequence", StringComparison.Ordinal))
        {
            return Here("entries in brackets are not told apart", "write [a, b], a comma and a space between two");
        }
        return Here(reason, Compare);
    }

    /// <summary>Where full-width punctuation stands within brackets or right after them, outside of quotes; -1 for nowhere.</summary>
    private static int WideSign(string line)
    {
        if (line.AsSpan().IndexOfAny(WideSigns) < 0) return -1;
        var (open, isAfter) = (0, false);
        for (var i = 0; i < line.Length; i++)
        {
            var sign = line[i];
            if (sign == '#' && (i == 0 || char.IsWhiteSpace(line[i - 1]))) return -1;
            if (sign is '"' or '\'' && line.IndexOf(sign, i + 1) is > 0 and var close) i = close;
            else if (WideSigns.Contains(sign) && (open > 0 || isAfter)) return i;
            isAfter = sign is '}' or ']' || (isAfter && char.IsWhiteSpace(sign));
            open = Math.Max(0, open + (sign is '{' or '[' ? 1 : sign is '}' or ']' ? -1 : 0));
        }
        return -1;
    }

    /// <summary>A value that begins with an asterisk: to YAML, the name of another value.</summary>
    private static YamlReason? Alias(string name, string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].IndexOf('*' + name, StringComparison.Ordinal) is >= 0 and var at)
            {
                return new("a value cannot begin with *", "put the value in quotes", i + 1, at + 1);
            }
        }
        return null;
    }

    [GeneratedRegex(@"anchor '(?<name>.*)' does not exist")]
    private static partial Regex UnknownAnchor();

    [GeneratedRegex(@"^\s*(?:- )?(?<key>[\w-]+):\s+(?<value>[^""'{\[].*)$")]
    private static partial Regex KeyAndValue();

    [GeneratedRegex(@"^\s*(?:- )?[\w-]+:(?:\s+(?:[^:]|:(?!\s|$))*)?$")]
    private static partial Regex SimplePair();

    /// <summary>An entry in braces whose text, which is not in quotes, holds a colon and a space.</summary>
    [GeneratedRegex(@"(?<=[{,]\s*)(?<key>[\w-]+):\s+(?<text>[^\s""'{}\[\],:#][^""{}\[\],]*?:\s[^""{}\[\],]*?)(?=\s*[,}])")]
    private static partial Regex ColonInBraces();

    /// <summary>Two entries without a comma between them: after a number, a file, or before the id of a language.</summary>
    [GeneratedRegex(@"^(?:[\d.-]+|\S+\.[a-z]+)\s+[a-z_]+:\s|\s[a-z]{2}:\s")]
    private static partial Regex NoComma();

    [GeneratedRegex(@"^\s*(?:- )?(?<key>[A-Za-z_][\w-]*):(?<value>[^\s/:].*)$")]
    private static partial Regex NoBlank();

    [GeneratedRegex(@"^\s*(?:- )?(?<key>[a-z_]{2,20})\s+(?<value>[^\s:#][^:#]*)$")]
    private static partial Regex NoColon();
}
