using System.Collections.Immutable;

namespace ReportGen.Contracts.Text;

/// <summary>
/// What a finding says in the report's appendix: a key of a feature's words with its arguments, worded in the report's language when
/// printed.
/// </summary>
/// <param name="Feature">The id of the feature whose words these are.</param>
/// <param name="Key">The key.</param>
/// <param name="Arguments">What stands in {0}, {1}, ...: a text, a number, or a list of texts.</param>
public sealed record Said(string Feature, string Key, params ImmutableArray<object> Arguments)
{
    /// <inheritdoc/>
    public bool Equals(Said? other) =>
        other is not null && (Feature, Key) == (other.Feature, other.Key) && Arguments.SequenceEqual(other.Arguments);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Feature, Key, Arguments.Length);
}
