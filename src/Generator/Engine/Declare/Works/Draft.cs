using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Text;
using ReportGen.Contracts.Works;
using ReportGen.Engine.Declare.Forms;
using ReportGen.Engine.Declare.Text;
using ReportGen.Engine.Wording;

namespace ReportGen.Engine.Declare.Works;

/// <summary>
/// A work being read: texts by the names that references.yaml has for them, whatever the file called them. What is found wrong is kept
/// with the work, and of interest once a text cites it.
/// </summary>
internal sealed partial class Draft(string key, SourceSpan span, DiagnosticBag found)
{
    /// <summary>The texts of a work, as references.yaml names them.</summary>
    public static readonly string[] Texts =
    [
        "title", "subtitle", "main_title", "journal", "in", "publisher", "place", "edition", "version", "year",
        "original_year", "date", "updated", "accessed", "volume", "number", "issues", "pages", "article", "doi", "cstr", "url", "genre",
        "scale", "size", "mark",
    ];

    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);

    public Draft(string key, SourceSpan span) : this(key, span, new DiagnosticBag())
    {
    }

    public WorkType Type { get; set; } = WorkType.Other;

    public string? Language { get; set; }

    public Contributors Authors { get; set; } = Contributors.None;

    public Contributors Editors { get; set; } = Contributors.None;

    public Contributors HostAuthors { get; set; } = Contributors.None;

    public Contributors Translators { get; set; } = Contributors.None;

    /// <summary>Says what is wrong with this work.</summary>
    public DeclareMessages Say { get; } = new(found);

    /// <summary>What messages call a field, where the file does not name it as references.yaml does.</summary>
    public Func<string, string> NameOf { get; init; } = field => field;

    /// <summary>A text; null while it is not known. Once known it stays.</summary>
    public string? this[string field]
    {
        get => texts.GetValueOrDefault(field);
        set { if (!string.IsNullOrWhiteSpace(value)) texts.TryAdd(field, value.Trim()); }
    }

    /// <summary>Takes a text back, to be put elsewhere.</summary>
    public string? Take(string field) => texts.Remove(field, out var text) ? text : null;

    /// <summary>The work, with everything that is wrong with it.</summary>
    public Work Finish()
    {
        if (this["title"] is null && found.Sorted().All(f => f.Severity != Severity.Error))
        {
            Say.MissingKey(NameOf("title"), $"the reference '{key}'", span);
        }
        foreach (var field in (string[])["date", "updated", "accessed"])
        {
            if (this[field] is not { } day) continue;
            texts[field] = WithoutTime().Replace(day, "");
            if (!IsDay(texts[field])) Say.NotADate(NameOf(field), day, key, span);
        }
        if (this["url"] is { } url && !WebAddress.IsOne(url)) Say.NoAddress(NameOf("url"), url, key, span);
        if (this["doi"] is { } name && !Resolver().Replace(name, "").StartsWith("10.", StringComparison.Ordinal))
        {
            Say.NoDoi(NameOf("doi"), name, key, span);
        }
        foreach (var person in new[] { Authors, Editors, HostAuthors, Translators }.SelectMany(c => c.Names).Where(NameReader.IsSeveral))
        {
            Say.SeveralNames(person.Family, person.Given, key, span);
        }
        if (Type == WorkType.Web && this["accessed"] is null) Say.NoAccessDate(key, span);
        return new Work(key, Type, this["title"] ?? "", span)
        {
            Language = Language, Authors = Authors, Editors = Editors, HostAuthors = HostAuthors, Translators = Translators,
            Subtitle = this["subtitle"], MainTitle = this["main_title"], Container = this["in"] ?? this["journal"],
            Publisher = this["publisher"], Place = this["place"], Edition = this["edition"], Version = this["version"],
            Year = this["year"] is [_, _, _, _, '年'] year ? year[..4] : this["year"],
            OriginalYear = this["original_year"] is { } original ? WithoutDay().Replace(original, "$1") : null,
            Date = this["date"], Updated = this["updated"], Accessed = this["accessed"],
            Volume = this["volume"], Number = this["number"], Issues = this["issues"], Article = this["article"],
            Pages = this["pages"] is { } pages ? Dashes().Replace(pages, "-") : null,
            Doi = this["doi"] is { } doi ? Resolver().Replace(doi, "") : null,
            Cstr = this["cstr"] is { } cstr ? CstrResolver().Replace(cstr, "") : null, Url = this["url"],
            Genre = this["genre"], Scale = this["scale"], Size = this["size"], Mark = this["mark"], Findings = [.. found.Sorted()],
        };
    }

    /// <summary>A kind of work by our own word for it.</summary>
    public static WorkType TypeOf(string word) => Enum.GetValues<WorkType>().First(t => Spelling.Kebab(t.ToString()) == word);

    /// <summary>True for a date of the calendar, or a span of them: the 30th of February is none.</summary>
    private static bool IsDay(string text) => Day().IsMatch(text)
        && text.Split('/', StringSplitOptions.RemoveEmptyEntries).All(d => Calendar.Has(d));

    /// <summary>A day, a month, a year; biblatex also writes a span of them.</summary>
    [GeneratedRegex(@"^\d{4}(-\d{2}(-\d{2})?)?(/(\d{4}(-\d{2}(-\d{2})?)?)?)?$")]
    private static partial Regex Day();

    /// <summary>Of a full date the year.</summary>
    [GeneratedRegex(@"^(\d{4})-(0[1-9]|1[0-2])(-\d{2})?(/.*)?$")]
    private static partial Regex WithoutDay();

    [GeneratedRegex(@"T\d{2}:\d{2}[\d:.]*(Z|[+-]\d{2}:?\d{2})?")]
    private static partial Regex WithoutTime();

    [GeneratedRegex(@"(?<=[\w.])\s*[-‐‑–—−]+\s*(?=\w)")]
    private static partial Regex Dashes();

    [GeneratedRegex(@"^(https?://(dx\.)?doi\.org/|doi:\s*)", RegexOptions.IgnoreCase)]
    private static partial Regex Resolver();

    [GeneratedRegex(@"^(https?://(www\.)?cstr\.cn/|cstr:\s*)", RegexOptions.IgnoreCase)]
    private static partial Regex CstrResolver();
}
