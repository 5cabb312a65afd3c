using System.Text.RegularExpressions;

namespace ReportGen.Engine.Declare.Forms;

/// <summary>Words of a locale that page and typesetter take for something else than a text: tags of languages, words by number.</summary>
internal static partial class WordForm
{
    /// <summary>The groups whose keys are numbers.</summary>
    public static readonly string[] ByNumber = ["number-words", "ordinal-endings", "heading-numbers"];

    /// <summary>True for a word that is the tag of a language, and is none.</summary>
    public static bool IsNoTag(string key, string word) => key switch
    {
        "lang-tag" => !Set().IsMatch(word),
        "foreign-lang-tag" or "office-lang-latin" or "office-lang-east-asian" => !Any().IsMatch(word),
        _ => false,
    };

    /// <summary>True for what may stand before a word of such a group.</summary>
    public static bool IsNumber(string key) => Number().IsMatch(key);

    // what the typesetter takes: a language, and a region
    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z]{2})?$")]
    private static partial Regex Set();

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
    private static partial Regex Any();

    [GeneratedRegex("^(0|[1-9][0-9]*)$")]
    private static partial Regex Number();
}
