using System.Collections.Immutable;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Kept;

namespace ReportGen.Engine.Wording;

/// <summary>The words of all features in one language: each with its own, those that all share, and those of the theme's locale.</summary>
internal sealed class FeatureWords
{
    private static readonly Recent<(string Shown, string Text), WordsFile> Known = new(1024);

    private readonly Dictionary<string, WordsFile> files = [];
    private readonly Dictionary<string, Words> words = [];

    /// <summary>
    /// Reads the words of every feature; features without words in this language speak one that they have, with a warning.
    /// </summary>
    public FeatureWords(IReadOnlyCollection<Feature> features, Theme theme, string language, WordingMessages say)
    {
        Say = say;
        var taken = features.ToDictionary(f => f.Id, f => Read(f, theme, language, say));
        foreach (var (id, read) in taken) files[id] = read.Words;
        var lacking = taken.Where(t => t.Value.Language != language).GroupBy(t => t.Value.Language, t => t.Key);
        foreach (var other in lacking) say.OtherLanguage([.. other], language, other.Key);
        Shared = Locale = new Words(language, theme.Words[language]);
        foreach (var feature in features.Where(f => f.IsShared)) Shared = new Words(language, files[feature.Id].Labels, Shared);
        foreach (var feature in features)
        {
            words[feature.Id] = feature.IsShared ? Shared : new Words(language, files[feature.Id].Labels, Shared);
        }
    }

    /// <summary>Where findings about words go.</summary>
    public WordingMessages Say { get; }

    /// <summary>The words and conventions of the theme's locale.</summary>
    public Words Locale { get; }

    /// <summary>The words that all features share, over those of the theme's locale.</summary>
    public Words Shared { get; }

    /// <summary>The words of a feature.</summary>
    public Words this[Feature feature] => words[feature.Id];

    /// <summary>A finding as the report prints it.</summary>
    public string this[Said said] => words[said.Feature][said.Key, [.. said.Arguments]];

    /// <summary>The functions that every text may use, feature by feature.</summary>
    public IEnumerable<(string File, WordsPart Part)> Statements =>
        files.Values.Where(f => f.Parts.ContainsKey(WordsFile.Statements)).Select(f => (f.File, f.Parts[WordsFile.Statements]));

    /// <summary>The names of a feature's functions.</summary>
    public IReadOnlyList<string> StatementsOf(Feature feature) =>
        files[feature.Id].Parts.TryGetValue(WordsFile.Statements, out var part) ? [.. WordsFile.Functions(part.Text)] : [];

    /// <summary>True when a text of a profile says the function.</summary>
    public bool IsSaidInProfiles(string statement) => files.Values.SelectMany(f => f.Parts)
        .Any(p => p.Key.Contains('/', StringComparison.Ordinal) && p.Value.Text.Contains(statement, StringComparison.Ordinal));

    /// <summary>The text with which a feature fills a slot; null where it has none.</summary>
    public (string File, WordsPart Part)? Filling(Feature feature, string slot) =>
        files[feature.Id].Parts.TryGetValue(slot, out var part) ? (files[feature.Id].File, part) : null;

    /// <summary>True when the words of some feature place a table or figure, be it under a condition.</summary>
    public bool Mentions(string kind, string id) =>
        files.Values.Any(f => f.Placed.Contains($"{kind} {id}"));

    /// <summary>The words of a feature, and the language they are in.</summary>
    private static (WordsFile Words, string Language) Read(Feature feature, Theme theme, string language, WordingMessages say)
    {
        foreach (var candidate in theme.Languages.Remove(language).Insert(0, language))
        {
            if (feature.Beside.Read($"words/{candidate}.sbn") is not { } text) continue;
            var shown = $"{feature.Id}/words/{candidate}.sbn";
            return (Read(shown, text, say), candidate);
        }
        return (WordsFile.None($"{feature.Id}/words/{language}.sbn"), language);
    }

    private static WordsFile Read(string shown, string text, WordingMessages say)
    {
        if (Known.Find((shown, text), out var known)) return known;
        var isWhole = true;
        var read = WordsFile.Read(shown, text, (line, what) =>
        {
            isWhole = false;
            say.WordsFile(what, new SourceSpan(shown, line));
        });
        if (isWhole) Known.Keep((shown, text), read);
        return read;
    }
}
