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
        new TrendResult([.. input.Results.Measures.Select(Trend)]);

    private static MeasureTrend Trend(Measure measure)
    {
        var years = measure.Values.Columns;
        var byYear = years.Select(y => measure.Values.Column(y).Defined.ToArray()).ToList();
        LabeledVector<Year> Vector(int least, Func<double[], double> statistic) =>
            LabeledVector<Year>.From(years, t => byYear[t].Length >= least ? statistic(byYear[t]) : null);
        return new MeasureTrend(
            measure, Vector(1, v => v.Sum() / v.Length), Vector(1, v => v.Min()), Vector(1, v => v.Max()),
            Vector(2, ArrayStatistics.StandardDeviation));
    }
}
