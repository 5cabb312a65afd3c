using System.Collections.Immutable;

namespace ReportGen.Engine.Verify.Compare;

/// <summary>Who moved from which rank to which.</summary>
internal static class Ranks
{
    public static Change Of(string file, string measure, ImmutableArray<Move> moves)
    {
        var largestFirst = moves.OrderByDescending(m => Math.Abs(Numbers.Delta(m) ?? 0)).ThenBy(m => m.Place.Year, StringComparer.Ordinal);
        return new RankChange(file, measure, [.. largestFirst]);
    }
}
