using System.Collections.Immutable;
using ReportGen.Contracts.Plan;
using ReportGen.Engine.Wording;

namespace ReportGen.Engine.Declare.Text.Bib;

/// <summary>
/// Reads lists of names: "Last, First", "First von Last", "Last, Jr, First"; in {braces} a name is kept whole, as an institution's is.
/// </summary>
internal static class NameReader
{
    /// <summary>A BibTeX list: names joined by "and", the last of them perhaps "others"; First Last is understood.</summary>
    public static Contributors Bib(string names, Func<string, string> plain) => Of(Split(names, " and "), n => BibName(n, plain));

    /// <summary>
    /// A YAML list: names joined by semicolons, the last of them perhaps "others" or 等; a name without a comma is printed as it stands.
    /// </summary>
    public static Contributors Yaml(string names) => Of([.. names.Split(';')], name =>
        Whole(name) is { } whole
            ? new PersonName(whole)
            : ByCommas([.. name.Split(',', StringSplitOptions.TrimEntries)]) ?? new PersonName(name));

    private static Contributors Of(List<string> names, Func<string, PersonName> read)
    {
        var named = names.Select(n => n.Trim()).Where(n => n.Length > 0).ToList();
        var andOthers = named.Count > 0 && named[^1] is "others" or "et al" or "et al." or "等";
        return new Contributors([.. named.SkipLast(andOthers ? 1 : 0).Select(read)], andOthers);
    }

    private static PersonName BibName(string name, Func<string, string> plain)
    {
        if (Whole(name) is { } whole) return new PersonName(plain(whole));
        if (ByCommas([.. Split(name, ",").Select(plain)]) is { } parted) return parted;
        if (Script.IsHan(name)) return new PersonName(plain(name).Replace(" ", "", StringComparison.Ordinal));
        var words = Split(name.Replace('~', ' '), " ").Select(plain).Where(w => w.Length > 0).ToList();
        var particle = words.FindIndex(w => char.IsLower(w[0]));
        var family = particle < 0 ? words.Count - 1 : Math.Min(particle, words.Count - 1);
        return new PersonName(string.Join(' ', words.Skip(family)), string.Join(' ', words.Take(family)));
    }

    private static PersonName? ByCommas(string[] parts) => parts switch
    {
        [_] => null,
        [var family, var given] => new PersonName(family, given),
        [var family, var suffix, .. var given] => new PersonName(family, string.Join(' ', given), suffix),
        [] => null,
    };

    /// <summary>The inside of a name that stands in one pair of braces.</summary>
    private static string? Whole(string name)
    {
        if (name is not ['{', .. var inside, '}']) return null;
        var depth = 0;
        foreach (var c in inside) if (c == '{') depth++; else if (c == '}' && --depth < 0) return null;
        return inside;
    }

    /// <summary>Splits where no brace is open.</summary>
    private static List<string> Split(string text, string by)
    {
        text = text.Replace('\n', ' ').Replace('\t', ' ');
        var (parts, start, depth) = (new List<string>(), 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '{') depth++;
            else if (text[i] == '}') depth--;
            else if (depth == 0 && string.CompareOrdinal(text, i, by, 0, by.Length) == 0)
            {
                parts.Add(text[start..i].Trim());
                start = i + by.Length;
                i = start - 1;
            }
        }
        parts.Add(text[start..].Trim());
        return parts;
    }
}
