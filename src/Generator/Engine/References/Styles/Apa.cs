using System.Globalization;
using ReportGen.Contracts.Text;
using ReportGen.Contracts.Works;
using static ReportGen.Contracts.Works.WorkType;

namespace ReportGen.Engine.References.Styles;

/// <summary>APA 7: who. (when). title (what more is known of it) [what it is]. where it stands. link.</summary>
internal static class Apa
{
    public static Style AuthorYear { get; } = new("apa")
    {
        Names = ApaNames.List,
        Own = new Dictionary<string, Func<WorkPlaces, string?>>
        {
            ["who"] = places => Who(places.Work, places.Words),
            ["when"] = When,
            ["more"] = More,
            ["what"] = places => What(places.Work),
            ["where"] = places => places.Work.Pages is { } pages ? EnDash(pages) : places.Work.Article is { } a ? $"Article {a}" : null,
            ["hosting"] = places => Hosting(places.Work),
            ["part-of"] = places => Joined(", ", Edition(places), Volume(places.Work), PagesOf(places.Work)),
            ["house"] = places => Joined(". ", OtherThanWho(places, places.Work.Publisher), Site(places)),
            ["thesis-at"] = places => IsPublished(places.Work) ? places.Work.Container : places.Work.Publisher,
            ["read-on"] = places => places.Year is null && places.Work.Accessed is { } day ? Day(day, yearLast: true) : null,
        },
        AuthorYear = new AuthorYear(ApaNames.Cited, "{names}, {year}") { Spoken = ApaNames.Said, Year = CitedYear, Pages = Pages },
        Parts = new Dictionary<string, string[]>
        {
            ["lead"] = ["{who}. ({when}). {title}", "{title}. ({when})"],
            ["lead-of-whole"] =
            [
                "{who}. ({when}). _{titled}_< ({more})>< [{what}]>", "_{titled}_< ({more})>< [{what}]>. ({when})",
            ],
            ["titled"] = ["{main-title}: Vol. {volume}. {title}", "{title}"],
            ["in-volume"] = ["_{volume}_<({number})>", "({number})"],
            ["in-journal"] = ["_{container}_<, {in-volume}><, {where}>"],
            ["hosted"] = ["{hosting}, _{container}_< ({part-of})>", "_{container}_< ({part-of})>"],
            ["link"] = ["{doi-link}", "Retrieved {read-on}, from {url}", "{url}"],
        },
        Works = new Dictionary<WorkType, string>
        {
            [Article] = Journal,
            [Magazine] = Journal,
            [Newspaper] = Journal,
            [Chapter] = Part,
            [Conference] = Part,
            [Thesis] = "{lead-of-whole}.< {thesis-at}.>< {link}>",
            [Periodical] = Whole,
            [Book] = Whole,
            [Compilation] = Whole,
            [Proceedings] = Whole,
            [Report] = Whole,
            [Standard] = Whole,
            [Patent] = Whole,
            [Preprint] = Whole,
            [Web] = Whole,
            [Dataset] = Whole,
            [Database] = Whole,
            [Software] = Whole,
            [Archive] = Whole,
            [Map] = Whole,
            [Other] = Whole,
        },
    };

    private const string Original = "< (Original work published {original-year})>";
    private const string Journal = "{lead}.< {in-journal}.>< {link}>" + Original;
    private const string Whole = "{lead-of-whole}.< {house}.>< {link}>" + Original;
    private const string Part = "{lead}.< In {hosted}.>< {house}.>< {link}>" + Original;

    private static string? Who(Work work, Words words)
    {
        if (!work.Authors.IsEmpty) return ApaNames.List(work.Authors, words);
        if (work.Editors.IsEmpty || work.Container is not null) return null;
        return $"{ApaNames.List(work.Editors, words)} ({Editors(work.Editors)})";
    }

    private static string Editors(Contributors people) => people.Names.Length > 1 || people.AndOthers ? "Eds." : "Ed.";

    private static string When(WorkPlaces places)
    {
        var (year, letter) = (places.Year, places.Place("letter"));
        if (year is null) return letter is { Length: > 0 } ? $"n.d.-{letter}" : "n.d.";
        var isByDay = places.Work.Type is Newspaper or Magazine or Web or Other;
        var day = isByDay && places.Work.Date is { } date ? Day(date, yearLast: false) : "";
        return year + letter + (day.Length > 0 ? $", {day}" : "");
    }

    /// <summary>"March 22" and "March" of a date, with ", 2019" where the year comes last.</summary>
    private static string Day(string date, bool yearLast)
    {
        var parts = date.Split('-', '/');
        if (parts.Length < 2 || !int.TryParse(parts[1], out var month) || month is < 1 or > 12) return yearLast ? parts[0] : "";
        var day = parts.Length > 2 && int.TryParse(parts[2], out var d) ? FormattableString.Invariant($" {d}") : "";
        return CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month) + day + (yearLast ? $", {parts[0]}" : "");
    }

    private static string? More(WorkPlaces places)
    {
        var work = places.Work;
        var translators = work.Translators.IsEmpty ? null : $"{ApaNames.Spoken(work.Translators)}, Trans.";
        var editors = work.Editors.IsEmpty || work.Authors.IsEmpty ? null : $"{ApaNames.Spoken(work.Editors)}, {Editors(work.Editors)}";
        var volume = work.MainTitle is null ? Volume(work) : null;
        var version = work.Version is { } v ? v.StartsWith("Version", StringComparison.Ordinal) ? v : $"Version {v}" : null;
        return Joined("; ", editors, translators, Joined(", ", Edition(places), volume), Number(work), version);
    }

    /// <summary>The number of a series of books is not the book's.</summary>
    private static string? Number(Work work) => work.Type switch
    {
        Book or Compilation or Proceedings or Periodical => null,
        Thesis when work.Number is { } number => $"Publication No. {number}",
        _ => work.Number,
    };

    private static string? What(Work work) => work.Type switch
    {
        Thesis when IsPublished(work) => Joined(", ", work.Genre ?? "Doctoral dissertation", work.Publisher),
        Thesis => $"Unpublished {(work.Genre is [var first, .. var rest] ? char.ToLowerInvariant(first) + rest : "doctoral dissertation")}",
        Dataset => work.Genre ?? "Data set",
        Software => work.Genre ?? "Computer software",
        Map => work.Genre ?? "Map",
        _ => null,
    };

    private static bool IsPublished(Work work) => work.Url is not null || work.Doi is not null || work.Container is not null;

    private static string? Hosting(Work work)
    {
        if (!work.HostAuthors.IsEmpty) return ApaNames.Spoken(work.HostAuthors);
        return work.Editors.IsEmpty ? null : $"{ApaNames.Spoken(work.Editors)} ({Editors(work.Editors)})";
    }

    private static string? Edition(WorkPlaces places) =>
        places.Place("edition") is { } edition ? char.IsAsciiLetter(edition[^1]) ? $"{edition}." : edition : null;

    private static string? Volume(Work work) => work.Volume is { } volume ? $"Vol. {volume}" : null;

    private static string? PagesOf(Work work) => work.Pages is { } pages ? Pages(pages) : null;

    private static string Pages(string pages) => $"{(pages.AsSpan().IndexOfAny("-,") >= 0 ? "pp." : "p.")} {EnDash(Spaced(pages))}";

    /// <summary>The year of the original before that of the edition.</summary>
    private static string CitedYear(Work work, string year) => work.OriginalYear is { } original ? $"{original}/{year}" : year;

    /// <summary>The site or the archive that holds it.</summary>
    private static string? Site(WorkPlaces places) =>
        places.Work.Type is Web or Preprint or Dataset ? OtherThanWho(places, places.Work.Container) : null;

    /// <summary>A publisher who is the author is not named twice.</summary>
    private static string? OtherThanWho(WorkPlaces places, string? name) =>
        name is not null && places.Work.Authors.Names is [{ Given: "", Family: var who }] && who == name ? null : name;

    private static string Spaced(string pages) => string.Join(", ", pages.Split(',', StringSplitOptions.TrimEntries));

    private static string EnDash(string pages) => pages.Replace('-', '–');

    private static string? Joined(string by, params string?[] parts)
    {
        var there = parts.Where(p => !string.IsNullOrEmpty(p)).ToList();
        return there.Count == 0 ? null : string.Join(by, there);
    }
}
