using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace ReportGen.Contracts.Text;

/// <summary> The words of a feature in one language, by key, from its file words/LANGUAGE.yaml: captions, heads of columns, names of
/// series. {0} stands for the first argument; {0:lower} begins it with a small letter unless it is an abbreviation, {0:capital} with a
/// capital one; {0:digits} groups the digits of a whole number as the locale does.
/// </summary>
/// <param name="language">The language's id.</param>
/// <param name="words">The feature's own words.</param>
/// <param name="shared">Words that features share, then those of the theme's locale.</param>
public sealed class Words(string language, ImmutableDictionary<string, string> words, Words? shared = null)
{
    /// <summary>The language's id.</summary>
    public string Language => language;

    /// <summary>The wording of a key, its places filled; a key without words is a defect of the feature.</summary>
    public string this[string key, params ReadOnlySpan<object?> arguments] => Filled(Find(key) ?? throw Missing(key), arguments);

    /// <summary>The wording of a key with its places open, or null.</summary>
    public string? Find(string key) => words.GetValueOrDefault(key) ?? shared?.Find(key);

    /// <summary>The keys of the feature's own words.</summary>
    public IEnumerable<string> Keys => words.Keys;

    /// <summary>A text of the study in this language, its quotes as the locale prints them.</summary>
    public string In(LocalizedText text) => Find("curly-quotes") == "yes" ? Quotes.Curled(text.In(language)) : text.In(language);

    /// <summary>A whole number in digits, those of four and more in groups of three.</summary>
    public string Digits(int count) => Grouped(count.ToString(CultureInfo.InvariantCulture));

    private string Grouped(string digits)
    {
        var sign = Find("digit-group") ?? "";
        for (var at = digits.Length - 3; at > 0; at -= 3) digits = digits[..at] + sign + digits[at..];
        return digits;
    }

    private KeyNotFoundException Missing(string key) => new($"there is no word '{key}' in '{language}'");

    private string Filled(string pattern, ReadOnlySpan<object?> arguments)
    {
        if (pattern.IndexOf('{', StringComparison.Ordinal) < 0) return pattern;
        var text = new StringBuilder();
        for (var at = 0; at < pattern.Length; at++)
        {
            var end = pattern[at] == '{' ? pattern.IndexOf('}', at) : -1;
            if (end < 0 || !char.IsAsciiDigit(pattern[at + 1])) { text.Append(pattern[at]); continue; }
            var parts = pattern[(at + 1)..end].Split(':');
            var place = int.Parse(parts[0], CultureInfo.InvariantCulture);
            if (place >= arguments.Length) throw new ArgumentException($"'{pattern}' has no argument {place}");
            var argument = Written(arguments[place]);
            text.Append(parts.ElementAtOrDefault(1) switch
            {
                null => argument, "lower" => Letters.Lower(argument), "digits" => Grouped(argument), _ => Letters.Capital(argument),
            });
            at = end;
        }
        return text.ToString();
    }

    private string Written(object? argument) => argument switch
    {
        LocalizedText text => In(text),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        string text => text,
        IEnumerable<string> list => string.Join(Find("list-comma") ?? ", ", list),
        IEnumerable<LocalizedText> list => string.Join(Find("list-comma") ?? ", ", list.Select(In)),
        _ => argument?.ToString() ?? "",
    };
}
