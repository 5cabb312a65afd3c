using System.Collections.Immutable;
using ReportGen.Engine.Verify.Compare;
using ReportGen.Engine.Verify.Say;

namespace ReportGen.Engine.Verify.Diff;

/// <summary>The difference for a console: what the comment of a pull request says, without its marks.</summary>
public static class DiffConsole
{
    /// <summary>The lines, most important first.</summary>
    public static ImmutableArray<string> Of(ReportDiff diff)
    {
        var text = new DiffText(diff, times: 1);
        var (sentences, counted) = text.Text();
        var quoted = sentences.SelectMany(s => Quoted(s.Where, s.Moves));
        IEnumerable<DiffLine>[] parts = [text.Inputs, text.Results(), quoted, counted, text.Figures(), text.Pages()];
        return
        [
            .. Unfolded(parts.SelectMany(p => p), diff.Words)
                .Select(l => l.Head.Length > 0 ? $"  {diff.Words["sign.head", l.Head]}{l.Text}" : $"    {l.Text}"),
        ];
    }

    /// <summary>The lines, what is folded counted; a file of the difference has it.</summary>
    private static IEnumerable<DiffLine> Unfolded(IEnumerable<DiffLine> lines, ChangeWords words)
    {
        var (hidden, isBegun) = (0, false); // begun: some of what is folded stands before it
        foreach (var line in lines.Append(default))
        {
            if (line.IsFolded)
            {
                hidden += line.Folded;
                continue;
            }
            if (hidden > 0) yield return new DiffLine("", isBegun ? words["unfolded", hidden] : words["unfolded.all"]);
            if (line == default) continue;
            (hidden, isBegun) = (0, line.Head.Length == 0);
            yield return line;
        }
    }

    private static IEnumerable<DiffLine> Quoted(string where, IEnumerable<SentenceMove> moves) =>
        moves.Select((move, i) => new DiffLine(i == 0 ? where : "", WordMarks.Of(move, t => t, t => $"[-{t}-]", t => $"{{+{t}+}}")));
}
