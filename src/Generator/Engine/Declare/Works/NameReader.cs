using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Contracts.Works;
using ReportGen.Engine.Wording;

namespace ReportGen.Engine.Declare.Works;

/// <summary>
/// Reads lists of names as people have them: "Last, First", "First von Last", "Last, Jr, First", "family=Last, given=First", 赵涛, 张智; in
/// {braces} a name is kept whole, as an institution's is.
/// </summary>
internal static partial class NameReader
{
    /// <summary>
    /// A BibTeX list: names joined by "and" in letters of any case, the last of them perhaps "others"; where there is no "and",
    /// semicolons do.
    /// </summary>
    public static Contributors Bib(string names, Func<string, string> plain)
    {
        var parts = SplitOutside(names, " and ").SelectMany(n => HanNames(n) ?? [n]).ToList();
        if (parts.Count == 1)
        {
            parts = [.. SplitOutside(names, ";").SelectMany(n => SplitOutside(n, "；")).SelectMany(n => HanNames(n) ?? [n])];
        }
        return Of(parts, n => BibName(n, plain));
    }

    /// <summary>
    /// A YAML list: names joined by semicolons, the last of them perhaps "others" or 等; a name without a comma is printed as it stands.
    /// </summary>
    public static Contributors Yaml(string names) => Of([.. names.Split(';', '；').SelectMany(n => HanNames(n) ?? [n])], name =>
        Whole(name) is { } whole
            ? new PersonName(whole)
            : ByCommas([.. name.Split(',', StringSplitOptions.TrimEntries)]) ?? new PersonName(name));

    /// <summary>A list whose names stand one by one: "Last, First", "Last, First, Jr"; others as they stand.</summary>
    public static Contributors Listed(IEnumerable<string> names) => Of([.. names.SelectMany(n => HanNames(n) ?? [n])], name =>
    {
        var parts = name.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts is [var family, var given, var suffix] ? new PersonName(family, given, suffix)
            : ByCommas(parts) ?? HangulName(name) ?? new PersonName(name.Trim());
    });

    /// <summary>
    /// True for a name that is likely several: an &amp; joins them, or what stands where "Jr" does is somebody's name.
    /// </summary>
    public static bool IsSeveral(PersonName name) =>
        (name.Given.Length > 0 && $" {name.Given} {name.Family} ".Contains(" & ", StringComparison.Ordinal))
        || (name.Suffix.Length > 0 && !Suffix().IsMatch(name.Suffix));

    [GeneratedRegex(@"^(?:[js]r|[IVX]+|\d+\w*|ph\.? ?d|m\.? ?d|esq|s\.? ?j)\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex Suffix();

    private static Contributors Of(List<string> names, Func<string, PersonName> read)
    {
        var named = names.Select(n => n.Trim()).Where(n => n.Length > 0).ToList();
        var andOthers = named.Count > 0 && named[^1] is "others" or "et al" or "et al." or "等" or "{others}";
        var people = named.SkipLast(andOthers ? 1 : 0).Select(read).Where(p => p.Family.Length > 0 || p.Given.Length > 0);
        return new Contributors([.. people], andOthers);
    }

    private static PersonName BibName(string name, Func<string, string> plain)
    {
        if (Whole(name) is { } whole) return new PersonName(plain(whole));
        var parts = SplitOutside(name, ",");
        if (ByWords([.. parts.Select(p => plain(p.Replace("=", " = ", StringComparison.Ordinal)))]) is { } worded) return worded;
        if (ByCommas([.. parts.Select(plain)]) is { } parted) return parted;
        if (Script.IsHan(name)) return new PersonName(plain(name).Replace(" ", "", StringComparison.Ordinal));
        if (HangulName(plain(name)) is { } korean) return korean;
        var words = SplitOutside(name.Replace('~', ' '), " ").Select(plain).Where(w => w.Length > 0).ToList();
        if (words.Count == 0) return new PersonName("");
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

    /// <summary>biblatex's extended names: "family=Rehm, given=Nave, prefix=von, useprefix=true".</summary>
    private static PersonName? ByWords(string[] parts)
    {
        var words = parts.Select(p => p.Split('=', 2, StringSplitOptions.TrimEntries)).ToList();
        if (!words.TrueForAll(w => w.Length == 2) || words.TrueForAll(w => w[0] != "family")) return null;
        string Of(string word) => words.Find(w => w[0] == word)?[1].Trim('"') ?? "";
        return new PersonName($"{Of("prefix")} {Of("family")}".Trim(), Of("given"), Of("suffix"));
    }

    /// <summary>
    /// Chinese names that commas part: each has two characters at least. "于, 潇" and "欧阳, 修" are one name, family first; null where no
    /// list stands.
    /// </summary>
    private static IEnumerable<string>? HanNames(string text)
    {
        if (!Script.IsHan(text) || text.Contains('{', StringComparison.Ordinal)) return null;
        var names = text.Split([',', '，', '、', ';', '；'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var isList = names.Length > 1 && names.All(n => n is "等" || (n.Length >= 2 && n.All(c => Script.IsHan(c.ToString()) || c == '·')));
        return isList && !(names.Length == 2 && HanFamilies.IsDouble(names[0])) ? names : null;
    }

    /// <summary>A Korean name in its own letters: family and given name.</summary>
    private static PersonName? HangulName(string name) =>
        Script.IsHangul(name) && name.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var family, .. { Length: > 0 } given]
            ? new PersonName(family, string.Join(' ', given))
            : null;

    /// <summary>The inside of a name that stands in one pair of braces.</summary>
    private static string? Whole(string name)
    {
        if (name is not ['{', .. var inside, '}']) return null;
        var depth = 0;
        foreach (var c in inside) if (c == '{') depth++; else if (c == '}' && --depth < 0) return null;
        return inside;
    }

    /// <summary>Splits where no brace is open.</summary>
    private static List<string> SplitOutside(string text, string by)
    {
        text = text.Replace('\n', ' ').Replace('\t', ' ');
        var (parts, start, depth) = (new List<string>(), 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '{') depth++;
            else if (text[i] == '}') depth--;
            else if (depth == 0 && string.Compare(text, i, by, 0, by.Length, StringComparison.OrdinalIgnoreCase) == 0)
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
