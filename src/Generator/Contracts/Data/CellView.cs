namespace ReportGen.Contracts.Data;

/// <summary>What becomes of the numbers of a matrix, column by column; gaps stay.</summary>
internal abstract class CellView
{
    /// <summary>What becomes of a number of the column at a position.</summary>
    public abstract double Of(double number, int column);

    /// <summary>Changes consecutive numbers by rows, of which the first belongs to the column at a position.</summary>
    public abstract void Of(Span<double> numbers, int column);
}

/// <summary>A scale for each column; each kind of scale has a loop of its own.</summary>
internal sealed class CellView<TScale>(TScale[] ofColumns) : CellView where TScale : struct, IScale
{
    public override double Of(double number, int column) => double.IsNaN(number) ? number : ofColumns[column].Of(number);

    public override void Of(Span<double> numbers, int column)
    {
        foreach (ref var number in numbers)
        {
            if (!double.IsNaN(number)) number = ofColumns[column].Of(number);
            if (++column == ofColumns.Length) column = 0;
        }
    }
}
