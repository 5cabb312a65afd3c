using System.Text;
using ReportGen.Engine.Verify.Compare;
using ReportGen.Engine.Verify.Say;

namespace ReportGen.Engine.Verify.Diff;

/// <summary>
/// The difference as a comment of a pull request: under a screen for a small change, never more than a few, and what is folded within
/// what a comment may hold.
/// </summary>
public static class DiffMarkdown
{
    private const int FoldedRoom = 40_000, OneFold = 14_000; // of the 65,536 characters of a comment

    /// <summary>Markdown as GitHub, GitLab and Gitea show it.</summary>
    public static string Of(ReportDiff diff)
    {
        var words = new DiffText(diff, times: 1);
        var (before, after) = (MarkdownText.Code(diff.Before.Label), MarkdownText.Code(diff.After.Label));
        var text = new StringBuilder($"## {MarkdownText.Plain(words.Title)}\n`{before}` → `{after}`\n");
        Section(text, "Inputs", words.Inputs);
        if (!diff.IsSame)
        {
            Section(text, "Results", words.Results());
            var (sentences, rest) = words.Text();
            var lines = new List<DiffLine>([.. rest, .. words.Figures()]);
            if (sentences.Count + lines.Count > 0) text.Append("### Text and figures\n");
            List(text, sentences.SelectMany(s => s.Moves.Select((m, i) => new DiffLine(i == 0 ? s.Where : "", Marked(m)))), isMarked: true);
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

    private static void List(StringBuilder text, IEnumerable<DiffLine> lines, bool isMarked = false)
    {
        var all = lines.ToList();
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i].IsFolded)
            {
                var folded = all.Skip(i).TakeWhile(l => l.IsFolded).ToList();
                Fold(text, folded);
                i += folded.Count - 1;
                continue;
            }
            var rest = isMarked ? all[i].Text : MarkdownText.Plain(all[i].Text);
            text.Append(all[i].Head.Length == 0 ? "  - " : $"- **{MarkdownText.Plain(all[i].Head)}**: ").Append(rest).Append('\n');
        }
    }

    /// <summary>Lines behind a line to click on; those that a comment has no room for are counted.</summary>
    private static void Fold(StringBuilder text, List<DiffLine> folded)
    {
        var lines = folded.ConvertAll(l => $"  - {MarkdownText.Plain(l.Text)}\n");
        var room = Math.Min(OneFold, FoldedRoom - text.Length);
        var fit = lines.TakeWhile(l => (room -= l.Length) >= 0).ToList();
        var more = lines.Count - fit.Count;
        text.Append($"\n  <details><summary>{(lines.Count == 1 ? "the others" : $"the others, {lines.Count} years")}</summary>\n\n");
        text.AppendJoin("", fit);
        if (more > 0) text.Append($"  - ... {more} years more: `--format json` names them\n");
        text.Append("\n  </details>\n\n");
    }

    private static string Marked(SentenceMove move) => WordMarks.Of(
        move, MarkdownText.Plain, t => $"<del>{MarkdownText.Plain(t)}</del>", t => $"<ins>{MarkdownText.Plain(t)}</ins>");
}
