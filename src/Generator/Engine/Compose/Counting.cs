using ReportGen.Contracts.Text;

namespace ReportGen.Engine.Compose;

/// <summary>How many of something, as a locale counts.</summary>
internal sealed class Counting(Words locale)
{
    private const string ByEnding = "measure-words.";

    /// <summary>"2个城市", "1 city", "2 cities".</summary>
    public string Counted(int count, string noun, string nouns) =>
        locale["counted", count, MeasureWord(noun), noun, count == 1 ? noun : nouns];

    /// <summary>The word between a number and what is counted, by the noun's longest ending that the locale lists; mostly empty.</summary>
    public string MeasureWord(string noun) => locale.Keys
        .Where(k => k.StartsWith(ByEnding, StringComparison.Ordinal) && noun.EndsWith(k[ByEnding.Length..], StringComparison.Ordinal))
        .OrderByDescending(k => k.Length).Select(k => locale.Find(k)).FirstOrDefault() ?? locale.Find("measure-word") ?? "";
}
