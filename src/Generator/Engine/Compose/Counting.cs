using ReportGen.Contracts.Text;

namespace ReportGen.Engine.Compose;

/// <summary>How many of something, as a locale counts.</summary>
internal sealed class Counting(Words locale)
{
    private const string ByEnding = "measure-words.";

    /// <summary>"2个城市", "one city", "2,850 cities".</summary>
    public string Counted(int count, string noun, string nouns) =>
        locale["counted", Number(count), MeasureWord(noun), noun, count == 1 ? noun : nouns];

    /// <summary>
    /// A whole number in a sentence: small ones as the words the locale has for them, great ones with their digits in groups.
    /// </summary>
    public string Number(int count) => locale.Find($"number-words.{count}") ?? Digits(count);

    /// <summary>A whole number in digits, those of four and more in groups of three.</summary>
    public string Digits(int count) => locale.Digits(count);

    /// <summary>The word between a number and what is counted, by the noun's longest ending that the locale lists; mostly empty.</summary>
    public string MeasureWord(string noun) => locale.Keys
        .Where(k => k.StartsWith(ByEnding, StringComparison.Ordinal) && noun.EndsWith(k[ByEnding.Length..], StringComparison.Ordinal))
        .OrderByDescending(k => k.Length).Select(k => locale.Find(k)).FirstOrDefault() ?? locale.Find("measure-word") ?? "";
}
