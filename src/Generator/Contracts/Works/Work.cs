using System.Collections.Immutable;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Text;

namespace ReportGen.Contracts.Works;

/// <summary>A work that texts may cite, whatever file it was declared in. Texts are plain; what is not known is null.</summary>
/// <param name="Key">What a text cites it by.</param>
/// <param name="Type">What kind of work it is.</param>
/// <param name="Title">Its title, without the subtitle.</param>
/// <param name="Span">Where it is declared.</param>
public sealed record Work(string Key, WorkType Type, string Title, SourceSpan Span)
{
    /// <summary>The language as declared, in whatever words; where they are unknown, the script of the title tells.</summary>
    public string? Language { get; init; }

    /// <summary>Who wrote it; of a patent, its holders.</summary>
    public Contributors Authors { get; init; } = Contributors.None;

    /// <summary>Who edited the book, or the book it stands in.</summary>
    public Contributors Editors { get; init; } = Contributors.None;

    /// <summary>Who wrote the book it stands in.</summary>
    public Contributors HostAuthors { get; init; } = Contributors.None;

    /// <summary>Who translated it.</summary>
    public Contributors Translators { get; init; } = Contributors.None;

    /// <summary>What follows the title after a colon.</summary>
    public string? Subtitle { get; init; }

    /// <summary>The title of the work in several volumes that this is a volume of.</summary>
    public string? MainTitle { get; init; }

    /// <summary>The journal, newspaper, book, proceedings or site it stands in.</summary>
    public string? Container { get; init; }

    /// <summary>The publisher; the school of a thesis, the institution of a report.</summary>
    public string? Publisher { get; init; }

    /// <summary>Where it was published.</summary>
    public string? Place { get; init; }

    /// <summary>The edition: a number, or words.</summary>
    public string? Edition { get; init; }

    /// <summary>The version of a data set, a program or a preprint.</summary>
    public string? Version { get; init; }

    /// <summary>The year it carries, as printed: "2012", "1881（清光绪七年）", "c1988", "[1936]"; else that of the date.</summary>
    public string? Year { get; init; }

    /// <summary>The year in which the work first appeared, where this is a later edition or a translation.</summary>
    public string? OriginalYear { get; init; }

    /// <summary>The day or month of publication: "2012-05-03", "2012-05".</summary>
    public string? Date { get; init; }

    /// <summary>When an online work was last changed, or an article put online.</summary>
    public string? Updated { get; init; }

    /// <summary>When its address was read.</summary>
    public string? Accessed { get; init; }

    /// <summary>The volume.</summary>
    public string? Volume { get; init; }

    /// <summary>The issue; the number of a report, a standard, a patent.</summary>
    public string? Number { get; init; }

    /// <summary>The issues of a periodical cited as a whole: "1957(1)-1990(4)".</summary>
    public string? Issues { get; init; }

    /// <summary>Pages, joined by hyphens: "437-440", "1-3, 7"; of a newspaper the page.</summary>
    public string? Pages { get; init; }

    /// <summary>The number of an article that has no pages.</summary>
    public string? Article { get; init; }

    /// <summary>DOI without https://doi.org/.</summary>
    public string? Doi { get; init; }

    /// <summary>The identifier of China's Science and Technology Resources, without CSTR: before it.</summary>
    public string? Cstr { get; init; }

    /// <summary>Where it can be read.</summary>
    public string? Url { get; init; }

    /// <summary>What kind of thesis, report or preprint it is, in words.</summary>
    public string? Genre { get; init; }

    /// <summary>The scale of a map: "1:25000".</summary>
    public string? Scale { get; init; }

    /// <summary>The size of a map: "128cm×84cm".</summary>
    public string? Size { get; init; }

    /// <summary>The letters of GB/T 7714 where those of the type do not fit: "G", "EB".</summary>
    public string? Mark { get; init; }

    /// <summary>What is wrong with the entry or is not printed of it; of interest once a text cites it.</summary>
    public ImmutableArray<Diagnostic> Findings { get; init; } = [];

    /// <summary>False when the entry is broken: it cannot be printed, and its findings say why.</summary>
    public bool IsWhole => !Findings.Any(f => f.Severity == Severity.Error);
}
