using System.Collections.Immutable;

namespace ReportGen.Contracts.Text;

/// <summary>A text in one or several languages. Where a language is not given, the first given one serves.</summary>
public sealed class LocalizedText : IEquatable<LocalizedText>
{
    private readonly ImmutableArray<(string Language, string Text)> texts;

    /// <summary>A text by language id, in the order given; at least one.</summary>
    public LocalizedText(IEnumerable<KeyValuePair<string, string>> byLanguage)
    {
        texts = [.. byLanguage.Select(t => (t.Key, t.Value))];
        if (texts.IsEmpty) throw new ArgumentException("a text needs at least one language", nameof(byLanguage));
    }

    /// <summary>The same text in every language.</summary>
    public LocalizedText(string same) => texts = [("", same)];

    /// <summary>The ids of the languages it is given in; none when it is the same in all.</summary>
    public IEnumerable<string> Languages => texts.Select(t => t.Language).Where(l => l.Length > 0);

    /// <summary>Every wording, each once, in the order given.</summary>
    public IEnumerable<string> Wordings => texts.Select(t => t.Text).Distinct();

    /// <summary>The text in a language, or the first given one.</summary>
    public string In(string language)
    {
        foreach (var (id, text) in texts) if (id == language) return text;
        return texts[0].Text;
    }

    /// <inheritdoc/>
    public bool Equals(LocalizedText? other) => other is not null && texts.AsSpan().SequenceEqual(other.texts.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc/>
    public override int GetHashCode() => texts.Aggregate(0, (hash, t) => HashCode.Combine(hash, t.Language, t.Text));

    /// <summary>The first wording, for messages.</summary>
    public override string ToString() => texts[0].Text;
}
