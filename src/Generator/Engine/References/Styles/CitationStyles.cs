namespace ReportGen.Engine.References.Styles;

/// <summary>The styles that a study may ask for with <c>citation-style</c>.</summary>
internal static class CitationStyles
{
    private static readonly Style[] All =
        [Gbt7714.Numeric, Gbt7714.AuthorYear, Gbt7714Of2025.Numeric, Gbt7714Of2025.AuthorYear, Apa.AuthorYear];

    /// <summary>The style of a study that names none.</summary>
    public static string Default => Gbt7714.Numeric.Id;

    /// <summary>What they are called.</summary>
    public static IReadOnlyList<string> Ids { get; } = [.. All.Select(s => s.Id)];

    /// <summary>A style by its id.</summary>
    public static Style Of(string id) => All.First(s => s.Id == id);
}
