using System.Collections.Immutable;
using ReportGen.Contracts.Text;

namespace ReportGen.Contracts.Plan;

/// <summary>What stands above and below the text of a paper.</summary>
public sealed record TitleBlock
{
    /// <summary>The title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The subtitle; null for none.</summary>
    public LocalizedText? Subtitle { get; init; }

    /// <summary>The authors, in order.</summary>
    public ImmutableArray<Author> Authors { get; init; } = [];

    /// <summary>The abstract, in Markdown with values; null for none.</summary>
    public AuthoredText? Abstract { get; init; }

    /// <summary>Keywords per language.</summary>
    public ImmutableArray<LocalizedText> Keywords { get; init; } = [];

    /// <summary>The date the report carries, as declared; null for none. Never the clock's.</summary>
    public string? Date { get; init; }

    /// <summary>Further lines in declared order: label and text (classification number, funding, suggested citation).</summary>
    public ImmutableArray<KeyValuePair<LocalizedText, LocalizedText>> Lines { get; init; } = [];
}

/// <summary>An author and the institution; either may be the signature of a program.</summary>
public sealed record Author(LocalizedText Name, LocalizedText? Affiliation);

/// <summary>The authors' own prose: Markdown with citations and {{ values }}, one text per language.</summary>
/// <param name="Id">The name a template asks for it by.</param>
/// <param name="Texts">Language to text and the place it starts at.</param>
public sealed record AuthoredText(string Id, ImmutableDictionary<string, (string Text, SourceSpan Span)> Texts);
