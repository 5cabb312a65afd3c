using System.Buffers;
using System.Runtime.InteropServices;

namespace ReportGen.Statistics.Shared;

/// <summary>
/// Sorts many numbers by their bytes, from the last to the first: one pass a byte and no comparison, so linear time. A byte that is the
/// same in all numbers takes no pass. Equal numbers keep their order.
/// </summary>
internal static class RadixSort
{
    private const int Bytes = sizeof(ulong), Values = 1 << 8;

    /// <summary>Sorts numbers ascending and tells where each stood; none may be NaN, and 0 and -0 are the same.</summary>
    public static int[] Sort(Span<double> numbers)
    {
        var positions = new int[numbers.Length];
        for (var i = 0; i < positions.Length; i++) positions[i] = i;
        Sort(numbers, positions);
        return positions;
    }

    /// <summary>Sorts numbers ascending, with what goes with each; none may be NaN, and 0 and -0 are the same.</summary>
    public static void Sort(Span<double> numbers, Span<int> items)
    {
        var keys = MemoryMarshal.Cast<double, ulong>(numbers);
        var (otherKeys, otherItems) = (ArrayPool<ulong>.Shared.Rent(keys.Length), ArrayPool<int>.Shared.Rent(keys.Length));
        Span<int> counts = stackalloc int[Bytes * Values];
        counts.Clear();
        for (var i = 0; i < keys.Length; i++)
        {
            var key = keys[i] = Key(numbers[i]);
            for (var b = 0; b < Bytes; b++) counts[(b * Values) + (int)((key >> (8 * b)) & 255)]++;
        }
        Span<ulong> other = otherKeys.AsSpan(0, keys.Length);
        Span<int> otherOf = otherItems.AsSpan(0, keys.Length);
        var isInOther = false;
        for (var b = 0; b < Bytes && keys.Length > 1; b++)
        {
            var places = counts.Slice(b * Values, Values);
            if (places.Contains(keys.Length)) continue; // the same in all
            Accumulate(places);
            if (isInOther) Pass(other, otherOf, keys, items, places, 8 * b);
            else Pass(keys, items, other, otherOf, places, 8 * b);
            isInOther = !isInOther;
        }
        if (isInOther) otherOf.CopyTo(items);
        var sorted = isInOther ? other : keys;
        for (var i = 0; i < keys.Length; i++) numbers[i] = Number(sorted[i]);
        ArrayPool<ulong>.Shared.Return(otherKeys);
        ArrayPool<int>.Shared.Return(otherItems);
    }

    /// <summary>Puts every key where those of its byte stand.</summary>
    private static void Pass(
        ReadOnlySpan<ulong> from, ReadOnlySpan<int> items, Span<ulong> to, Span<int> toItems, Span<int> places, int shift)
    {
        for (var i = 0; i < from.Length; i++)
        {
            var place = places[(int)((from[i] >> shift) & 255)]++;
            to[place] = from[i];
            toItems[place] = items[i];
        }
    }

    /// <summary>Counts by value become the position of the first of each value.</summary>
    private static void Accumulate(Span<int> counts)
    {
        var before = 0;
        for (var v = 0; v < counts.Length; v++) (counts[v], before) = (before, before + counts[v]);
    }

    /// <summary>Bits that are in the order of the numbers: negative ones turned round, the others above them.</summary>
    private static ulong Key(double number)
    {
        var bits = BitConverter.DoubleToUInt64Bits(number + 0.0); // which makes -0 a 0
        return bits ^ ((bits >> 63) * (ulong.MaxValue >> 1) | 1UL << 63);
    }

    private static double Number(ulong key) =>
        BitConverter.UInt64BitsToDouble(key ^ ((1 - (key >> 63)) * (ulong.MaxValue >> 1) | 1UL << 63));
}
