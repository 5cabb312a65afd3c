using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.Interpolation;

/// <summary>Linear interpolation between observed years of one unit's series; the nearest observed value at the ends.</summary>
/// <remarks>
/// <b>Source.</b> Mao, Xia and Liu (2024), section 3.2 [mao2024]; ends after R's approx with rule = 2.
/// <b>Symbols.</b> a, b the nearest observed years around t; x value.
///     x(t) = x(a) + (x(b) - x(a)) * (t - a) / (b - a),  a &lt; t &lt; b
/// <b>Conventions.</b> By the years' values, so that a hole in the axis counts. Nothing is extrapolated.
/// </remarks>
public sealed class LinearInterpolation() : Interpolation<NoOptions>("linear")
{
    /// <inheritdoc/>
    protected override void Fill(ReadOnlySpan<Year> years, Span<double> values, Span<CellOrigin> origins, NoOptions options)
    {
        var before = -1;
        for (var t = 0; t < years.Length; t++)
        {
            if (origins[t] == CellOrigin.Observed) { before = t; continue; }
            var after = t;
            while (after < years.Length && origins[after] != CellOrigin.Observed) after++;
            for (; t < after; t++)
            {
                (values[t], origins[t]) = (before, after) switch
                {
                    (-1, _) => (values[after], CellOrigin.Carried),
                    _ when after == years.Length => (values[before], CellOrigin.Carried),
                    _ => (Between(years[before], values[before], years[after], values[after], years[t]), CellOrigin.Interpolated),
                };
            }
            t--;
        }
    }

    private static double Between(Year a, double xa, Year b, double xb, Year t) =>
        xa + ((xb - xa) * (t.Value - a.Value) / (b.Value - a.Value));
}
