using System.Collections.Immutable;

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
