namespace ReportGen.Contracts.Data;

/// <summary>Numbers by label. A value that is not defined is a gap; NaN and infinity never come in.</summary>
public sealed class LabeledVector<T> where T : notnull
{
    private readonly double[] values; // NaN marks a gap; it leaves this class in Span alone

    private LabeledVector(Axis<T> axis, double[] values) => (Axis, this.values) = (axis, values);

    /// <summary>A vector over <paramref name="axis"/>; null is a gap.</summary>
    public static LabeledVector<T> From(Axis<T> axis, Func<int, double?> value)
    {
        var values = new double[axis.Count];
        for (var i = 0; i < values.Length; i++) values[i] = Cell.Stored(value(i), axis, i);
        return new LabeledVector<T>(axis, values);
    }

    /// <summary>A vector over <paramref name="axis"/> by label; null is a gap.</summary>
    public static LabeledVector<T> Of(Axis<T> axis, Func<T, double?> value) => From(axis, i => value(axis[i]));

    /// <summary>The labels.</summary>
    public Axis<T> Axis { get; }

    /// <summary>The value at a label; an unknown label or a gap is refused by name.</summary>
    public double this[T label] => Cell.Defined(values[Axis.PositionOf(label)], label);

    /// <summary>The value at a label; null for a gap. An unknown label is refused by name.</summary>
    public double? At(T label) => At(Axis.PositionOf(label));

    /// <summary>The value at a position, for formulas and inner loops; null for a gap.</summary>
    public double? At(int position) => Cell.Read(values[position]);

    /// <summary>The value at a label; false for an unknown label or a gap.</summary>
    public bool TryGet(T label, out double value)
    {
        var at = Axis.Find(label);
        value = at < 0 ? double.NaN : values[at];
        var defined = !double.IsNaN(value);
        if (!defined) value = 0;
        return defined;
    }

    /// <summary>The numbers in order, NaN for a gap: for formulas that go through all of them.</summary>
    public ReadOnlySpan<double> Span => values;

    /// <summary>The defined values in order.</summary>
    public IEnumerable<double> Defined => values.Where(v => !double.IsNaN(v));
}

/// <summary>The one rule about stored numbers: NaN marks a gap inside, and neither NaN nor infinity is ever a value.</summary>
internal static class Cell
{
    internal static double Stored<T>(double? value, Axis<T> axis, int at) where T : notnull => value switch
    {
        null => double.NaN,
        { } v when double.IsFinite(v) => v,
        { } v => throw new ArgumentException(FormattableString.Invariant($"value {v} at '{axis[at]}' is not a number")),
    };

    internal static double Defined(double stored, object label) =>
        double.IsNaN(stored) ? throw new InvalidOperationException($"the value at '{label}' is not defined") : stored;

    internal static double? Read(double stored) => double.IsNaN(stored) ? null : stored;
}
