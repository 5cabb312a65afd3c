using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportGen.Engine.Declare.Forms;

/// <summary>The places {0}, {1} in the words of a locale: how many things are put into each.</summary>
internal static partial class Placeholders
{
    private const int HeadingLevels = 6; // {1} to {6}

    private static readonly Dictionary<string, int> Many = new(StringComparer.Ordinal)
    {
        ["continued"] = 1, ["equation-reference"] = 1, ["section-reference"] = 1, ["rows"] = 2, ["profile-title"] = 2,
        ["profiles-of-units"] = 2, ["profiles-of-regions"] = 2, ["subtitle"] = 1, ["and-more"] = 4, ["with-unit"] = 2,
        ["with-value"] = 2, ["with-value-each"] = 2, ["counted"] = 4, ["sentence"] = 1, ["quoted"] = 1, ["see"] = 1, ["cited.volume"] = 1,
        ["cited.edition"] = 2, ["cited.edition-words"] = 1, ["authors.two"] = 2, ["authors.more"] = 1,
        ["extremes"] = 3, ["find"] = 1, ["chosen"] = 1, ["chosen-nowhere"] = 1, ["not-found"] = 1,
        ["kin-units"] = 1, ["kin-regions"] = 1,
    };

    /// <summary>The places that a language may do without; where all are, it needs one of them.</summary>
    private static readonly Dictionary<string, int[]> Free = new(StringComparer.Ordinal)
    {
        ["profiles-of-units"] = [0], ["profiles-of-regions"] = [0], ["and-more"] = [1, 2, 3], ["counted"] = [1, 2, 3],
        ["cited.edition"] = [0, 1],
    };

    /// <summary>What is wrong with the places of a word, going on from its name; null for nothing.</summary>
    public static string? Fault(string key, string text)
    {
        if (Place().Replace(text, "").AsSpan().IndexOfAny("{}") >= 0) return "holds a brace that is no place such as {0}";
        var places = Place().Matches(text).Select(m => double.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture));
        var last = places.DefaultIfEmpty(-1).Max();
        var most = key.StartsWith("heading-numbers.", StringComparison.Ordinal) ? HeadingLevels + 1
            : Many.GetValueOrDefault(key, ThemeForm.Needed.Contains(key) ? 0 : 10);
        if (last < most) return Many.ContainsKey(key) ? Lacking(key, most, [.. places]) : null;
        return $"has a place {{{last}}}, and {(most == 0 ? "nothing is" : $"no more than {most} things are")} put in";
    }

    private static string? Lacking(string key, int most, HashSet<double> places)
    {
        var free = Free.GetValueOrDefault(key, []);
        var needed = Enumerable.Range(0, most).Except(free).Cast<int?>().FirstOrDefault(p => !places.Contains(p!.Value))
            ?? (free.Length == most && places.Count == 0 ? free[0] : null);
        return needed is { } place ? $"has no place {{{place}}}, and what is put there would be lost" : null;
    }

    [GeneratedRegex(@"\{([0-9]+)(?::(?:lower|capital|numeral))?\}")]
    private static partial Regex Place();
}
