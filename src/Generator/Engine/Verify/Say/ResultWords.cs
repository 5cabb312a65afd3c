using ReportGen.Contracts.Plugins;
using ReportGen.Engine.Wording;

namespace ReportGen.Engine.Verify.Say;

/// <summary>
/// What features call their results in one language, from their words: <c>result.FILE</c>, <c>column.COLUMN</c>, <c>class.CLASS</c> and
/// <c>measure.ID</c>. They are read when the first is asked for.
/// </summary>
internal sealed class ResultWords(IEnumerable<Feature> features, string language)
{
    private static readonly string[] Kinds = ["result.", "column.", "class.", "measure."];

    private readonly Lazy<Dictionary<string, string>> words = new(() => Read(features, language));

    /// <summary>The word; null where no feature has one.</summary>
    public string? this[string key] => words.Value.GetValueOrDefault(key);

    private static Dictionary<string, string> Read(IEnumerable<Feature> features, string language)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var feature in features)
        {
            if (feature.Beside.Read($"words/{language}.sbn") is not { } text) continue;
            // what is wrong with a file of words is said where the report is built
            foreach (var (key, word) in WordsFile.Read(feature.Id, text, (_, _) => { }).Labels)
            {
                var isName = Array.Exists(Kinds, k => key.StartsWith(k, StringComparison.Ordinal)) && !word.Contains('{');
                if (isName) all.TryAdd(key, word);
            }
        }
        return all;
    }
}
