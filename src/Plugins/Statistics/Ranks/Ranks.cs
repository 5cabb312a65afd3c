using System.Buffers;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Ranks;

/// <summary>Ranks of values: 1 is the highest, ties share the best rank (1, 2, 2, 4).</summary>
/// <remarks>
/// <b>Source.</b> Standard competition ranking, as the Human Development Report prints it.
/// <b>Conventions.</b> Values are compared at nine decimals, as grades are: what differs by less is the rounding of binary fractions.
/// Values that are not defined have no rank.
/// </remarks>
public static class Ranks
{
    /// <summary>Writes the rank of every value; a gap (NaN) has none, which is NaN as well. Linear in the number of values.</summary>
    public static void Of(ReadOnlySpan<double> values, Span<double> ranks)
    {
        var (order, keys) = (ArrayPool<int>.Shared.Rent(values.Length), ArrayPool<double>.Shared.Rent(values.Length));
        var count = 0;
        for (var i = 0; i < values.Length; i++)
        {
            if (!double.IsNaN(values[i])) (order[count], keys[count++]) = (i, Printed.Ranked(values[i]));
        }
        RadixSort.Sort(keys.AsSpan(0, count), order.AsSpan(0, count));
        ranks.Fill(double.NaN);
        for (var i = count - 1; i >= 0; i--)
        {
            ranks[order[i]] = i < count - 1 && keys[i] == keys[i + 1] ? ranks[order[i + 1]] : count - i;
        }
        ArrayPool<int>.Shared.Return(order);
        ArrayPool<double>.Shared.Return(keys);
    }
}
