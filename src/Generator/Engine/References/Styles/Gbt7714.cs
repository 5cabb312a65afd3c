using ReportGen.Contracts.Works;
using static ReportGen.Contracts.Works.WorkType;

namespace ReportGen.Engine.References.Styles;

/// <summary>
/// GB/T 7714-2015: who. title[type mark]//container. edition. place: publisher, year: pages(date of change)[date of access]. URL. DOI.
/// </summary>
internal static class Gbt7714
{
    public static Style Numeric { get; } = new("gbt7714-2015")
    {
        Names = new GbtNames(", ", capitals: true, hyphen: " ", suffix: ", ").List,
        Own = new Dictionary<string, Func<WorkPlaces, string?>>
        {
            // of a work inside another the editors are the other's
            ["who"] = places => places.Place(places.Work is { Authors.IsEmpty: true, Container: null } ? "editors" : "authors"),
            ["mark"] = places => Mark(places.Work),
            ["version"] = places => places.Work.Version is [>= '0' and <= '9', ..] version ? $"V{version}" : places.Work.Version,
            ["translating"] = Translating,
            ["online-day"] = OnlineDay,
            ["page"] = places => places.Work.Pages ?? places.Work.Number,
            ["accessed-year"] = places => places.Work.Accessed?.Split('-')[0],
        },
        Parts = new Dictionary<string, string[]>
        {
            ["lead"] = ["{who}. "],
            ["printed-year"] = ["{year}"],
            ["titled"] = ["{main-title}: {volume-name} {title}", "{main-title}: {title}", "{title}: {volume-name}", "{title}"],
            ["coded"] = ["{title}: {number}", "{title}"],
            ["host"] = ["{container}: {volume-name}", "{container}"],
            ["hosted"] = ["{hosts}. {host}", "{host}"],
            ["translation"] = ["{translators}{translating}"],
            ["from"] = ["{place}: {publisher}", "{publisher}", "{place}"],
            ["out"] =
            [
                "{from}, {printed-year}<: {pages}><({updated})><[{accessed}]>",
                "({online-day})<: {pages}><[{accessed}]>",
                "{from}<: {pages}><({updated})><[{accessed}]>",
                "{printed-year}<: {pages}><[{accessed}]>",
                "{pages}<[{accessed}]>",
                "[{accessed}]",
            ],
            ["in-journal"] =
            [
                "{container}<, {printed-year}><, {volume}><({number})><: {pages|article}><({updated})><[{accessed}]>",
                "{printed-year}<, {volume}><({number})><: {pages|article}><({updated})><[{accessed}]>",
            ],
            ["in-newspaper"] = ["{container}<, {date}><({page})><[{accessed}]>", "{date}<({page})><[{accessed}]>"],
        },
        Works = new Dictionary<WorkType, string>
        {
            [Article] = "{lead}{title}[{mark}]<. {translation}><. {in-journal}>" + Ways,
            [Magazine] = "{lead}{title}[{mark}]<. {translation}><. {in-journal}>" + Ways,
            [Newspaper] = "{lead}{title}[{mark}]<. {in-newspaper}>" + Ways,
            [Periodical] = "{lead}{title}[{mark}]<. {issues}><. {out}>" + Ways,
            [Book] = Whole,
            [Compilation] = Whole,
            [Proceedings] = Whole,
            [Thesis] = Whole,
            [Map] = Whole,
            [Chapter] = Part,
            [Conference] = Part,
            [Report] = Coded,
            [Standard] = Coded,
            [Archive] = Coded,
            [Patent] = "{lead}{coded}[{mark}]<. {full-date|year}><: {pages}><[{accessed}]>" + Ways,
            [Preprint] = Versioned,
            [Web] = "{lead}{coded}[{mark}]<. {out}>" + Ways,
            [Dataset] = Versioned,
            [Database] = Versioned,
            [Software] = Versioned,
            [Other] = Coded,
        },
    };

    public static Style AuthorYear { get; } = Numeric with
    {
        Id = "gbt7714-2015-author-year",
        AuthorYear = new AuthorYear(GbtNames.Cited, "{names}, {year}") { HanFirst = true, NamesNobody = true, RaisesPages = true },
        Parts = Numeric.Parts.With(
            ("lead",
            [
                "{who|anonymous}, {year}<{letter}>. ", "{who|anonymous}, [{accessed-year}]<{letter}>. ",
                "{who|anonymous}, {undated}<{letter}>. ",
            ]),
            ("printed-year", [])),
    };

    private const string Ways = "<. {url}><. DOI: {doi}>.";
    private const string Whole = "{lead}{titled}[{mark}]<. {translation}><. {edition}><. {out}>" + Ways;
    private const string Part = "{lead}{title}[{mark}]<. {translation}><//{hosted}><. {edition}><. {out}>" + Ways;
    private const string Coded = "{lead}{coded}[{mark}]<//{hosted}><. {edition}><. {out}>" + Ways;
    private const string Versioned = "{lead}{coded}[{mark}]<. {version}><. {out}>" + Ways;

    private static string Mark(Work work) => work.Mark is { } mark && mark.Contains('/', StringComparison.Ordinal)
        ? mark
        : (work.Mark ?? Letters(work.Type)) + (work.Url is not null || work.Type == Web ? "/OL" : "");

    /// <summary>等译 is one word, "names, 译" are two.</summary>
    private static string? Translating(WorkPlaces places) =>
        places.Work.Translators.IsEmpty || places.Place("translated") is not { } word ? null
        : places.Place("translators")!.EndsWith('等') ? word : $", {word}";

    /// <summary>The day that stands where a work in print has its imprint.</summary>
    private static string? OnlineDay(WorkPlaces places) =>
        places.Work is { Url: null } or { Place: not null } or { Publisher: not null }
            ? null
            : places.Work.Updated ?? places.Work.Date ?? places.Place("printed-year");

    private static string Letters(WorkType type) => type switch
    {
        Article or Magazine or Periodical => "J",
        Newspaper => "N",
        Book or Chapter => "M",
        Compilation => "G",
        Proceedings or Conference => "C",
        Thesis => "D",
        Report => "R",
        Standard => "S",
        Patent => "P",
        Dataset => "DS",
        Database => "DB",
        Software => "CP",
        Web or Preprint => "EB",
        Archive => "A",
        Map => "CM",
        _ => "Z",
    };
}
