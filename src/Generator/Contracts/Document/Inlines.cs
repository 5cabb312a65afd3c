using System.Collections.Immutable;
using ReportGen.Contracts.Plan;

namespace ReportGen.Contracts.Document;

/// <summary>A piece of running text.</summary>
public abstract record Inline;

/// <summary>Plain text.</summary>
public sealed record TextRun(string Text) : Inline;

/// <summary>Emphasized text.</summary>
public sealed record Emphasis(ImmutableArray<Inline> Content, bool Strong) : Inline;

/// <summary>A formula in the text.</summary>
public sealed record InlineMath(string Tex, Formula Formula) : Inline;

/// <summary>A reference to a table, figure, equation or section, already resolved.</summary>
/// <param name="Target">Anchor without #.</param>
/// <param name="Text">Printed words, such as "表 1" or "Figure 2".</param>
public sealed record CrossReference(string Target, string Text) : Inline;

/// <summary>A link to the outside.</summary>
public sealed record OutsideLink(string Url, ImmutableArray<Inline> Content) : Inline;

/// <summary>Code or a literal name, in a fixed-width face.</summary>
public sealed record CodeRun(string Text) : Inline;

/// <summary>The line ends here though the paragraph goes on.</summary>
public sealed record LineBreak : Inline;

/// <summary>A picture in a line of text.</summary>
/// <param name="Picture">The picture.</param>
/// <param name="Alt">What it shows, in words.</param>
/// <param name="Size">How wide it is printed.</param>
public sealed record InlinePicture(Picture Picture, string Alt, PictureSize Size) : Inline;

/// <summary>The mark of a footnote. A note that is called twice has the same number in both places.</summary>
/// <param name="Number">From 1, in the order of print; 0 before numbering.</param>
/// <param name="Content">What the note says.</param>
public sealed record FootnoteMark(int Number, ImmutableArray<Block> Content) : Inline
{
    /// <summary>True where the note was called before.</summary>
    public bool IsAgain { get; init; }
}
