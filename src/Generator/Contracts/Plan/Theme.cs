using System.Collections.Immutable;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Text;

namespace ReportGen.Contracts.Plan;

/// <summary>A report style: a folder under templates/, with what it takes over from the theme it extends.</summary>
/// <param name="Id">The folder's name.</param>
/// <param name="Sections">The ids of the sections in printed order.</param>
/// <param name="Files">Every text file, by path relative to the folder with forward slashes.</param>
/// <param name="Words">Language to the words of its locale file (a flat list of key and text).</param>
public sealed record Theme(
    string Id,
    ImmutableArray<string> Sections,
    ImmutableSortedDictionary<string, string> Files,
    ImmutableDictionary<string, ImmutableDictionary<string, string>> Words)
{
    /// <summary>The print token that says how wide a formula may be before it is broken, in em.</summary>
    public const string FormulaWidth = "formula-width";

    /// <summary>The print token that names a drawing of the theme: the logo above the title.</summary>
    public const string Logo = "logo";

    /// <summary>Its folder, as messages print it.</summary>
    public string Folder { get; init; } = "";

    /// <summary>Where each of its files is, as messages print it: one that it takes over, in the folder of the other theme.</summary>
    public ImmutableSortedDictionary<string, string> Places { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Where its sections are listed.</summary>
    public ImmutableDictionary<string, SourceSpan> Listed { get; init; } = ImmutableDictionary<string, SourceSpan>.Empty;

    /// <summary>The ids of its languages, in the order reports have them where a study names none.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>Typographic tokens of the screen (CSS custom properties without --): colors and rules.</summary>
    public ImmutableSortedDictionary<string, LocalizedText> Screen { get; init; } = ImmutableSortedDictionary<string, LocalizedText>.Empty;

    /// <summary>Typographic tokens of the printed page: paper, margins, columns, faces, sizes.</summary>
    public ImmutableSortedDictionary<string, LocalizedText> Print { get; init; } = ImmutableSortedDictionary<string, LocalizedText>.Empty;

    /// <summary>The colors of its figures.</summary>
    public FigureColors Colors { get; init; } = FigureColors.None;

    /// <summary>Decimals of the numbers in its tables.</summary>
    public Decimals Decimals { get; init; } = new();

    /// <summary>Where a file is, as messages print it; one that is not there would be in the theme's own folder.</summary>
    public string PlaceOf(string file) => Places.GetValueOrDefault(file) ?? $"{Folder}/{file}";
}
