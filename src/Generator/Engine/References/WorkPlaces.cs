using ReportGen.Contracts.Document;
using ReportGen.Contracts.Text;
using ReportGen.Contracts.Works;
using ReportGen.Engine.Wording;

namespace ReportGen.Engine.References;

/// <summary>What the places of a style's patterns hold for one work.</summary>
/// <param name="work">The work.</param>
/// <param name="style">The style.</param>
/// <param name="words">The words of the work's language.</param>
/// <param name="letter">What tells works of the same names and year apart; mostly empty.</param>
internal sealed class WorkPlaces(Work work, Style style, Words words, string letter = "")
{
    public Work Work => work;

    public Words Words => words;

    /// <summary>The entry as the style writes it.</summary>
    public string Entry() => Pattern.Of(style.Works[work.Type]).Written(Place);

    /// <summary>What a place holds; null where the work has nothing for it.</summary>
    public string? Place(string name)
    {
        if (style.Parts.TryGetValue(name, out var patterns))
        {
            return patterns.Select(p => Pattern.Of(p).Filled(Place)).FirstOrDefault(t => t is not null);
        }
        return style.Own.TryGetValue(name, out var own) ? own(this) : name switch
        {
            "authors" => style.Names(work.Authors, words),
            "editors" => style.Names(work.Editors, words),
            "translators" => style.Names(work.Translators, words),
            "hosts" => style.Names(work.HostAuthors.IsEmpty ? work.Editors : work.HostAuthors, words),
            "title" => Title,
            "main-title" => work.MainTitle,
            "container" => work.Container,
            "publisher" => work.Publisher,
            "place" => work.Place,
            "edition" => Edition(),
            "version" => work.Version,
            "year" => Year,
            "original-year" => work.OriginalYear,
            "letter" => letter,
            "date" => work.Date ?? Year,
            "full-date" => work.Date is { Length: > 4 } date ? date : null,
            "updated" => work.Updated,
            "accessed" => work.Accessed,
            "volume" => work.Volume,
            "volume-name" => work.Volume is { } v ? IsNumber(v) ? words["cited.volume", v] : v : null,
            "number" => work.Number,
            "issues" => work.Issues,
            "pages" => work.Pages,
            "article" => work.Article,
            "genre" => work.Genre,
            "scale" => work.Scale,
            "size" => work.Size,
            "translated" => words.Find("cited.translated"),
            "anonymous" => words.Find("cited.anonymous"),
            "undated" => words.Find("cited.undated"),
            "online" => work.Url is null ? null : " ",
            "url" => work.Url is { } url ? WebAddress.IsOne(url) ? Marks.Linked(url, url) : url : null,
            "doi" => work.Doi is { } doi && work.Url?.Contains(doi, StringComparison.OrdinalIgnoreCase) != true
                ? Marks.Linked(DoiResolver + doi, doi)
                : null,
            "cstr" => work.Cstr is { } cstr && work.Url?.Contains(cstr, StringComparison.OrdinalIgnoreCase) != true
                ? Marks.Linked("https://cstr.cn/" + cstr, cstr)
                : null,
            "doi-link" => work.Doi is { } id ? Marks.Linked(DoiResolver + id, DoiResolver + id) : null,
            _ => throw new ArgumentException($"the style '{style.Id}' has no place '{name}'"),
        };
    }

    private const string DoiResolver = "https://doi.org/";

    /// <summary>The year as printed, else that of the date.</summary>
    public string? Year => work.Year ?? work.Date?.Split('-', '/')[0];

    private string Title
    {
        get
        {
            var title = work.Subtitle is { } more ? work.Title + style.Colon(Script.IsHan(work.Title)) + more : work.Title;
            return title is [.., not (>= 'A' and <= 'Z'), '.'] ? title[..^1] : title;
        }
    }

    /// <summary>The first edition is not named.</summary>
    private string? Edition()
    {
        if (work.Edition is not { } declared || EditionNumber.Of(declared) is 1) return null;
        if (EditionNumber.Of(declared) is { } number) return words["cited.edition", number, number + OrdinalEnding($"{number}")];
        var told = words["cited.edition-words", declared];
        var added = told.Replace(declared, "", StringComparison.Ordinal).Trim();
        return declared.Contains(added, StringComparison.OrdinalIgnoreCase) ? declared : told;
    }

    /// <summary>By the longest end of the number that the locale lists; mostly empty.</summary>
    private string OrdinalEnding(string number)
    {
        for (var at = 0; at < number.Length; at++) if (words.Find($"ordinal-endings.{number[at..]}") is { } ending) return ending;
        return words.Find("ordinal-ending") ?? "";
    }

    private static bool IsNumber(string text) => text.All(char.IsAsciiDigit);
}
