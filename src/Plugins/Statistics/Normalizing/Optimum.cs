using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;

namespace ReportGen.Statistics.Normalizing;

/// <summary>A moderate indicator (适度指标): the farther from its optimum, the worse.</summary>
/// <remarks>
/// <b>Source.</b> The usual form of Chinese textbooks on comprehensive evaluation (指标正向化).
/// <b>Symbols.</b> x raw value; [p, q] the optimum, p = q for one value; d distance from it.
///     d = max(0, p - x, x - q)
///     y = 1 - d / max d            by min-max
/// <b>Conventions.</b> d is treated as a negative indicator whose least value is 0, whether or not a row reaches it. All d alike: the
/// indicator tells nothing and is left out.
/// </remarks>
internal static class Optimum
{
    /// <summary>The distance of a value from the optimum, 0 inside it.</summary>
    public static double Distance(double x, Interval best) => Math.Max(0, Math.Max(best.Low - x, x - best.High));

    /// <summary>The values themselves, or the distances of a moderate indicator.</summary>
    public static LabeledMatrix<UnitId, Year> Oriented(LabeledMatrix<UnitId, Year> values, Indicator indicator) =>
        indicator.Optimum is not { } best ? values
        : LabeledMatrix<UnitId, Year>.From(
            values.Rows, values.Columns, (u, t) => values.At(u, t) is { } x ? Distance(x, best) : null);
}
