using ReportGen.Contracts.Data;

namespace ReportGen.Statistics.Shared;

/// <summary>Who stands behind a mean in its first and its last year: a mean moves also because others are counted.</summary>
/// <param name="First">How many units have a value in the first year.</param>
/// <param name="Last">How many have one in the last year.</param>
/// <param name="Both">How many have one in both.</param>
/// <param name="FirstMean">The mean of these in the first year; null where there are none.</param>
/// <param name="LastMean">Their mean in the last year; null where there are none.</param>
/// <param name="Stable">What less than is no change.</param>
public sealed record Composition(int First, int Last, int Both, double? FirstMean, double? LastMean, double Stable)
{
    /// <summary>Decimals of a printed value.</summary>
    internal int Decimals { get; init; } = Printed.Value;

    /// <summary>True when the same units have a value in both years.</summary>
    public bool Same => First == Both && Last == Both;

    /// <summary>True when their means are printed alike.</summary>
    public bool SameMean => Printed.Change(FirstMean, LastMean, Decimals) is 0;

    /// <summary>How the mean of those with a value in both years moved: rising, falling or level; null where there are none.</summary>
    public Direction? Trend => Printed.Change(FirstMean, LastMean, Decimals) is not { } change ? null
        : change != 0 && Math.Abs(change) >= Stable ? change > 0 ? Direction.Rising : Direction.Falling : Direction.Level;

    /// <summary>Compares the first and the last year in which a unit of those meant has a value.</summary>
    public static Composition Of(
        LabeledMatrix<UnitId, Year> values, Func<UnitId, bool> isMeant, int decimals = Printed.Value, double stable = 0)
    {
        var units = Enumerable.Range(0, values.Rows.Count).Where(u => isMeant(values.Rows[u])).ToList();
        var years = Enumerable.Range(0, values.Columns.Count).Where(y => units.Exists(u => values.Has(u, y))).ToList();
        if (years.Count == 0) return new Composition(0, 0, 0, null, null, stable);
        var (first, last) = (years[0], years[^1]);
        List<int> In(int year) => units.FindAll(u => values.Has(u, year));
        var both = In(first).FindAll(u => values.Has(u, last));
        double? Mean(int year) => both.Count == 0 ? null : both.Sum(u => values.At(u, year)!.Value) / both.Count;
        return new Composition(In(first).Count, In(last).Count, both.Count, Mean(first), Mean(last), stable)
        {
            Decimals = decimals,
        };
    }
}
