namespace ReportGen.Contracts.Text;

/// <summary>A place in an input: a file relative to the working folder, or the words <c>--set key=value</c>.</summary>
/// <param name="File">The file as the user would name it, with forward slashes.</param>
/// <param name="Line">Line, or row of a sheet, from 1; 0 when the whole file is meant.</param>
/// <param name="Column">Column in Unicode characters, from 1; 0 when the whole line is meant.</param>
public readonly record struct SourceSpan(string File, int Line = 0, int Column = 0) : IComparable<SourceSpan>
{
    /// <summary>The sheet of a workbook; null for any other file.</summary>
    public string? Sheet { get; init; }

    /// <summary>Orders by file and sheet (ordinal), then line, then column.</summary>
    public int CompareTo(SourceSpan other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile == 0) byFile = string.CompareOrdinal(Sheet, other.Sheet);
        if (byFile != 0) return byFile;
        return Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);
    }

    /// <summary>
    /// The place as compilers print it, <c>file:line:column</c>; in a workbook as spreadsheet programs do, <c>file:sheet!C4</c>.
    /// </summary>
    public override string ToString() => Sheet is { } sheet
        ? Line == 0 ? $"{File}:{sheet}" : $"{File}:{sheet}!{(Column == 0 ? "" : Letters(Column))}{Line}"
        : Line == 0 ? File : Column == 0 ? $"{File}:{Line}" : $"{File}:{Line}:{Column}";

    /// <summary>A column as spreadsheet programs name it: 1 is A, 27 is AA.</summary>
    public static string Letters(int column) => column <= 26
        ? $"{(char)('A' + column - 1)}"
        : Letters((column - 1) / 26) + Letters(((column - 1) % 26) + 1);
}
