using System.Diagnostics.CodeAnalysis;

namespace ReportGen.Engine.Kept;

/// <summary>
/// What was made of the things that were asked for last: a preview, or several reports of one process, ask for the same ones again and
/// again. Whoever takes a thing may not change it.
/// </summary>
/// <param name="most">How many are kept; one more, and that which nobody has asked for longest goes.</param>
internal sealed class Recent<TKey, TValue>(int most) where TKey : notnull where TValue : class
{
    private readonly Lock guard = new();
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, TValue Value)>> known = [];
    private readonly LinkedList<(TKey Key, TValue Value)> order = new();

    /// <summary>What is kept of a thing, or what is made of it now.</summary>
    public TValue Of(TKey key, Func<TValue> make)
    {
        if (Find(key, out var kept)) return kept;
        var made = make();
        Keep(key, made);
        return made;
    }

    /// <summary>True where something is kept of a thing.</summary>
    public bool Find(TKey key, [NotNullWhen(true)] out TValue? kept)
    {
        lock (guard)
        {
            kept = null;
            if (!known.TryGetValue(key, out var found)) return false;
            order.Remove(found);
            order.AddFirst(found);
            kept = found.Value.Value;
            return true;
        }
    }

    /// <summary>Keeps what was made of a thing.</summary>
    public void Keep(TKey key, TValue made)
    {
        lock (guard)
        {
            if (known.ContainsKey(key)) return;
            if (known.Count == most)
            {
                known.Remove(order.Last!.Value.Key);
                order.RemoveLast();
            }
            known[key] = order.AddFirst((key, made));
        }
    }
}
