using System.Collections;
using System.Collections.Immutable;

namespace ReportGen.Contracts.Data;

/// <summary>The unique labels of a dimension, in declared order.</summary>
public sealed class Axis<T> : IReadOnlyList<T> where T : notnull
{
    private readonly Dictionary<T, int> positions;
    private int near; // where the label asked for last stands: they are mostly asked for in their order

    /// <summary>An axis over <paramref name="labels"/>; a label that stands twice is refused.</summary>
    public Axis(IEnumerable<T> labels)
    {
        Labels = [.. labels];
        positions = new Dictionary<T, int>(Labels.Length);
        for (var i = 0; i < Labels.Length; i++)
        {
            if (!positions.TryAdd(Labels[i], i)) throw new ArgumentException($"label '{Labels[i]}' stands twice", nameof(labels));
        }
    }

    /// <summary>The labels in declared order.</summary>
    public ImmutableArray<T> Labels { get; }

    /// <inheritdoc/>
    public int Count => Labels.Length;

    /// <inheritdoc/>
    public T this[int index] => Labels[index];

    /// <summary>The position of a label; an unknown label is refused by name.</summary>
    public int PositionOf(T label) =>
        Find(label) is >= 0 and var at ? at : throw new ArgumentException($"no label '{label}'", nameof(label));

    /// <summary>The position of a label, or -1.</summary>
    public int Find(T label)
    {
        var at = near;
        if (IsAt(at, label)) return at;
        if (IsAt(at + 1, label)) return near = at + 1;
        return positions.TryGetValue(label, out at) ? near = at : -1;
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Labels).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private bool IsAt(int position, T label) =>
        (uint)position < (uint)Labels.Length && EqualityComparer<T>.Default.Equals(Labels[position], label);
}
