using System.Collections.Immutable;
using System.Text;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;

namespace ReportGen.Engine.Compose;

/// <summary>
/// The list of references after GB/T 7714-2015, numeric: authors (three, then 等 or et al by the entry's own language), title with type mark, source,
/// year, volume(number): pages, DOI.
/// </summary>
internal static class Bibliography
{
    public static ImmutableArray<ReferenceEntry> List(IReadOnlyList<string> cited, ImmutableArray<BibliographyEntry> entries) =>
        [.. cited.Select((key, i) => new ReferenceEntry(i + 1, key, [new TextRun(Entry(entries.First(e => e.Key == key)))]))];

    private static string Entry(BibliographyEntry entry)
    {
        var text = new StringBuilder();
        if (entry["author"] is { } authors) text.Append(Authors(authors, entry.Language)).Append(". ");
        text.Append(entry["title"]).Append(TypeMark(entry["type"]));
        if (entry["in"] is { } container) text.Append("//").Append(container);
        if (entry["journal"] is { } journal) text.Append(". ").Append(journal);
        if (entry["publisher"] is { } publisher) text.Append(". ").Append(entry["place"] is { } place ? $"{place}: " : "").Append(publisher);
        if (entry["year"] is { } year) text.Append(", ").Append(year);
        if (entry["volume"] is { } volume) text.Append(", ").Append(volume);
        if (entry["number"] is { } number) text.Append(entry["volume"] is null ? ", " : "").Append('(').Append(number).Append(')');
        if (entry["pages"] is { } pages) text.Append(": ").Append(pages.Replace("--", "-", StringComparison.Ordinal));
        if (entry["doi"] is { } doi) text.Append(". DOI: ").Append(doi);
        if (entry["url"] is { } url) text.Append(". ").Append(url);
        return text.Append('.').ToString();
    }

    private static string Authors(string authors, string language)
    {
        var names = authors.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var shown = string.Join(", ", names.Take(3));
        return names.Length <= 3 ? shown : shown + (language == "zh" ? ", 等" : ", et al");
    }

    private static string TypeMark(string? type) => type switch
    {
        "article" => "[J]",
        "book" => "[M]",
        "chapter" => "[M]",
        "thesis" => "[D]",
        "report" => "[R]",
        "conference" => "[C]",
        "newspaper" => "[N]",
        "dataset" => "[DS]",
        "software" => "[CP]",
        "web" => "[EB/OL]",
        _ => "",
    };
}
