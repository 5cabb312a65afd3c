using System.Collections.Immutable;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;

namespace ReportGen.Contracts.Document;

/// <summary>The composed report: an edition per language and the result files.</summary>
/// <param name="StudyId">The study's id.</param>
/// <param name="Editions">In the study's order of languages.</param>
/// <param name="Files">The result files, rows made when written.</param>
/// <param name="Theme">The report style.</param>
/// <param name="IsSimulated">True when everything must say that the data are simulated.</param>
public sealed record ReportDocument(
    string StudyId, ImmutableArray<Edition> Editions, ImmutableArray<ResultFile> Files, Theme Theme, bool IsSimulated)
{
    /// <summary>The printed tables in the study's first language, for their CSV.</summary>
    public ImmutableArray<TableBlock> Tables { get; init; } = [];

    /// <summary>The language of these; null where there are none.</summary>
    public string? TablesLanguage { get; init; }

    /// <summary>What kind of document it is.</summary>
    public DocumentKind Kind { get; init; }

    /// <summary>What its files' names begin with.</summary>
    public string Name { get; init; } = "report";

    /// <summary>The name of a figure or table outside the document; documents side by side have names of their own.</summary>
    public string AssetName(string id) => Kind == DocumentKind.Report ? id : $"{Name}-{id}";

    /// <summary>What the study asks of single formats, by format: each of its renderer's options type.</summary>
    public ImmutableDictionary<string, object> FormatOptions { get; init; } = ImmutableDictionary<string, object>.Empty;

    /// <summary>The options of a format; the defaults where the study says nothing.</summary>
    public T OptionsOf<T>(string format) where T : class, new() => FormatOptions.GetValueOrDefault(format) as T ?? new T();

    /// <summary>The short id of the numbers, as printed and in provenance.json; empty where none are computed.</summary>
    public string NumbersEdition { get; init; } = "";

    /// <summary>The files that are written together, this document's among them; filled in before they are.</summary>
    public ImmutableArray<OutputFile> Beside { get; init; } = [];

    /// <summary>True when results.xlsx also holds the sheet normalized.</summary>
    public bool FullWorkbook { get; init; }
}

/// <summary>Kinds of documents.</summary>
public enum DocumentKind
{
    /// <summary>The report on a whole study.</summary>
    Report,
    /// <summary>A profile of one unit or region, one of many.</summary>
    Profile,
    /// <summary>The list of all profiles, for the screen alone.</summary>
    Index,
}

/// <summary>The report in one language.</summary>
/// <param name="Language">The language's id.</param>
/// <param name="Front">Title block in this language.</param>
/// <param name="Sections">The sections in printed order.</param>
/// <param name="References">The cited works in order of citation.</param>
public sealed record Edition(
    string Language, FrontMatter Front, ImmutableArray<Section> Sections, ImmutableArray<ReferenceEntry> References)
{
    /// <summary>The words of the theme's locale file.</summary>
    public required ImmutableDictionary<string, string> Words { get; init; }

    /// <summary>Title, abstract and keywords in English, at the end of a Chinese paper; null for none.</summary>
    public BackMatter? Back { get; init; }

    /// <summary>What the page has on a screen beyond the paper; null for a page without, such as a profile.</summary>
    public ScreenMatter? Screen { get; init; }

    /// <summary>Ways to the pages beside this one.</summary>
    public ImmutableArray<PageLink> Links { get; init; } = [];

    /// <summary>All tables in printed order.</summary>
    public IEnumerable<TableBlock> Tables => Sections.SelectMany(s => s.Blocks).All().OfType<TableBlock>();

    /// <summary>
    /// The sections up to the references, and after those the appendix: unnumbered sections at the end of a report.
    /// </summary>
    public (ImmutableArray<Section> Body, ImmutableArray<Section> Appendix) Parts(DocumentKind kind)
    {
        if (kind != DocumentKind.Report) return (Sections, []);
        var end = Sections.Length;
        while (end > 1 && Sections[end - 1].Blocks.OfType<Heading>().FirstOrDefault() is { Number: null }) end--;
        return (Sections[..end], Sections[end..]);
    }

    /// <summary>All figures in printed order.</summary>
    public IEnumerable<FigureBlock> Figures => Sections.SelectMany(s => s.Blocks).All().OfType<FigureBlock>();
}

/// <summary>A way to a page beside this one.</summary>
/// <param name="Relation">prev, next, index or alternate.</param>
/// <param name="Href">The page, relative.</param>
/// <param name="Text">Printed words.</param>
public sealed record PageLink(string Relation, string Href, string Text);

/// <summary>The title block in another language, with that language's words.</summary>
public sealed record BackMatter(FrontMatter Front, ImmutableDictionary<string, string> Words);

/// <summary>The title block in one language.</summary>
/// <param name="Title">Title.</param>
/// <param name="Subtitle">Subtitle or null.</param>
/// <param name="Authors">Each author and the numbers of the affiliations, such as "1".</param>
/// <param name="Affiliations">Affiliations in order of first mention.</param>
/// <param name="Abstract">The abstract's paragraphs.</param>
/// <param name="Keywords">Keywords.</param>
/// <param name="Lines">Further lines: label and text.</param>
/// <param name="Date">Date as declared, or null.</param>
/// <param name="Notice">A notice that stands on every page (simulated data), or null.</param>
public sealed record FrontMatter(
    string Title, string? Subtitle, ImmutableArray<(string Name, string Marks)> Authors, ImmutableArray<string> Affiliations,
    ImmutableArray<Paragraph> Abstract, ImmutableArray<string> Keywords, ImmutableArray<(string Label, string Text)> Lines,
    string? Date, string? Notice)
{
    /// <summary>A small figure beside the title, without a number or a caption; null for none.</summary>
    public FigureBlock? Emblem { get; init; }
}

/// <summary>A section: the output of one section template.</summary>
/// <param name="Id">The section's id.</param>
/// <param name="Blocks">Its blocks in order.</param>
public sealed record Section(string Id, ImmutableArray<Block> Blocks);

/// <summary>A numbered entry of the list of references.</summary>
/// <param name="Number">From 1, in order of citation.</param>
/// <param name="Key">The bibliography key.</param>
/// <param name="Text">The formatted entry.</param>
public sealed record ReferenceEntry(int Number, string Key, ImmutableArray<Inline> Text)
{
    /// <summary>False when names and years are cited, and the number is not printed.</summary>
    public bool IsNumbered { get; init; } = true;
}
