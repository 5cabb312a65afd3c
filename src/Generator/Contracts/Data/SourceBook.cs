using ReportGen.Contracts.Text;

namespace ReportGen.Contracts.Data;

/// <summary>
/// A data file as text cells, before anything is understood of it: the sheets of a workbook, or the one sheet of a text file.
/// </summary>
/// <param name="Sheets">Every sheet that was asked for, in the file's order.</param>
public sealed record SourceBook(IReadOnlyList<SourceSheet> Sheets)
{
    /// <summary>The names of the sheets that were not asked for, in the file's order.</summary>
    public IReadOnlyList<SheetName> Unread { get; init; } = [];
}

/// <summary>What a sheet is called.</summary>
/// <param name="Name">Its name; empty for a text file.</param>
/// <param name="IsHidden">True when the spreadsheet program does not show it.</param>
public sealed record SheetName(string Name, bool IsHidden = false);

/// <summary>A sheet as rows of text cells.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Rows">The rows that hold at least one cell, from top to bottom.</param>
public sealed record SourceSheet(SheetName Name, IReadOnlyList<SourceRow> Rows)
{
    /// <summary>The merged ranges; their value stands in the first cell, the others are blank.</summary>
    public IReadOnlyList<CellRange> Merged { get; init; } = [];

    /// <summary>The separator of a text file; null for a workbook.</summary>
    public char? Separator { get; init; }
}

/// <summary>A range of cells: rows from 1, columns from 0, both ends included.</summary>
public readonly record struct CellRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn);

/// <summary>How to read a file.</summary>
/// <param name="File">The file's name as messages print it.</param>
public sealed record SourceOptions(string File)
{
    /// <summary>The file's full path, beside which a query finds its files; never printed.</summary>
    public string FullPath { get; init; } = "";

    /// <summary>Where a query stands that is no file of its own.</summary>
    public SourceSpan? At { get; init; }

    /// <summary>Picks, from the names of all sheets, those to read.</summary>
    public Func<IReadOnlyList<SheetName>, IReadOnlyCollection<SheetName>> Sheets { get; init; } = all => all;

    /// <summary>The encoding of a text file, such as "gb18030"; null to find it.</summary>
    public string? Encoding { get; init; }

    /// <summary>Where the encoding is declared; null where it is not.</summary>
    public SourceSpan? EncodingAt { get; init; }

    /// <summary>The separator of a text file; null to find it.</summary>
    public char? Separator { get; init; }
}
