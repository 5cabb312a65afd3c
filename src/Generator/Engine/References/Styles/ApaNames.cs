using System.Globalization;
using ReportGen.Contracts.Text;
using ReportGen.Contracts.Works;
using ReportGen.Engine.Wording;

namespace ReportGen.Engine.References.Styles;

/// <summary>Names after APA 7: "Family, G. G.", the last one after &amp;; of more than twenty the first nineteen and the last.</summary>
internal static class ApaNames
{
    private const int Most = 20;

    /// <summary>The names, surname first; empty for nobody.</summary>
    public static string List(Contributors people, Words words)
    {
        var names = people.Names.Select(Inverted).ToList();
        if (people.AndOthers && names.Count > 0) return string.Join(", ", names) + ", et al.";
        if (names.Count > Most) return $"{string.Join(", ", names.Take(Most - 1))}, . . . {names[^1]}";
        return names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.SkipLast(1))}, & {names[^1]}";
    }

    /// <summary>The names as they are spoken: "R. F. Subotnik &amp; F. C. Worrell".</summary>
    public static string Spoken(Contributors people)
    {
        var names = people.Names.Select(n => IsWhole(n) ? Whole(n) : $"{Given(n)} {n.Family}{Jr(n)}").ToList();
        if (people.AndOthers && names.Count > 0) return string.Join(", ", names) + ", et al.";
        return names.Count switch
        {
            < 2 => string.Concat(names),
            2 => $"{names[0]} & {names[1]}",
            _ => $"{string.Join(", ", names.SkipLast(1))}, & {names[^1]}",
        };
    }

    /// <summary>The surnames as a text cites them in brackets.</summary>
    public static string Cited(Contributors people, Words words) => Cited(people, "{0} & {1}");

    /// <summary>The surnames as a sentence of a report says them.</summary>
    public static string Said(Contributors people, Words ofReport) => Cited(people, ofReport.Find("authors.two") ?? "{0} & {1}");

    private static string Cited(Contributors people, string two)
    {
        var names = people.Names.Select(n => Script.IsEastAsian(n.Family) ? Whole(n) : n.Family).ToList();
        return names.Count switch
        {
            0 => "",
            1 => names[0] + (people.AndOthers ? " et al." : ""),
            2 when !people.AndOthers => string.Format(CultureInfo.InvariantCulture, two, names[0], names[1]),
            _ => $"{names[0]} et al.",
        };
    }

    private static bool IsWhole(PersonName name) => name.Given.Length == 0 || Script.IsEastAsian(name.Family);

    private static string Inverted(PersonName name) => IsWhole(name) ? Whole(name) : $"{name.Family}, {Given(name)}{Jr(name)}";

    private static string Jr(PersonName name) =>
        name.Suffix.Length == 0 ? "" : name.Suffix is "Jr" or "Sr" ? $", {name.Suffix}." : $", {name.Suffix}";

    private static string Given(PersonName name) => Initials.Of(name.Given, ".", " ", "-");

    private static string Whole(PersonName name) => name.Family + name.Given.Replace(" ", "", StringComparison.Ordinal);
}
