using System.Collections.Immutable;
using ReportGen.Contracts.Figures;

namespace ReportGen.Contracts.Document;

/// <summary>A block of a section.</summary>
public abstract record Block;

/// <summary>A heading.</summary>
/// <param name="Level">1 for a section, 2 and 3 below.</param>
/// <param name="Id">Anchor.</param>
/// <param name="Number">Printed number such as "3" or "3.1"; null for an unnumbered heading.</param>
/// <param name="Text">The text.</param>
public sealed record Heading(int Level, string Id, string? Number, ImmutableArray<Inline> Text) : Block
{
    /// <summary>What stands between number and text: nothing after a full-width mark, which brings its own room.</summary>
    public string Gap => Number is null || Number.EndsWith('、') ? "" : " ";
}

/// <summary>A paragraph.</summary>
/// <param name="Text">The text.</param>
/// <param name="Role">"body", or "where" for the symbol list after an equation, "note" for a notice.</param>
public sealed record Paragraph(ImmutableArray<Inline> Text, string Role = "body") : Block;

/// <summary>A list.</summary>
/// <param name="Ordered">Numbered or bulleted.</param>
/// <param name="Items">The items, each a few blocks.</param>
public sealed record ListBlock(bool Ordered, ImmutableArray<ImmutableArray<Block>> Items) : Block;

/// <summary>A numbered displayed formula.</summary>
/// <param name="Id">Anchor, such as <c>eq-coupling</c>.</param>
/// <param name="Number">Printed number; 0 for an unnumbered formula.</param>
/// <param name="Tex">The source.</param>
/// <param name="Formula">The formula.</param>
public sealed record EquationBlock(string Id, int Number, string Tex, Formula Formula) : Block;

/// <summary>A figure with its caption.</summary>
/// <param name="Id">The figure's id; anchor <c>fig-id</c>.</param>
/// <param name="Caption">Caption without number.</param>
/// <param name="Figure">What is drawn.</param>
/// <param name="Alt">What the figure shows, in words and numbers from the data.</param>
public sealed record FigureBlock(string Id, string Caption, FigureSpec Figure, string Alt) : Block
{
    /// <summary>Printed number; 0 before numbering.</summary>
    public int Number { get; init; }

    /// <summary>Notes below, such as the source.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>The id of the language of its words.</summary>
    public required string Language { get; init; }

    /// <summary>Words printed inside the drawing when the data are simulated; null otherwise. Filled in by the composer.</summary>
    public string? Notice { get; init; }

    /// <summary>True for the full width of the page, false for a column.</summary>
    public bool Wide { get; init; }

    /// <summary>The colors of the theme. Filled in by the composer.</summary>
    public FigureColors Colors { get; init; } = FigureColors.None;
}
