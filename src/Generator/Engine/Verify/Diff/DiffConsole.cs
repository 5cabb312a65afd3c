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
        var words = new DiffText(diff, times: 1);
        var (sentences, counted) = words.Text();
        var quoted = sentences.SelectMany(s => Quoted(s.Where, s.Moves));
        IEnumerable<DiffLine>[] parts = [words.Inputs, words.Results(), quoted, counted, words.Figures(), words.Pages()];
        return [.. parts.SelectMany(p => p).Select(l => l.Head.Length > 0 ? $"  {l.Head}: {l.Text}" : $"    {l.Text}")];
    }

    private static IEnumerable<DiffLine> Quoted(string where, IEnumerable<SentenceMove> moves) =>
        moves.SelectMany(ChangeText.Sentence).Select((line, i) => new DiffLine(i == 0 ? where : "", line));
}
