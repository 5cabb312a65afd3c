using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Wording;
using ReportGen.Engine.Compose.Prose;

namespace ReportGen.Engine.Compose;

/// <summary>
/// The list of references after GB/T 7714-2015, numeric: who. title[type mark]//container. edition. place: publisher, year:
/// pages[date of access]. URL. DOI.
/// </summary>
internal sealed class Bibliography(CitedWords words)
{
    private const string DoiResolver = "https://doi.org/";

    /// <summary>The cited entries, numbered in order of citation.</summary>
    public ImmutableArray<ReferenceEntry> List(IReadOnlyList<string> cited, ImmutableArray<BibliographyEntry> entries) =>
        [.. cited.Select((key, i) => new ReferenceEntry(i + 1, key, Entry(entries.First(e => e.Key == key))))];

    /// <summary>An entry as it is printed, its URL and DOI as links.</summary>
    public ImmutableArray<Inline> Entry(BibliographyEntry entry)
    {
        var text = Sentences(People(entry.Authors, entry), Title(entry), Edition(entry), Source(entry));
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        void Link(string lead, string shown, string url)
        {
            inlines.Add(new TextRun($"{text.TrimEnd('.')}. {lead}"));
            inlines.Add(new OutsideLink(url, [new TextRun(shown)]));
            text = "";
        }
        if (entry["url"] is { } url && WebAddress.IsOne(url)) Link("", url, url);
        else if (entry["url"] is { } address) text = $"{text.TrimEnd('.')}. {address}";
        if (entry["doi"] is { } doi) Link("DOI: ", doi, DoiResolver + doi);
        inlines.Add(new TextRun(text.TrimEnd('.') + "."));
        return inlines.ToImmutable();
    }

    private static string Sentences(params string[] parts) =>
        string.Join(". ", parts.Where(p => p.Length > 0).Select(p => p.TrimEnd('.')));

    private string Title(BibliographyEntry entry)
    {
        var container = entry["in"];
        var number = entry["type"] is "report" or "standard" && entry["number"] is { } code ? $": {code}" : "";
        var title = (container is null ? WithVolume(entry["title"]!, entry) : entry["title"]!) + number + Mark(entry);
        return container is null ? title : $"{title}//{Sentences(People(entry.Editors, entry), WithVolume(container, entry))}";
    }

    /// <summary>A volume of a book belongs to its title; one of a journal to the year.</summary>
    private string WithVolume(string title, BibliographyEntry entry) => entry["volume"] is not { } volume || IsPeriodical(entry)
        ? title
        : $"{title}: {(IsNumber(volume) ? words.Of(entry)["cited.volume", volume] : volume)}";

    private static string Mark(BibliographyEntry entry)
    {
        var letters = entry["type"] switch
        {
            "article" => "J",
            "book" or "chapter" => "M",
            "thesis" => "D",
            "report" => "R",
            "conference" => "C",
            "newspaper" => "N",
            "standard" => "S",
            "dataset" => "DS",
            "database" => "DB",
            "software" => "CP",
            "web" => "EB",
            _ => "Z",
        };
        return letters == "EB" || entry["url"] is not null ? $"[{letters}/OL]" : $"[{letters}]";
    }

    /// <summary>The first edition is not named.</summary>
    private string Edition(BibliographyEntry entry)
    {
        if (entry["edition"] is not { } edition || edition == "1") return "";
        var locale = words.Of(entry);
        if (IsNumber(edition)) return locale["cited.edition", edition, edition + OrdinalEnding(edition, locale)];
        var told = locale["cited.edition-words", edition];
        var added = told.Replace(edition, "", StringComparison.Ordinal).Trim();
        return edition.Contains(added, StringComparison.OrdinalIgnoreCase) ? edition : told;
    }

    /// <summary>By the longest end of the number that the locale lists; mostly empty.</summary>
    private static string OrdinalEnding(string number, Words locale)
    {
        for (var at = 0; at < number.Length; at++) if (locale.Find($"ordinal-endings.{number[at..]}") is { } ending) return ending;
        return locale.Find("ordinal-ending") ?? "";
    }

    private static string Source(BibliographyEntry entry)
    {
        var pages = entry["pages"] is { } range ? $": {range.Replace("--", "-", StringComparison.Ordinal).Replace('–', '-')}" : "";
        var accessed = entry["accessed"] is { } day ? $"[{day}]" : "";
        if (IsPeriodical(entry))
        {
            var when = entry["type"] == "newspaper" ? entry["date"] ?? entry["year"] : entry["year"];
            var issue = entry["number"] is { } number ? $"({number})" : "";
            return Commas(entry["journal"], when, entry["type"] == "newspaper" ? null : entry["volume"]) + issue + pages + accessed;
        }
        var imprint = (entry["place"], entry["publisher"]) is ({ } place, { } publisher)
            ? $"{place}: {publisher}"
            : entry["publisher"] ?? entry["place"];
        if (imprint is null && entry["url"] is not null)
        {
            return ((entry["date"] ?? entry["year"]) is { } published ? $"({published})" : "") + accessed;
        }
        return Commas(imprint, entry["year"]) + pages + accessed;
    }

    private static bool IsPeriodical(BibliographyEntry entry) => entry["type"] is "article" or "newspaper";

    private static string Commas(params string?[] parts) => string.Join(", ", parts.OfType<string>());

    /// <summary>Three names at most.</summary>
    private string People(Contributors people, BibliographyEntry entry)
    {
        var shown = string.Join(", ", people.Names.Take(3).Select(Name));
        return people.Names.Length > 3 || people.AndOthers ? shown + words.Of(entry)["cited.others"] : shown;
    }

    /// <summary>Surname first, in capitals, and initials without points; a Chinese name and an institution stand whole.</summary>
    private static string Name(PersonName name)
    {
        if (name.Given.Length == 0) return name.Family;
        if (Script.IsHan(name.Family)) return name.Family + name.Given.Replace(" ", "", StringComparison.Ordinal);
        return $"{name.Family.ToUpperInvariant()} {Initials(name.Given)}{(name.Suffix.Length > 0 ? $", {name.Suffix}" : "")}";
    }

    /// <summary>"Kevin C." and "K. C." and "KC" all give "K C".</summary>
    private static string Initials(string given) =>
        string.Join(' ', given.Split([' ', '.', '-', '\u00a0'], StringSplitOptions.RemoveEmptyEntries).SelectMany(InitialsOf));

    private static IEnumerable<string> InitialsOf(string word) => word.Length is 2 or 3 && word.All(char.IsUpper)
        ? word.Select(c => c.ToString())
        : [StringInfo.GetNextTextElement(word).ToUpperInvariant()];

    private static bool IsNumber(string text) => text.All(char.IsAsciiDigit);
}
