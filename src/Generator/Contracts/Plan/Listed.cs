using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace ReportGen.Contracts.Plan;

/// <summary>A list as an option: two of the same entries are equal, so that two ways of using a method can be compared.</summary>
[CollectionBuilder(typeof(ListedItems), nameof(ListedItems.Of))]
public sealed class Listed<T>(ImmutableArray<T> items) : IReadOnlyList<T>, IEquatable<Listed<T>>
{
    /// <inheritdoc/>
    public int Count => items.Length;

    /// <inheritdoc/>
    public T this[int index] => items[index];

    /// <inheritdoc/>
    public bool Equals(Listed<T>? other) => other is not null && items.SequenceEqual(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Listed<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => items.Aggregate(items.Length, HashCode.Combine);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => items.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
