using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.Outliers;

/// <summary>
/// The treatment "skew-kurtosis": the outermost values are moved inward, one after the other, until the indicator passes.
/// </summary>
/// <remarks>
/// <b>Source.</b> Becker et al. (2022), COINr [becker2022], after OECD and JRC (2008), section 4 [oecd2008].
/// <b>Conventions.</b> Passes: |skewness| or kurtosis below its limit; so does an indicator that does not vary, or of less than four rows.
/// While it does not, all values equal to the greatest (of a skewness below 0: to the least) become the next one. Equal values move
/// together and count each, so that the limit of points can be passed by the last move. Where that does not mend it, nothing is moved and
/// the logarithm is taken of x - min + (max - min) / 100.
/// </remarks>
public sealed class SkewKurtosisTreatment() : Treatment<SkewKurtosisOptions>("skew-kurtosis")
{
    /// <inheritdoc/>
    protected override LabeledMatrix<UnitId, Year> Treat(
        LabeledMatrix<UnitId, Year> values, Indicator indicator, Scope scope, SkewKurtosisOptions options, DiagnosticBag diagnostics) =>
        Treated.ByScope(values, scope, v => Mend(v, options));

    /// <summary>The values after the treatment.</summary>
    internal static Treated Mend(double[] values, SkewKurtosisOptions options)
    {
        if (Passes(values, options)) return new Treated(OutlierTreatment.None, values, 0);
        var limit = options.Points < 1 ? Math.Floor(options.Points * values.Length) : options.Points;
        var (moved, points) = ((double[])values.Clone(), 0);
        while (!Passes(moved, options) && points < limit)
        {
            MoveOutermost(moved);
            points = values.Zip(moved).Count(pair => pair.First != pair.Second);
        }
        if (Passes(moved, options) || options.Otherwise == SkewOtherwise.None)
        {
            return new Treated(points > 0 ? OutlierTreatment.Winsorised : OutlierTreatment.None, moved, points);
        }
        var (low, range) = (values.Min(), values.Max() - values.Min());
        return new Treated(OutlierTreatment.LogShift, Array.ConvertAll(values, v => Math.Log(v - low + (0.01 * range))), values.Length);
    }

    private static bool Passes(double[] values, SkewKurtosisOptions options) =>
        Moments.Of(values) is not { } m || Math.Abs(m.Skewness) < options.Skewness || m.Kurtosis < options.Kurtosis;

    /// <summary>Moves the outermost values to the next ones.</summary>
    private static void MoveOutermost(double[] values)
    {
        var isHigh = Moments.Of(values)!.Value.Skewness >= 0;
        var outermost = isHigh ? values.Max() : values.Min();
        var inside = values.Where(v => v != outermost).ToList();
        var next = isHigh ? inside.Max() : inside.Min();
        for (var i = 0; i < values.Length; i++) if (values[i] == outermost) values[i] = next;
    }
}
