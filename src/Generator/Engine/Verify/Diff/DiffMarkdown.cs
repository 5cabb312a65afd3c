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
        var (words, said) = (diff.Words, new DiffText(diff, times: 1));
        var (before, after) = (MarkdownText.Code(words.Name(diff.Before.Label)), MarkdownText.Code(words.Name(diff.After.Label)));
        var text = new StringBuilder($"## {MarkdownText.Plain(said.Title)}\n`{before}` → `{after}`\n");
        Section("section.inputs", said.Inputs);
        if (!diff.IsSame)
        {
            Section("section.results", said.Results());
            var (sentences, rest) = said.Text();
            var lines = new List<DiffLine>([.. rest, .. said.Figures()]);
            if (sentences.Count + lines.Count > 0) text.Append($"### {words["section.text-and-figures"]}\n");
            var marked = sentences.SelectMany(s => s.Moves.Select((m, i) => new DiffLine(i == 0 ? s.Where : "", Marked(m))));
            List(text, words, marked, isMarked: true);
            List(text, words, lines);
        }
        Section("section.same", said.Same());
        return text.ToString();

        void Section(string title, IReadOnlyList<DiffLine> lines)
        {
            if (lines.Count == 0) return;
            text.Append($"### {words[title]}\n");
            List(text, words, lines);
        }
    }

    private static void List(StringBuilder text, ChangeWords words, IEnumerable<DiffLine> lines, bool isMarked = false)
    {
        var all = lines.ToList();
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i].IsFolded)
            {
                var folded = all.Skip(i).TakeWhile(l => l.IsFolded).ToList();
                Fold(text, words, folded);
                i += folded.Count - 1;
                continue;
            }
            var rest = isMarked ? all[i].Text : MarkdownText.Plain(all[i].Text);
            var head = words["sign.head", $"**{MarkdownText.Plain(all[i].Head)}**"];
            text.Append(all[i].Head.Length == 0 ? "  - " : $"- {head}").Append(rest).Append('\n');
        }
    }

    /// <summary>Lines behind a line to click on; those that a comment has no room for are counted.</summary>
    private static void Fold(StringBuilder text, ChangeWords words, List<DiffLine> folded)
    {
        var lines = folded.ConvertAll(l => $"  - {MarkdownText.Plain(l.Text)}\n");
        var room = Math.Min(OneFold, FoldedRoom - text.Length);
        var fit = lines.TakeWhile(l => (room -= l.Length) >= 0).ToList();
        var more = lines.Count - fit.Count;
        text.Append($"\n  <details><summary>{Folded(words, lines.Count, folded.Sum(l => l.Folded))}</summary>\n\n");
        text.AppendJoin("", fit);
        if (more > 0) text.Append($"  - {words["fold.more", more]}\n");
        text.Append("\n  </details>\n\n");
    }

    /// <summary>What stands over folded lines of so many years.</summary>
    internal static string Folded(ChangeWords words, int years, int moves) =>
        moves == 1 ? words["fold.move"] : words.Count("fold", years, moves);

    private static string Marked(SentenceMove move) => WordMarks.Of(
        move, MarkdownText.Plain, t => $"<del>{MarkdownText.Plain(t)}</del>", t => $"<ins>{MarkdownText.Plain(t)}</ins>");
}
