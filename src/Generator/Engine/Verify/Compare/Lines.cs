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
            var removed = old.AsSpan(Math.Min(block.DeleteStartA, old.Length), Math.Min(block.DeleteCountA, old.Length - Math.Min(block.DeleteStartA, old.Length))).ToArray().Where(l => l.Length > 0).ToList();
            var added = now.AsSpan(Math.Min(block.InsertStartB, now.Length), Math.Min(block.InsertCountB, now.Length - Math.Min(block.InsertStartB, now.Length))).ToArray().Where(l => l.Length > 0).ToList();
            for (var i = 0; i < Math.Max(removed.Count, added.Count); i++) moves.Add(new SentenceMove(removed.ElementAtOrDefault(i), added.ElementAtOrDefault(i)));
        }
        return moves.ToImmutable();
    }
}
