using System.Buffers;
using System.Text.RegularExpressions;
using ReportGen.Engine.Diagnostics;

namespace ReportGen.Engine.Declare.Text;

/// <summary>Characters that a parser takes otherwise than their author: line ends that nobody sees, and escapes of what is none.</summary>
internal static partial class YamlLetters
{
    private static readonly SearchValues<char> Unseen = SearchValues.Create("\u0085\u2028\u2029");
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\u0085\u2028\u2029");

    /// <summary>Which character a failure is about; null for none.</summary>
    /// <param name="reason">The parser's reason.</param>
    /// <param name="text">The text.</param>
    /// <param name="line">The line where it failed, counted as the parser does.</param>
    /// <param name="column">Where in the line.</param>
    public static YamlReason? Of(string reason, string text, int line, int column) =>
        LineEnd(text, line, isQuoted: reason.Contains("quoted scalar", StringComparison.Ordinal))
            ?? (reason.Contains("quoted scalar", StringComparison.Ordinal) ? Escape(text, line, column) : null);

    /// <summary>A line end that nobody sees, at the end of the line or of the one before, or further on within quotes.</summary>
    private static YamlReason? LineEnd(string text, int line, bool isQuoted)
    {
        if (text.AsSpan().IndexOfAny(Unseen) < 0) return null;
        for (int number = 1, from = 0; from < text.Length && (number <= line || isQuoted); number++)
        {
            var length = text.AsSpan(from).IndexOfAny(LineEnds);
            if (length < 0) return null;
            var end = from + length;
            if (number >= line - 1 && text[end] != '\n')
            {
                return At(text, end, $"{Characters.NameOf(text[end])} stands here, which nobody sees and YAML takes for the end of a line",
                    "take it out, or write a blank in its place");
            }
            from = end + 1;
        }
        return null;
    }

    /// <summary>A backslash in double quotes with what says no character.</summary>
    private static YamlReason? Escape(string text, int line, int column)
    {
        var start = 0;
        for (var number = 1; number < line && start >= 0; number++) start = text.IndexOf('\n', start) + 1;
        var at = Math.Min(text.Length, start + column - 1);
        if (at == text.Length || text[at] != '"') return null;
        while (text.AsSpan(at + 1).IndexOfAny('\\', '"') is >= 0 and var step)
        {
            at += step + 1;
            if (text[at] == '"') return null;
            if (Known().Match(text, at) is { Success: true } known) at += known.Length - 1;
            else
            {
                var escape = Any().Match(text, at).Value;
                return At(text, at, $"{escape} is no character in double quotes", escape.Length > 2
                    ? "write the character itself"
                    : "write \\\\ for a backslash, or put the value in single quotes");
            }
        }
        return null;
    }

    private static YamlReason At(string text, int at, string why, string hint)
    {
        var before = text.AsSpan(0, at);
        return new(why, hint, before.Count('\n') + 1, at - before.LastIndexOf('\n'));
    }

    // halves of a pair only with the other half
    [GeneratedRegex(@"\G\\(?:[0abt\tnvfre ""/\\N_LP\n]|x[0-9a-fA-F]{2}|u(?![dD][89a-fA-F])[0-9a-fA-F]{4}"
        + @"|u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|U00(?:0[0-9a-fA-F]|10)[0-9a-fA-F]{4})")]
    private static partial Regex Known();

    [GeneratedRegex(@"\G\\(?:u[0-9a-fA-F]{0,4}|U[0-9a-fA-F]{0,8}|x[0-9a-fA-F]{0,2}|.?)")]
    private static partial Regex Any();
}
