namespace ReportGen.Contracts.Text;

/// <summary>A place in an input: a file relative to the working folder, or the words <c>--set key=value</c>.</summary>
/// <param name="File">The file as the user would name it, with forward slashes.</param>
/// <param name="Line">Line, or row of a sheet, from 1; 0 when the whole file is meant.</param>
/// <param name="Column">Column in Unicode characters, from 1; 0 when the whole line is meant.</param>
public readonly record struct SourceSpan(string File, int Line = 0, int Column = 0) : IComparable<SourceSpan>
{
    /// <summary>Orders by file (ordinal), then line, then column.</summary>
    public int CompareTo(SourceSpan other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0) return byFile;
        return Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);
    }

    /// <summary>The place as compilers print it: <c>file:line:column</c>.</summary>
    public override string ToString() => Line == 0 ? File : Column == 0 ? $"{File}:{Line}" : $"{File}:{Line}:{Column}";
}
