using ReportGen.Contracts.Text;
using ReportGen.Contracts.Works;
using ReportGen.Engine.Wording;

namespace ReportGen.Engine.References.Styles;

/// <summary>Names after GB/T 7714: surname first, initials without points, three names at most; names of East Asia stand whole.</summary>
/// <param name="comma">What parts names.</param>
/// <param name="capitals">True when surnames are in capitals.</param>
/// <param name="hyphen">What parts the initials of Jean-Paul.</param>
/// <param name="suffix">What stands before Jr.</param>
internal sealed class GbtNames(string comma, bool capitals, string hyphen, string suffix)
{
    private const int Most = 3;

    /// <summary>The names; empty for nobody.</summary>
    public string List(Contributors people, Words words)
    {
        if (people.IsEmpty) return "";
        var shown = string.Join(comma, people.Names.Take(Most).Select(Name));
        return people.Names.Length > Most || people.AndOthers ? shown + comma + Others(words) : shown;
    }

    /// <summary>The names as a text cites them: the first surname, and that there are more.</summary>
    public static string Cited(Contributors people, Words words) =>
        people.IsEmpty ? "" : Short(people.Names[0]) + (people.Names.Length > 1 || people.AndOthers ? $" {Closed(Others(words))}" : "");

    private static string Closed(string others) => char.IsAsciiLetter(others[^1]) ? $"{others}." : others;

    private static string Others(Words words) => words["cited.others"].TrimStart(',', ' ');

    private static string Short(PersonName name) => Script.IsEastAsian(name.Family) && !IsLatin(name.Given) ? Whole(name) : name.Family;

    private string Name(PersonName name)
    {
        if (name.Given.Length == 0) return name.Family;
        if (Script.IsEastAsian(name.Family) && !IsLatin(name.Given)) return Whole(name);
        var family = capitals ? name.Family.ToUpperInvariant() : name.Family;
        return $"{family} {Initials.Of(name.Given, "", " ", hyphen)}{(name.Suffix.Length > 0 ? suffix + name.Suffix.TrimEnd('.') : "")}";
    }

    private static string Whole(PersonName name) => name.Family + name.Given.Replace(" ", "", StringComparison.Ordinal);

    private static bool IsLatin(string text) => text.Length > 0 && text.All(c => c < '\u2e80');
}
