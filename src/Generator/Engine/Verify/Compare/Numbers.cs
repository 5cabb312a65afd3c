using System.Collections.Immutable;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Engine.Verify.Compare;

/// <summary>How far numbers moved.</summary>
internal static class Numbers
{
    /// <summary>After minus before; null when one of them is no number.</summary>
    public static double? Delta(Move move) => Table.Number(move.After) - Table.Number(move.Before);

    /// <summary>The moves of a quantity, its largest first.</summary>
    public static QuantityChange Of(string quantity, ImmutableArray<Move> moves, IEnumerable<Move> all)
    {
        var values = all.Select(m => Math.Abs(Table.Number(m.Before) ?? 0)).ToList();
        var largest = moves.MaxBy(m => Math.Abs(Delta(m) ?? 0));
        var size = values.Count == 0 ? 0 : values.Average();
        return new QuantityChange(quantity, moves.Length, values.Count, largest, Math.Abs(Delta(largest) ?? 0) / Math.Max(size, 1e-6));
    }
}
