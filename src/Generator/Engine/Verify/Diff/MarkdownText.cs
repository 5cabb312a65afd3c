using System.Text.RegularExpressions;

namespace ReportGen.Engine.Verify.Diff;

/// <summary>
/// Text of a study in a comment: no sign of it is Markdown or HTML, and no name in it calls a person, another issue or a page.
/// </summary>
internal static partial class MarkdownText
{
    /// <summary>The text, its signs escaped; an invisible joiner stands where a service would see a call or a link.</summary>
    public static string Plain(string text)
    {
        var arrows = text.ReplaceLineEndings(" ").Replace(" -> ", " → ", StringComparison.Ordinal);
        return Calls().Replace(Signs().Replace(arrows, @"\$0"), "$0\u2060");
    }

    /// <summary>The text inside of a code span.</summary>
    public static string Code(string text) => text.ReplaceLineEndings(" ").Replace('`', '\'');

    [GeneratedRegex(@"[*`<\[\\~|]")]
    private static partial Regex Signs();

    // @person, #12, GH-12, !12, $snippet, ~label, %milestone, &epic, ^alert; addresses
    // a color of letters and digits is no number of an issue
    [GeneratedRegex(@"(?!#(?=\d*[a-fA-F])[0-9a-fA-F]{6}\b)[@#!$~%&^](?=[\w""])|(?i:\bGH-(?=\d)|\bwww\.|\b\w+:(?=//))")]
    private static partial Regex Calls();
}
