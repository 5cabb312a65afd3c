using System.Text.RegularExpressions;

namespace ReportGen.Engine.Compose;

/// <summary>Why what stands between {{ and }} cannot be read, as its author sees it: the parser speaks of its own signs.</summary>
/// <param name="Why">What is wrong.</param>
/// <param name="Hint">What to do about it; null where nothing is known.</param>
internal readonly partial record struct ParsingReason(string Why, string? Hint)
{
    /// <summary>What the parser's message means at a place of a line, from 1.</summary>
    public static ParsingReason Of(string message, string line, int column)
    {
        foreach (Match path in NumberedEntry().Matches(line))
        {
            if (column < path.Index + 1 || column > path.Index + path.Length + 1) continue;
            return new("an entry of a list goes by its number in brackets", $"write {Numbers().Replace(path.Value, "[$1]")}");
        }
        if (NeverEnded().Match(message) is { Success: true } open)
        {
            return new($"this {{{{ {open.Groups[1].Value} }}}} is never ended", "write {{ end }} where it ends");
        }
        if (NothingEnded().IsMatch(message))
        {
            return new("this {{ end }} ends nothing", "take it out, or begin what it ends: {{ if }}, {{ for }}");
        }
        if (ValueMissing().Match(message) is { Success: true } missing)
        {
            return new($"a value is missing before '{missing.Groups[1].Value}'", null);
        }
        return TokenFound().Match(message) is { Success: true } token && !string.IsNullOrWhiteSpace(token.Groups[1].Value)
            ? new($"'{token.Groups[1].Value}' cannot stand here",
                "a name is letters, digits and _; a text stands in straight quotation marks")
            : new(PlainWords.Of(message), null);
    }

    [GeneratedRegex(@"(?<![\w.\]])[A-Za-z_]\w*(?:\.[A-Za-z_]\w*|\[\d+\])*\.\d+(?:\.\w+)*")]
    private static partial Regex NumberedEntry();

    [GeneratedRegex(@"\.(\d+)(?!\w)")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^Error while parsing (\w+) statement: The <end> statement was not found")]
    private static partial Regex NeverEnded();

    [GeneratedRegex("Found <end> statement without a corresponding beginning")]
    private static partial Regex NothingEnded();

    [GeneratedRegex(@"Expecting (?:an )?<expression>.*? instead of `([^`]+)`")]
    private static partial Regex ValueMissing();

    [GeneratedRegex(@"^(?:Invalid|Unexpected) token found `([^`]+)`\. Expecting <EOL>")]
    private static partial Regex TokenFound();
}
