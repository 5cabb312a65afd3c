namespace ReportGen.Engine.Declare.Works.Csl;

/// <summary>What CSL calls the kinds and fields of works, and what we call them.</summary>
internal static class CslWords
{
    /// <summary>Types of items.</summary>
    public static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["article-journal"] = "article", ["journal-article"] = "article", ["review"] = "article", ["review-book"] = "article",
        ["article-magazine"] = "magazine", ["article-newspaper"] = "newspaper", ["article"] = "article", ["periodical"] = "periodical",
        ["book"] = "book", ["monograph"] = "book", ["edited-book"] = "book", ["classic"] = "book", ["chapter"] = "chapter",
        ["book-chapter"] = "chapter", ["entry"] = "chapter", ["entry-dictionary"] = "chapter", ["entry-encyclopedia"] = "chapter",
        ["paper-conference"] = "conference", ["proceedings-article"] = "conference", ["speech"] = "conference",
        ["proceedings"] = "proceedings", ["thesis"] = "thesis", ["dissertation"] = "thesis", ["report"] = "report",
        ["standard"] = "standard", ["patent"] = "patent", ["posted-content"] = "preprint", ["dataset"] = "dataset",
        ["software"] = "software",
        ["webpage"] = "web", ["post"] = "web", ["post-weblog"] = "web", ["map"] = "map", ["manuscript"] = "archive",
        ["legislation"] = "archive", ["regulation"] = "archive", ["bill"] = "archive", ["legal_case"] = "archive",
        ["document"] = "other",
        ["collection"] = "compilation", ["broadcast"] = "other", ["figure"] = "other", ["graphic"] = "other", ["hearing"] = "other",
        ["interview"] = "other", ["motion_picture"] = "other", ["musical_score"] = "other", ["pamphlet"] = "other",
        ["performance"] = "other",
        ["personal_communication"] = "other", ["song"] = "other", ["treaty"] = "other", ["event"] = "other",
    };

    /// <summary>Our fields, and those that fill them, the better one first.</summary>
    public static readonly (string Own, string[] Csl)[] Fields =
    [
        ("title", ["title"]), ("subtitle", ["subtitle"]), ("publisher", ["publisher"]), ("place", ["publisher-place"]),
        ("edition", ["edition"]), ("version", ["version"]), ("volume", ["volume"]), ("number", ["issue", "number"]), ("pages", ["page"]),
        ("article", ["article-number"]), ("doi", ["DOI"]), ("url", ["URL"]), ("genre", ["genre"]),
        ("scale", ["scale"]), ("size", ["dimensions"]), ("cstr", ["CSTR"]),
    ];

    /// <summary>Fields that hold lists of names.</summary>
    public static readonly string[] People = ["author", "editor", "translator", "container-author"];

    /// <summary>Everything that is taken over, or that no list of references prints.</summary>
    public static readonly HashSet<string> Known =
    [
        .. Fields.SelectMany(f => f.Csl),
        "id", "citation-key", "type", "author", "editor", "translator", "container-author", "language", "container-title", "issued",
        "accessed",
        "abstract", "keyword", "note", "annote", "ISBN", "ISSN", "PMID", "PMCID", "source", "title-short", "shortTitle",
        "container-title-short",
        "journalAbbreviation", "call-number", "archive", "archive_location", "collection-title", "collection-number", "number-of-pages",
        "license", "submitted", "original-date", "event-date", "event-place", "event", "event-title", "categories", "custom",
        "jurisdiction",
        "page-first", "reference-count", "references-count", "is-referenced-by-count", "prefix", "member", "score", "created", "deposited",
        "indexed", "link", "subject", "relation", "resource", "published", "published-print", "published-online", "issn-type", "isbn-type",
        "content-domain", "short-container-title", "original-title", "short-title", "alternative-id", "reference", "funder", "assertion",
        "update-policy", "journal-issue", "status", "medium", "section", "authority", "system_id",
    ];
}
