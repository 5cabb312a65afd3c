using System.Collections.Immutable;

namespace ReportGen.Engine.Verify.Compare;

/// <summary>Which indicators gained weight and which lost it.</summary>
internal static class Weights
{
    public static Change? Of(string file, string quantity, ImmutableArray<Move> moves)
    {
        if (quantity != "weight" || moves.Any(m => Numbers.Delta(m) is null)) return null;
        return new WeightChange(file, [.. moves.OrderByDescending(m => Math.Abs(Numbers.Delta(m)!.Value))]);
    }
}
