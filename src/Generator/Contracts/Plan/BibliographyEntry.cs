using System.Collections.Immutable;
using ReportGen.Contracts.Text;

namespace ReportGen.Contracts.Plan;

/// <summary>An entry of the bibliography, field by field, whether it was written in YAML or in BibTeX.</summary>
/// <param name="Key">What a text cites it by.</param>
/// <param name="Language">The language of the work as declared, which decides between 等 and et al; null where the title tells.</param>
/// <param name="Fields">
/// type, title, journal, in, publisher, place, edition, year, date, volume, number, pages, doi, url, accessed; in that order, those that
/// are there.
/// </param>
/// <param name="Span">Where it is declared.</param>
public sealed record BibliographyEntry(string Key, string? Language, ImmutableArray<KeyValuePair<string, string>> Fields, SourceSpan Span)
{
    /// <summary>Who wrote it; empty when the work names nobody.</summary>
    public Contributors Authors { get; init; } = Contributors.None;

    /// <summary>Who edited the book or the proceedings it stands in.</summary>
    public Contributors Editors { get; init; } = Contributors.None;

    /// <summary>A field's text; null when the entry does not have it.</summary>
    public string? this[string field]
    {
        get
        {
            foreach (var (name, text) in Fields) if (name == field) return text;
            return null;
        }
    }
}

/// <summary>Names in the order of the title page.</summary>
/// <param name="Names">Those that are named.</param>
/// <param name="AndOthers">True when the declaration ends with "others": there are more.</param>
public sealed record Contributors(ImmutableArray<PersonName> Names, bool AndOthers)
{
    /// <summary>Nobody.</summary>
    public static Contributors None { get; } = new([], false);
}

/// <summary>A name in its parts.</summary>
/// <param name="Family">
/// The surname with its particles ("von Neumann"); the whole name where <paramref name="Given"/> is empty: an institution, or a name to be
/// printed as it stands.
/// </param>
/// <param name="Given">The given names, in full or as initials.</param>
/// <param name="Suffix">"Jr" and the like; mostly empty.</param>
public sealed record PersonName(string Family, string Given = "", string Suffix = "");
