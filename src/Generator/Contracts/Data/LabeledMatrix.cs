namespace ReportGen.Contracts.Data;

/// <summary>
/// Numbers by row and column label, stored by rows. A value that is not defined is a gap; NaN and infinity never come in.
/// </summary>
public sealed class LabeledMatrix<TRow, TColumn> where TRow : notnull where TColumn : notnull
{
    private readonly double[] values; // NaN marks a gap; it leaves this class in Span and InColumn alone

    private bool? isWhole;

    private LabeledMatrix(Axis<TRow> rows, Axis<TColumn> columns, double[] values) =>
        (Rows, Columns, this.values) = (rows, columns, values);

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
        for (var i = 0; i < values.Length; i++)
        {
            if (!double.IsInfinity(values[i])) continue;
            throw new ArgumentException($"an infinite value at '{rows[i / columns.Count]}'", nameof(values));
        }
        return new LabeledMatrix<TRow, TColumn>(rows, columns, values);
    }

    /// <summary>A matrix over two axes by label; null is a gap.</summary>
    public static LabeledMatrix<TRow, TColumn> Of(Axis<TRow> rows, Axis<TColumn> columns, Func<TRow, TColumn, double?> value) =>
        From(rows, columns, (r, c) => value(rows[r], columns[c]));

    /// <summary>A matrix over the same axes: what becomes of each value in its column, NaN for a gap; gaps stay.</summary>
    public LabeledMatrix<TRow, TColumn> Map(Func<double, int, double> value)
    {
        var mapped = GC.AllocateUninitializedArray<double>(values.Length);
        for (var (i, r) = (0, 0); r < Rows.Count; r++)
        {
            for (var c = 0; c < Columns.Count; c++, i++) mapped[i] = double.IsNaN(values[i]) ? double.NaN : value(values[i], c);
        }
        return Holding(Rows, Columns, mapped);
    }

    /// <summary>The row labels.</summary>
    public Axis<TRow> Rows { get; }

    /// <summary>The column labels.</summary>
    public Axis<TColumn> Columns { get; }

    /// <summary>The numbers by rows, NaN for a gap: for formulas that go through all of them.</summary>
    public ReadOnlySpan<double> Span => values;

    /// <summary>The numbers of the column at a position, NaN for a gap: for formulas that go through all of them.</summary>
    public ReadOnlySpan<double> InColumn(int column)
    {
        var found = GC.AllocateUninitializedArray<double>(Rows.Count);
        for (var (r, i) = (0, column); r < found.Length; r++, i += Columns.Count) found[r] = values[i];
        return found;
    }

    /// <summary>True when it has no gap.</summary>
    public bool IsWhole => isWhole ??= !Array.Exists(values, double.IsNaN);

    /// <summary>The values that are defined, by rows.</summary>
    public IEnumerable<double> Defined => values.Where(v => !double.IsNaN(v));

    /// <summary>True when a defined value is such.</summary>
    public bool Any(Func<double, bool> isSuch) => Array.Exists(values, v => !double.IsNaN(v) && isSuch(v));

    /// <summary>The labels of the defined values that are such, by rows.</summary>
    public IEnumerable<(TRow Row, TColumn Column)> Where(Func<double, bool> isSuch)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (!double.IsNaN(values[i]) && isSuch(values[i])) yield return (Rows[i / Columns.Count], Columns[i % Columns.Count]);
        }
    }

    /// <summary>The value at two labels; an unknown label or a gap is refused by name.</summary>
    public double this[TRow row, TColumn column] =>
        Cell.Defined(values[(Rows.PositionOf(row) * Columns.Count) + Columns.PositionOf(column)], (row, column));

    /// <summary>The value at two labels; null for a gap. An unknown label is refused by name.</summary>
    public double? At(TRow row, TColumn column) => At(Rows.PositionOf(row), Columns.PositionOf(column));

    /// <summary>The value at two positions, for formulas and inner loops; null for a gap.</summary>
    public double? At(int row, int column) => Cell.Read(values[(row * Columns.Count) + column]);

    /// <summary>True when the cell at two positions has a value.</summary>
    public bool Has(int row, int column) => !double.IsNaN(values[(row * Columns.Count) + column]);

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
}
