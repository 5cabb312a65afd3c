using System.Collections.Immutable;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Diagnostics;
using ReportGen.Engine.Verify.Compare;
using ReportGen.Engine.Wording;

namespace ReportGen.Engine.Verify.Say;

/// <summary>
/// The words in which `verify`, `diff` and `review` speak, in one language: those of words/LANGUAGE.sbn beside this file. What an author
/// wrote, keys and ids stay as they are.
/// </summary>
public sealed class ChangeWords
{
    private readonly Words words;

    private ChangeWords(string language)
    {
        using var stream = typeof(ChangeWords).Assembly.GetManifestResourceStream($"{typeof(ChangeWords).Namespace}/words/{language}.sbn")
            ?? throw new ArgumentException($"nobody speaks '{language}' here", nameof(language));
        using var reader = new StreamReader(stream);
        var file = WordsFile.Read($"{language}.sbn", reader.ReadToEnd(), (line, what) =>
            throw new InvalidDataException($"words/{language}.sbn:{line}: {what}"));
        words = new Words(language, file.Labels);
    }

    /// <summary>The languages there are words in, the one spoken unasked first.</summary>
    public static ImmutableArray<string> Languages { get; } = [.. MessageLanguage.OfChanges];

    /// <summary>English.</summary>
    public static ChangeWords English { get; } = new(MessageLanguage.Id);

    /// <summary>The words in a language of <see cref="Languages"/>; null stands for English.</summary>
    public static ChangeWords In(string? language) =>
        language is null || language == English.Language ? English : new ChangeWords(language);

    /// <summary>The language's id.</summary>
    public string Language => words.Language;

    /// <summary>The keys there are words for.</summary>
    internal IEnumerable<string> Keys => words.Keys;

    /// <summary>The wording of a key, its places filled.</summary>
    public string this[string key, params ReadOnlySpan<object?> arguments] => words[key, arguments];

    /// <summary>The wording of a key that may have none.</summary>
    internal string? Find(string key, params ReadOnlySpan<object?> arguments) => words.Find(key) is null ? null : words[key, arguments];

    /// <summary>The wording of one or of several; {0} is how many.</summary>
    public string Count(string key, int count, params ReadOnlySpan<object?> arguments) =>
        words[$"{key}.{(count == 1 ? "one" : "many")}", [count, .. arguments]];

    /// <summary>What a file calls something, as a text calls it.</summary>
    public string Name(string id) => words.Find($"name.{id}") ?? id;

    /// <summary>A year or another period.</summary>
    public string Year(string year) => year.Length == 4 && year.All(char.IsAsciiDigit) ? words["year", year] : year;

    /// <summary>Parts of a sentence that stand beside each other.</summary>
    public string Parts(IEnumerable<string> parts) => string.Join(words["sign.parts"], parts.Where(p => p.Length > 0));

    /// <summary>A list.</summary>
    public string List(IEnumerable<string> entries) => string.Join(words["list-comma"], entries);

    /// <summary>The first entries of a list, and how many more there are.</summary>
    public string Few(IReadOnlyCollection<string> entries, int most) =>
        entries.Count <= most ? List(entries) : words["more", List(entries.Take(most)), entries.Count - most];

    /// <summary>A value or a text; that there is none is said.</summary>
    public string Or(string text) => text.Length == 0 ? words["nothing"] : text;

    /// <summary>From one text to another.</summary>
    public string Arrow(string before, string after) => words["arrow", Or(before), Or(after)];

    /// <summary>What was not compared, and why.</summary>
    internal string Of(NotCompared part) => words[part.Why, [part.What, .. part.Details]];
}
