using System.Collections.Immutable;

namespace ReportGen.Contracts.Data;

/// <summary>
/// Work on several series or blocks at the same time where they are long. Each is worked on by itself, from its beginning to its end, so
/// that no result depends on how many cores there are.
/// </summary>
public static class AtOnce
{
    private const int FewNumbers = 1 << 16, UnitsOfBlock = 1 << 9;

    /// <summary>The result of each item, in their order.</summary>
    /// <param name="items">The items.</param>
    /// <param name="numbers">About how many numbers an item holds: few are done before another thread has started.</param>
    /// <param name="work">What is done with each.</param>
    public static ImmutableArray<TResult> Select<T, TResult>(IEnumerable<T> items, int numbers, Func<T, TResult> work)
    {
        T[] all = [.. items];
        var results = new TResult[all.Length];
        For(all.Length, numbers, i => results[i] = work(all[i]));
        return [.. results];
    }

    /// <summary>Does the work of each number from 0 up to a count.</summary>
    public static void For(int count, int numbers, Action<int> work)
    {
        if (count > 1 && numbers >= FewNumbers) Parallel.For(0, count, work);
        else for (var i = 0; i < count; i++) work(i);
    }

    /// <summary>Does the work of units that are each a matter of its own, so many together: from one position up to another.</summary>
    /// <param name="units">How many units there are.</param>
    /// <param name="numbers">About how many numbers they hold together.</param>
    /// <param name="work">What is done with the units from a position up to another.</param>
    public static void Blocks(int units, int numbers, Action<int, int> work) => For(
        (units + UnitsOfBlock - 1) / UnitsOfBlock, numbers, b => work(b * UnitsOfBlock, Math.Min(units, (b + 1) * UnitsOfBlock)));
}
