using System.Collections.Immutable;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;

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
public sealed record ListBlock(bool Ordered, ImmutableArray<ImmutableArray<Block>> Items) : Block
{
    /// <summary>The number of the first item.</summary>
    public int Start { get; init; } = 1;

    /// <summary>What stands after a number: a full stop or a closing bracket.</summary>
    public char After { get; init; } = '.';
}

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

/// <summary>A passage that is quoted.</summary>
/// <param name="Content">Its blocks.</param>
public sealed record QuoteBlock(ImmutableArray<Block> Content) : Block;

/// <summary>Lines set as they are typed, in a fixed-width face.</summary>
/// <param name="Text">The lines.</param>
public sealed record CodeBlock(string Text) : Block;

/// <summary>A rule between two parts of a text.</summary>
public sealed record RuleBlock : Block;

/// <summary>Terms, each with what it means.</summary>
/// <param name="Entries">Terms that share what they mean, and one or more meanings, each a few blocks.</param>
public sealed record DefinitionsBlock(
    ImmutableArray<(ImmutableArray<ImmutableArray<Inline>> Terms, ImmutableArray<ImmutableArray<Block>> Meanings)> Entries) : Block;

/// <summary>An author's picture that stands for itself: a figure where it has a caption.</summary>
/// <param name="Id">Anchor; empty before numbering where the author names none.</param>
/// <param name="Picture">The picture.</param>
/// <param name="Alt">What it shows, in words.</param>
/// <param name="Caption">Caption without number; empty for a picture that is no figure.</param>
/// <param name="Size">How wide it is printed.</param>
public sealed record PictureBlock(string Id, Picture Picture, string Alt, string Caption, PictureSize Size) : Block
{
    /// <summary>Printed number among the figures; 0 for a picture without a caption.</summary>
    public int Number { get; init; }

    /// <summary>True for the full width of the page, false for a column.</summary>
    public bool Wide { get; init; }
}
