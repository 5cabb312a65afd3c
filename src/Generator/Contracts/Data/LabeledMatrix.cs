using System.Runtime.CompilerServices;

namespace ReportGen.Contracts.Data;

/// <summary>
/// Numbers by row and column label, stored by rows. A value that is not defined is a gap; NaN and infinity never come in.
/// </summary>
public sealed class LabeledMatrix<TRow, TColumn> where TRow : notnull where TColumn : notnull
{
    private readonly double[] values; // NaN marks a gap; it leaves this class in Span, InColumn and CopyTo alone

    private readonly CellView? view; // what becomes of each value whenever it is asked for; null for the value itself

    private bool? isWhole;

    private LabeledMatrix(Axis<TRow> rows, Axis<TColumn> columns, double[] values, CellView? view = null) =>
        (Rows, Columns, this.values, this.view) = (rows, columns, values, view);

    /// <summary>A matrix over two axes; null is a gap.</summary>
    public static LabeledMatrix<TRow, TColumn> From(Axis<TRow> rows, Axis<TColumn> columns, Func<int, int, double?> value)
    {
        var values = GC.AllocateUninitializedArray<double>(rows.Count * columns.Count);
        for (var r = 0; r < rows.Count; r++)
        {
            for (var c = 0; c < columns.Count; c++)
            {
                values[(r * columns.Count) + c] = Cell.Stored(value(r, c), rows, r);
            }
        }
        return new LabeledMatrix<TRow, TColumn>(rows, columns, values);
    }

    /// <summary>A matrix that holds numbers by rows, NaN for a gap; from now on they are the matrix's own.</summary>
    public static LabeledMatrix<TRow, TColumn> Holding(Axis<TRow> rows, Axis<TColumn> columns, double[] values)
    {
        if (values.Length != rows.Count * columns.Count)
        {
            throw new ArgumentException($"{values.Length} values for {rows.Count} rows of {columns.Count}", nameof(values));
        }
        for (var i = 0; i < values.Length; i++) if (double.IsInfinity(values[i])) throw Infinite(rows[i / columns.Count]);
        return new LabeledMatrix<TRow, TColumn>(rows, columns, values);
    }

    /// <summary>A matrix over two axes by label; null is a gap.</summary>
    public static LabeledMatrix<TRow, TColumn> Of(Axis<TRow> rows, Axis<TColumn> columns, Func<TRow, TColumn, double?> value) =>
        From(rows, columns, (r, c) => value(rows[r], columns[c]));

    /// <summary>A matrix over the same axes: what becomes of each value in its column, NaN for a gap; gaps stay.</summary>
    public LabeledMatrix<TRow, TColumn> Map(Func<double, int, double> value)
    {
        var mapped = Numbers();
        for (var (i, r) = (0, 0); r < Rows.Count; r++)
        {
            for (var c = 0; c < Columns.Count; c++, i++) if (!double.IsNaN(mapped[i])) mapped[i] = value(mapped[i], c);
        }
        return Holding(Rows, Columns, mapped);
    }

    /// <summary>
    /// A matrix like that of <see cref="Map"/> that takes no room of its own: its numbers are worked out whenever they are asked for. For
    /// large matrices and what is quickly worked out.
    /// </summary>
    /// <param name="ofColumns">What becomes of a value, by column.</param>
    public LabeledMatrix<TRow, TColumn> View<TScale>(TScale[] ofColumns) where TScale : struct, IScale
    {
        var seen = new LabeledMatrix<TRow, TColumn>(Rows, Columns, view is null ? values : Numbers(), new CellView<TScale>(ofColumns));
        seen.isWhole = true;
        foreach (var (first, numbers) in seen.Blocks())
        {
            for (var i = 0; i < numbers.Count; i++)
            {
                if (double.IsInfinity(numbers[i])) throw Infinite(Rows[(first + i) / Columns.Count]);
                if (double.IsNaN(numbers[i])) seen.isWhole = false;
            }
        }
        return seen;
    }

    /// <summary>The row labels.</summary>
    public Axis<TRow> Rows { get; }

    /// <summary>The column labels.</summary>
    public Axis<TColumn> Columns { get; }

    /// <summary>How many cells it has.</summary>
    public int Cells => values.Length;

    /// <summary>The numbers by rows, NaN for a gap: for formulas that go through all of them. A view works them out each time.</summary>
    public ReadOnlySpan<double> Span => view is null ? values : Numbers();

    /// <summary>The numbers of the column at a position, NaN for a gap: for formulas that go through all of them.</summary>
    public ReadOnlySpan<double> InColumn(int column)
    {
        var found = GC.AllocateUninitializedArray<double>(Rows.Count);
        for (var (r, i) = (0, column); r < found.Length; r++, i += Columns.Count) found[r] = Number(i, column);
        return found;
    }

    /// <summary>The numbers of consecutive cells by rows, NaN for a gap: for formulas that go from one to the next.</summary>
    /// <param name="first">The position of the first cell.</param>
    /// <param name="to">Receives them.</param>
    public void CopyTo(int first, Span<double> to)
    {
        values.AsSpan(first, to.Length).CopyTo(to);
        view?.Of(to, first % Columns.Count);
    }

    /// <summary>True when it has no gap.</summary>
    public bool IsWhole => isWhole ??= !Array.Exists(values, double.IsNaN);

    /// <summary>The values that are defined, by rows.</summary>
    public IEnumerable<double> Defined => Blocks().SelectMany(b => b.Numbers).Where(v => !double.IsNaN(v));

    /// <summary>True when a defined value is such.</summary>
    public bool Any(Func<double, bool> isSuch) =>
        Blocks().Any(b => Array.Exists(b.Numbers.Array!, v => !double.IsNaN(v) && isSuch(v)));

    /// <summary>The labels of the defined values that are such, by rows.</summary>
    public IEnumerable<(TRow Row, TColumn Column)> Where(Func<double, bool> isSuch)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (Number(i) is var v && !double.IsNaN(v) && isSuch(v)) yield return (Rows[i / Columns.Count], Columns[i % Columns.Count]);
        }
    }

    /// <summary>The value at two labels; an unknown label or a gap is refused by name.</summary>
    public double this[TRow row, TColumn column] =>
        Cell.Defined(Number((Rows.PositionOf(row) * Columns.Count) + Columns.PositionOf(column)), (row, column));

    /// <summary>The value at two labels; null for a gap. An unknown label is refused by name.</summary>
    public double? At(TRow row, TColumn column) => At(Rows.PositionOf(row), Columns.PositionOf(column));

    /// <summary>The value at two positions, for formulas and inner loops; null for a gap.</summary>
    public double? At(int row, int column) => Cell.Read(Number((row * Columns.Count) + column, column));

    /// <summary>True when the cell at two positions has a value.</summary>
    public bool Has(int row, int column) => !double.IsNaN(Number((row * Columns.Count) + column, column));

    /// <summary>The value at two labels; false for an unknown label or a gap.</summary>
    public bool TryGet(TRow row, TColumn column, out double value)
    {
        value = 0;
        var (r, c) = (Rows.Find(row), Columns.Find(column));
        if (r < 0 || c < 0 || At(r, c) is not { } found) return false;
        value = found;
        return true;
    }

    /// <summary>The labels of the cells without a value, by rows.</summary>
    public IEnumerable<(TRow Row, TColumn Column)> Gaps
    {
        get
        {
            for (var r = 0; r < Rows.Count; r++)
            {
                for (var c = 0; c < Columns.Count; c++)
                {
                    if (!Has(r, c)) yield return (Rows[r], Columns[c]);
                }
            }
        }
    }

    /// <summary>A row as a vector.</summary>
    public LabeledVector<TColumn> Row(TRow row)
    {
        var r = Rows.PositionOf(row);
        return LabeledVector<TColumn>.From(Columns, c => At(r, c));
    }

    /// <summary>A column as a vector.</summary>
    public LabeledVector<TRow> Column(TColumn column)
    {
        var c = Columns.PositionOf(column);
        return LabeledVector<TRow>.From(Rows, r => At(r, c));
    }

    private double Number(int cell) => Number(cell, cell % Columns.Count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private double Number(int cell, int column) => view is null ? values[cell] : view.Of(values[cell], column);

    /// <summary>The numbers piece by piece, each good until the next one is asked for.</summary>
    private IEnumerable<(int First, ArraySegment<double> Numbers)> Blocks()
    {
        if (view is null) { yield return (0, values); yield break; }
        var block = new double[Math.Min(values.Length, 1 << 12)];
        for (var first = 0; first < values.Length; first += block.Length)
        {
            if (values.Length - first < block.Length) block = new double[values.Length - first];
            CopyTo(first, block);
            yield return (first, block);
        }
    }

    private double[] Numbers()
    {
        var numbers = GC.AllocateUninitializedArray<double>(values.Length);
        CopyTo(0, numbers);
        return numbers;
    }

    private static ArgumentException Infinite(TRow row) => new($"an infinite value at '{row}'", nameof(values));
}
