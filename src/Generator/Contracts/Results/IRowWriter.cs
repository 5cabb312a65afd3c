namespace ReportGen.Contracts.Results;

/// <summary>Takes the rows of a result file, cell by cell.</summary>
public interface IRowWriter
{
    /// <summary>The next cell: an id; null for an empty cell.</summary>
    void Cell(string? text);

    /// <summary>The next cell: a number; null for an empty cell.</summary>
    void Cell(double? number);

    /// <summary>Ends the row.</summary>
    void EndRow();
}
