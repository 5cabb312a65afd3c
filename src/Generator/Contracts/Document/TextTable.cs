using System.Collections.Immutable;

namespace ReportGen.Contracts.Document;

/// <summary>A table that an author writes: its cells are running text.</summary>
/// <param name="Id">Anchor; empty before numbering where the author names none.</param>
/// <param name="Caption">Caption without number; empty for a table that is not numbered.</param>
/// <param name="Columns">Where the text of each column stands.</param>
/// <param name="Head">The heads, one for each column.</param>
/// <param name="Rows">The rows, each with one cell for each column.</param>
public sealed record TextTable(
    string Id, ImmutableArray<Inline> Caption, ImmutableArray<ColumnSide> Columns, ImmutableArray<ImmutableArray<Inline>> Head,
    ImmutableArray<ImmutableArray<ImmutableArray<Inline>>> Rows) : Block
{
    /// <summary>Printed number among the tables; 0 for a table without a caption.</summary>
    public int Number { get; init; }
}

/// <summary>Where the text of a column stands.</summary>
public enum ColumnSide
{
    /// <summary>At the left, as where nothing is said.</summary>
    Left,
    /// <summary>In the middle.</summary>
    Center,
    /// <summary>At the right.</summary>
    Right,
}
