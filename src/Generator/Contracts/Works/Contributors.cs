using System.Collections.Immutable;

namespace ReportGen.Contracts.Works;

/// <summary>Names in the order of the title page.</summary>
/// <param name="Names">Those that are named.</param>
/// <param name="AndOthers">True when the declaration ends with "others": there are more.</param>
public sealed record Contributors(ImmutableArray<PersonName> Names, bool AndOthers)
{
    /// <summary>Nobody.</summary>
    public static Contributors None { get; } = new([], false);

    /// <summary>True where nobody is named.</summary>
    public bool IsEmpty => Names.IsEmpty;
}

/// <summary>A name in its parts.</summary>
/// <param name="Family">
/// The surname with its particles ("von Neumann"); the whole name where <paramref name="Given"/> is empty: an institution, or a name to be
/// printed as it stands.
/// </param>
/// <param name="Given">The given names, in full or as initials.</param>
/// <param name="Suffix">"Jr" and the like; mostly empty.</param>
public sealed record PersonName(string Family, string Given = "", string Suffix = "");
