using System.Collections.Immutable;
using ReportGen.Contracts.Text;

namespace ReportGen.Engine.Declare.Read;

/// <summary>What several units are called: as declared, in English else by the regular plural, and else like one.</summary>
internal static class Plural
{
    /// <summary>The plural of a noun in the languages of a study; null without a noun.</summary>
    /// <param name="one">What one is called.</param>
    /// <param name="several">What several are called, as far as it is declared.</param>
    /// <param name="languages">The languages of the study.</param>
    public static LocalizedText? Of(LocalizedText? one, LocalizedText? several, ImmutableArray<string> languages)
    {
        if (one is null || languages.IsEmpty) return several ?? one;
        if (several is not null && !several.Languages.Any()) return several;
        string In(string language) => several?.Languages.Contains(language) == true ? several.In(language)
            : language == "en" ? English(one.In(language)) : one.In(language);
        return new LocalizedText(languages.Select(l => KeyValuePair.Create(l, In(l))));
    }

    /// <summary>The regular plural: city, cities; branch, branches. A noun that ends in a single s is one already.</summary>
    public static string English(string noun) => noun switch
    {
        _ when noun.Length < 2 || !char.IsAsciiLetterLower(noun[^1]) => noun,
        [.., 's', 's'] or [.., 'x'] or [.., 'z'] or [.., 'c', 'h'] or [.., 's', 'h'] => noun + "es",
        [.., 's'] => noun,
        [.., 'a' or 'e' or 'i' or 'o' or 'u', 'y'] => noun + "s",
        [.., 'y'] => noun[..^1] + "ies",
        _ => noun + "s",
    };
}
