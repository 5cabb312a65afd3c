using System.Collections.Immutable;
using System.Globalization;

namespace ReportGen.Contracts.Document;

/// <summary>A citation, already numbered.</summary>
/// <param name="Works">The works, each with what is said of the place in it; by number and each once where nothing is said.</param>
/// <param name="Marks">What is printed: words, and numbers that lead to their entries.</param>
public sealed record Citation(ImmutableArray<CitedWork> Works, ImmutableArray<CitationMark> Marks) : Inline
{
    /// <summary>True when the number is a word of its sentence ("see [8]") and is not raised.</summary>
    public bool InText { get; init; }
}

/// <summary>A work as a text cites it.</summary>
/// <param name="Key">The bibliography key.</param>
/// <param name="Number">Its number in the list of references.</param>
public sealed record CitedWork(string Key, int Number)
{
    /// <summary>Words before it, such as "see"; mostly empty.</summary>
    public string Before { get; init; } = "";

    /// <summary>The pages, such as 12-15; mostly empty.</summary>
    public string Pages { get; init; } = "";

    /// <summary>Words after it, pages included; mostly empty.</summary>
    public string After { get; init; } = "";

    /// <summary>True where the sentence itself names who wrote it.</summary>
    public bool WithoutAuthor { get; init; }
}

/// <summary>A piece of a printed citation.</summary>
/// <param name="Text">What is printed.</param>
/// <param name="Number">The entry that it leads to; null for words and brackets.</param>
public readonly record struct CitationMark(string Text, int? Number)
{
    /// <summary>A number that leads to its entry.</summary>
    public static CitationMark To(int number) => new(number.ToString(CultureInfo.InvariantCulture), number);
}
