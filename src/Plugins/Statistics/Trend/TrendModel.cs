using System.Collections.Immutable;
using MathNet.Numerics.Statistics;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Scores;

namespace ReportGen.Statistics.Trend;

/// <summary>The model "trend": mean, least, greatest value and sample standard deviation over the units, by year.</summary>
/// <remarks>
/// <b>Source.</b> ReportGen; no publication.
/// <b>Symbols.</b> v values of a measure in a year, n of them.
///     mean = sum v / n,  sd = sqrt(sum (v - mean)^2 / (n - 1))
/// <b>Conventions.</b> Units without a value do not count; a year without any has no statistics, and one value alone no sd.
/// </remarks>
public sealed class TrendModel() : Model<NoOptions, TrendResult>(TrendResult.Key)
{
    /// <inheritdoc/>
    public override ImmutableArray<Need> Needs => [ScoresResult.Key, Need.AllMeasures];

    /// <inheritdoc/>
    protected override TrendResult? Compute(ModelInput input, NoOptions options, DiagnosticBag diagnostics) =>
        new TrendResult(AtOnce.Select(input.Results.Measures, input.Results.Panel.RowCount, Trend));

    private static MeasureTrend Trend(Measure measure)
    {
        var years = measure.Values.Columns;
        var byYear = years.Select((_, t) => Statistics(measure.Values.InColumn(t))).ToList();
        LabeledVector<Year> Vector(Func<YearStatistics, double?> statistic) => LabeledVector<Year>.From(years, t => statistic(byYear[t]));
        return new MeasureTrend(measure, Vector(y => y.Mean), Vector(y => y.Least), Vector(y => y.Most), Vector(y => y.Deviation));
    }

    /// <summary>The statistics of a year's values, NaN for a unit without one.</summary>
    private static YearStatistics Statistics(ReadOnlySpan<double> values)
    {
        var v = values.ToArray();
        if (Array.Exists(v, double.IsNaN)) v = Array.FindAll(v, x => !double.IsNaN(x));
        return v.Length == 0 ? default
            : new YearStatistics(
                v.Sum() / v.Length, v.Min(), v.Max(), v.Length > 1 ? ArrayStatistics.StandardDeviation(v) : null);
    }

    private readonly record struct YearStatistics(double? Mean, double? Least, double? Most, double? Deviation);
}
