using System.Collections.Immutable;

namespace ReportGen.Engine.Verify.Compare;

/// <summary>Which indicators gained weight and which lost it.</summary>
internal static class Weights
{
    public static Change? Of(string file, string quantity, ImmutableArray<Move> moves) =>
        quantity == "weight" && moves.All(m => Numbers.Delta(m) is not null) ? new WeightChange(file, [.. moves.OrderByDescending(m => Math.Abs(Numbers.Delta(m)!.Value))]) : null;
}
