using ReportGen.Contracts.Results;

namespace ReportGen.Renderers.Parquet;

/// <summary>What a column of a result file holds.</summary>
internal enum ColumnKind { Text, Number, Year }

/// <summary>Goes through the rows of a file and learns what its columns hold: text where any cell is text, years by their name.</summary>
internal sealed class ColumnKinds : IRowWriter
{
    private readonly bool[] text;
    private int column;

    private ColumnKinds(int columns) => text = new bool[columns];

    /// <summary>The columns in their order.</summary>
    public static IReadOnlyList<(string Name, ColumnKind Kind)> Of(ResultFile file)
    {
        var kinds = new ColumnKinds(file.Columns.Length);
        foreach (var part in file.Parts) part(kinds);
        return [.. file.Columns.Select((name, c) => (name, kinds.text[c] ? ColumnKind.Text
            : name == "year" ? ColumnKind.Year : ColumnKind.Number))];
    }

    public void Cell(string? text)
    {
        if (!string.IsNullOrEmpty(text)) this.text[column] = true;
        column++;
    }

    public void Cell(double? number) => column++;

    public void EndRow() => column = 0;
}
