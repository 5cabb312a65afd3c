namespace ReportGen.Engine.Declare.Works.Bib;

/// <summary>What BibTeX and biblatex, Zotero and CNKI call the kinds and fields of works, and what we call them.</summary>
internal static class BibWords
{
    /// <summary>Types of entries.</summary>
    public static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["article"] = "article", ["periodical"] = "periodical", ["suppperiodical"] = "article", ["newspaper"] = "newspaper",
        ["magazine"] = "magazine", ["review"] = "article",
        ["book"] = "book", ["mvbook"] = "book", ["booklet"] = "book", ["manual"] = "book", ["reference"] = "book", ["mvreference"] = "book",
        ["collection"] = "book", ["mvcollection"] = "book", ["compilation"] = "compilation",
        ["inbook"] = "chapter", ["bookinbook"] = "chapter", ["suppbook"] = "chapter", ["incollection"] = "chapter",
        ["suppcollection"] = "chapter", ["inreference"] = "chapter",
        ["inproceedings"] = "conference", ["conference"] = "conference", ["presentation"] = "conference",
        ["proceedings"] = "proceedings", ["mvproceedings"] = "proceedings",
        ["thesis"] = "thesis", ["phdthesis"] = "thesis", ["mastersthesis"] = "thesis",
        ["techreport"] = "report", ["report"] = "report", ["standard"] = "standard", ["patent"] = "patent",
        ["dataset"] = "dataset", ["data"] = "dataset", ["database"] = "database", ["software"] = "software", ["preprint"] = "preprint",
        ["online"] = "web", ["electronic"] = "web", ["www"] = "web", ["webpage"] = "web",
        ["archive"] = "archive", ["legislation"] = "archive", ["map"] = "map",
        ["misc"] = "other", ["unpublished"] = "other", ["letter"] = "other", ["jurisdiction"] = "other", ["legal"] = "other",
        ["artwork"] = "other", ["audio"] = "other", ["image"] = "other", ["movie"] = "other", ["music"] = "other", ["video"] = "other",
        ["performance"] = "other", ["commentary"] = "other", ["bibnote"] = "other",
    };

    /// <summary>Our fields, and the fields that fill them, the better one first.</summary>
    public static readonly (string Own, string[] Bib)[] Fields =
    [
        ("title", ["title"]), ("subtitle", ["subtitle"]), ("journal", ["journaltitle", "journal"]), ("in", ["booktitle"]),
        ("publisher", ["publisher", "school", "institution", "organization"]), ("place", ["location", "address"]),
        ("edition", ["edition"]), ("version", ["version"]), ("year", ["year"]), ("date", ["date"]), ("updated", ["updated"]),
        ("original_year", ["origyear", "origdate"]), ("cstr", ["cstr"]), ("scale", ["scale"]), ("size", ["dimensions", "size"]),
        ("volume", ["volume"]), ("number", ["number", "issue"]), ("issues", ["issues"]), ("pages", ["pages"]),
        ("article", ["eid", "articlenumber"]), ("doi", ["doi"]), ("url", ["url"]), ("accessed", ["urldate"]),
        ("genre", ["type"]), ("mark", ["mark"]),
    ];

    /// <summary>Fields that are read in a way of their own.</summary>
    public static readonly HashSet<string> Read =
    [
        "author", "editor", "bookauthor", "translator", "holder", "langid", "language", "crossref", "xdata", "maintitle", "mainsubtitle",
        "booksubtitle", "journalsubtitle", "month", "day", "howpublished", "eprint", "eprinttype", "archiveprefix", "entrysubtype",
    ];

    /// <summary>Fields that no list of references prints: passed over without a word.</summary>
    public static readonly HashSet<string> NotPrinted =
    [
        "abstract", "keywords", "keyword", "file", "isbn", "issn", "lccn", "pmid", "pmcid", "mrnumber", "zblnumber", "annote", "annotation",
        "timestamp", "date-added", "date-modified", "bdsk-url-1", "bdsk-url-2", "bdsk-file-1", "owner", "groups", "creationdate",
        "modificationdate", "priority", "ranking", "readstatus", "comment", "review", "shorttitle", "shortjournal", "journalabbreviation",
        "shortauthor", "shorthand", "sortkey", "sortname", "key", "keyname", "label", "options", "ids", "copyright", "rights", "urlraw",
        "primaryclass", "eprintclass", "adsurl", "adsnote", "bibsource", "biburl", "source", "databaseprovider", "database", "dbprovider",
        "uniqueid", "unique-id", "foundation", "address_cnki", "pubstate", "eventdate", "eventtitle",
        "origlanguage", "pagetotal", "pagination",
        "series", "shortseries", "numpages", "issue_date", "articleno", "venue", "citation-key", "hyphenation", "presort", "gender",
        "nameaddon", "related", "relatedtype", "library", "collectiontitle", "url_short", "cn", "clc", "sn",
    ];
}
