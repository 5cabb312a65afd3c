using System.Text;
using ReportGen.Engine.Verify.Say;

namespace ReportGen.Engine.Verify.Diff;

/// <summary>The difference as a comment of a pull request: under a screen for a small change, never more than a few.</summary>
public static class DiffMarkdown
{
    /// <summary>Markdown as GitHub, GitLab and Gitea show it.</summary>
    public static string Of(ReportDiff diff)
    {
        var words = new DiffText(diff, times: 1);
        var text = new StringBuilder($"## {Plain(words.Title)}\n`{Code(diff.Before.Label)}` → `{Code(diff.After.Label)}`\n");
        Section(text, "Inputs", words.Inputs);
        if (!diff.IsSame)
        {
            Section(text, "Results", words.Results());
            var (sentences, rest) = words.Text();
            var lines = new List<DiffLine>([.. rest, .. words.Figures()]);
            if (sentences.Count + lines.Count > 0) text.Append("### Text and figures\n");
            if (sentences.Count > 0) text.Append("```diff\n");
            foreach (var (where, moves) in sentences)
            {
                text.Append("@@ ").Append(where).Append(" @@\n");
                foreach (var line in moves.SelectMany(ChangeText.Sentence))
                {
                    text.Append(line.Replace("```", "'''", StringComparison.Ordinal)).Append('\n');
                }
            }
            if (sentences.Count > 0) text.Append("```\n");
            List(text, lines);
        }
        Section(text, "The same", words.Same());
        return text.ToString();
    }

    private static void Section(StringBuilder text, string title, IReadOnlyList<DiffLine> lines)
    {
        if (lines.Count == 0) return;
        text.Append("### ").Append(title).Append('\n');
        List(text, lines);
    }

    private static void List(StringBuilder text, IEnumerable<DiffLine> lines)
    {
        foreach (var (head, rest) in lines)
        {
            text.Append(head.Length == 0 ? "  - " : $"- **{Plain(head)}**: ").Append(Plain(rest)).Append('\n');
        }
    }

    private static string Code(string text) => text.Replace('`', '\'');

    /// <summary>Text that Markdown leaves as it is.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.Replace(" -> ", " → ", StringComparison.Ordinal))
        {
            if (c is '*' or '`' or '<' or '[' or '\\' or '~' or '|') plain.Append('\\');
            plain.Append(c);
        }
        return plain.ToString();
    }
}
