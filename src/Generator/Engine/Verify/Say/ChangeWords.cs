using System.Collections.Immutable;
using ReportGen.Contracts.Plugins;
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
    private static readonly string[] Digests = ["count", "mean", "min", "max", "check"];

    private readonly Words words;
    private readonly ResultWords results;

    private ChangeWords(string language, IEnumerable<Feature> features)
    {
        results = new ResultWords(features, language);
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
    public static ChangeWords English { get; } = new(MessageLanguage.Id, []);

    /// <summary>The words in a language of <see cref="Languages"/>; null stands for English.</summary>
    /// <param name="language">The language.</param>
    /// <param name="features">What calls results by name; without it they go by the ids of their files and columns.</param>
    public static ChangeWords In(string? language, IEnumerable<Feature>? features = null) =>
        new(language ?? English.Language, features ?? []);

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

    /// <summary>A result file, or another part of a report.</summary>
    public string Result(string file) => results[$"result.{file}"] ?? Name(file);

    /// <summary>A column of result files, or a fact about one (raw_mean); null where it has no name.</summary>
    internal string? Column(string id)
    {
        if (results[$"column.{id}"] is { } name) return name;
        if (id.LastIndexOf('_') is not (> 0 and var at) || !Digests.Contains(id[(at + 1)..])) return null;
        return results[$"column.{id[..at]}"] is { } of ? words[$"digest.{id[(at + 1)..]}", of] : null;
    }

    /// <summary>A measure; null where it has no name.</summary>
    internal string? Measure(string id) => results[$"measure.{id}"];

    /// <summary>A class; null where it has no name.</summary>
    internal string? Class(string id) => results[$"class.{id}"];

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

    /// <summary>A name as it begins a line.</summary>
    public static string Capital(string name) => Letters.Capital(name);

    /// <summary>What was not compared, and why.</summary>
    internal string Of(NotCompared part) => words[part.Why, [part.What, .. part.Details]];
}
