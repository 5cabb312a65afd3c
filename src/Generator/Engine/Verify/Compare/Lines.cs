using System.Collections.Immutable;
using DiffPlex;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Engine.Verify.Compare;

/// <summary>Lines before and after, those that stay left out.</summary>
internal static class Lines
{
    public static ImmutableArray<SentenceMove> Of(Snapshot before, Snapshot after)
    {
        var moves = ImmutableArray.CreateBuilder<SentenceMove>();
        var (old, now) = (before.Lines, after.Lines);
        foreach (var block in Differ.Instance.CreateLineDiffs(before.Text, after.Text, ignoreWhitespace: false).DiffBlocks)
        {
            var removed = Filled(old, block.DeleteStartA, block.DeleteCountA);
            var added = Filled(now, block.InsertStartB, block.InsertCountB);
            for (var i = 0; i < Math.Max(removed.Count, added.Count); i++)
            {
                moves.Add(new SentenceMove(removed.ElementAtOrDefault(i), added.ElementAtOrDefault(i)));
            }
        }
        return moves.ToImmutable();
    }

    // the comparer counts an empty line behind the last one
    private static List<string> Filled(string[] lines, int from, int count) => [.. lines.Skip(from).Take(count).Where(l => l.Length > 0)];
}
