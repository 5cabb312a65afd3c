namespace ReportGen.Engine.Load.Raw;

/// <summary>The rows of a sheet by unit and year, the same for all of its columns: what need not be kept for every cell.</summary>
/// <param name="file">The sheet's position among those read.</param>
/// <param name="cells">Units times years.</param>
internal sealed class SheetRows(int file, int cells)
{
    private readonly int[] rows = new int[cells];

    public int File => file;

    /// <summary>The row, from 1, that the sheet holds a unit and year in; 0 for none.</summary>
    public int this[int cell]
    {
        get => rows[cell];
        set => rows[cell] = value;
    }
}
