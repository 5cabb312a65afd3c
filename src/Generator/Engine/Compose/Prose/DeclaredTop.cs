using System.Text.RegularExpressions;

namespace ReportGen.Engine.Compose.Prose;

/// <summary>The declarations that some programs read at the top of a Markdown file, between lines of dashes.</summary>
internal static partial class DeclaredTop
{
    /// <summary>True for a text that begins with them: a line of dashes, then a key, then another line of dashes or dots.</summary>
    public static bool Begins(string text) => Declarations().IsMatch(text);

    [GeneratedRegex(
        @"\A\s*(?:---[ \t]*\n(?:[ \t]*\n|#[^\n]*\n)*[\w-]+[ \t]*[:：][^\n]*\n"
        + @"(?:[^\n]*\n)*?(?:---|\.\.\.)[ \t]*(?:\n|\z)|\+\+\+[ \t]*\n)")]
    private static partial Regex Declarations();
}
