using System.Collections.Immutable;

namespace ReportGen.Contracts.Document;

/// <summary>A printed table: columns say how, cells say what.</summary>
/// <param name="Id">The table's id; anchor <c>tbl-id</c> and name of its CSV.</param>
/// <param name="Caption">Caption without number.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows, each with one cell per column.</param>
public sealed record TableBlock(
    string Id, string Caption, ImmutableArray<TableColumn> Columns, ImmutableArray<ImmutableArray<TableCell>> Rows) : Block
{
    /// <summary>Printed number; 0 before numbering.</summary>
    public int Number { get; init; }

    /// <summary>Notes below, such as the source or the meaning of a dash.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>True for the full width of the page, false for a column.</summary>
    public bool Wide { get; init; }

    /// <summary>True for a table that is folded on the screen and left out of print.</summary>
    public bool IsAside { get; init; }

    /// <summary>True for a table of the appendix: folded on the screen, printed all the same.</summary>
    public bool IsFolded { get; init; }

    /// <summary>The row that the table is about, set in bold; null for none.</summary>
    public int? MarkedRow { get; init; }
}

/// <summary>How a column's numbers are printed.</summary>
public enum NumberStyle
{
    /// <summary>Text as it is.</summary>
    Text,
    /// <summary>A whole number.</summary>
    Integer,
    /// <summary>Three decimals.</summary>
    Fixed3,
    /// <summary>Four decimals.</summary>
    Fixed4,
    /// <summary>A share printed in per cent with two decimals; the unit stands in the head.</summary>
    Percent2,
    /// <summary>Four significant digits, for raw values of any scale.</summary>
    Significant4,
    /// <summary>Three decimals with a sign.</summary>
    Signed3,
}

/// <summary>A column.</summary>
/// <param name="Id">Its id, kebab-case or snake_case.</param>
/// <param name="Title">Printed head.</param>
/// <param name="Style">How its numbers are printed.</param>
public sealed record TableColumn(string Id, string Title, NumberStyle Style)
{
    /// <summary>Unit in the head; null for none.</summary>
    public string? Unit { get; init; }

    /// <summary>Title and unit as the edition prints them; the title where nothing is said.</summary>
    public string Head { get => field ?? Title; init; }

    /// <summary>A head that spans neighboring columns of the same group; null for none.</summary>
    public string? Group { get; init; }

    /// <summary>Decimals of its numbers; null for those of the style.</summary>
    public int? Decimals { get; init; }

    /// <summary>True when equal neighboring cells are printed once, over several rows.</summary>
    public bool Merge { get; init; }
}

/// <summary>A cell: text, a number, or not defined (printed as a dash).</summary>
public readonly record struct TableCell(string? Text, double? Number)
{
    /// <summary>A text cell.</summary>
    public static implicit operator TableCell(string text) => new(text, null);

    /// <summary>A number cell; null is not defined.</summary>
    public static implicit operator TableCell(double? number) => new(null, number);

    /// <summary>A number cell.</summary>
    public static implicit operator TableCell(double number) => new(null, number);

    /// <summary>Where the cell leads on the screen: a page beside this one; null for nowhere.</summary>
    public string? Link { get; init; }

    /// <summary>True when nothing is defined here.</summary>
    public bool IsGap => Text is null && Number is null;
}
