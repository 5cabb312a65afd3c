using MathNet.Numerics.Statistics;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.Outliers;

/// <summary>The treatment "percentile": values beyond two quantiles are cut off there.</summary>
/// <remarks>
/// <b>Source.</b> OECD and JRC (2008), section 4 [oecd2008].
/// <b>Conventions.</b> A quantile lies between the two nearest rows in proportion (type 7 of R, PERCENTILE.INC of Excel).
/// </remarks>
public sealed class PercentileTreatment() : Treatment<PercentileOptions>("percentile")
{
    /// <inheritdoc/>
    protected override LabeledMatrix<UnitId, Year> Treat(
        LabeledMatrix<UnitId, Year> values, Indicator indicator, Scope scope, PercentileOptions options, DiagnosticBag diagnostics) =>
        Treated.ByScope(values, scope, v => Cut(v, options));

    /// <summary>The values cut to the quantiles.</summary>
    internal static Treated Cut(double[] values, PercentileOptions options)
    {
        if (values.Length == 0) return new Treated(OutlierTreatment.None, values, 0);
        double At(double share) => values.QuantileCustom(Math.Clamp(share, 0, 1), QuantileDefinition.R7);
        var (low, high) = (At(options.Limits.Low), At(options.Limits.High));
        var cut = Array.ConvertAll(values, v => Math.Clamp(v, low, high));
        var points = values.Zip(cut).Count(pair => pair.First != pair.Second);
        return new Treated(points > 0 ? OutlierTreatment.Percentile : OutlierTreatment.None, cut, points);
    }
}
