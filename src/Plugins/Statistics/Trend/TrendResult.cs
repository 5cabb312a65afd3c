using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.Trend;

/// <summary>Each measure over the units, year by year.</summary>
public sealed record TrendResult(ImmutableArray<MeasureTrend> Measures) : IModelResult
{
    /// <summary>The key this result is found by.</summary>
    public static readonly ResultKey<TrendResult> Key = new("trend");

    /// <summary>The trend of a measure, or null.</summary>
    public MeasureTrend? Of(MeasureId measure) => Measures.FirstOrDefault(m => m.Measure.Id == measure);
}

/// <summary>One measure by year, over the units where it is defined; gaps in a year without any.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Mean">Mean.</param>
/// <param name="Min">Least value.</param>
/// <param name="Max">Greatest value.</param>
/// <param name="Deviation">Sample standard deviation (n - 1); a gap for one unit.</param>
public sealed record MeasureTrend(
    Measure Measure, LabeledVector<Year> Mean, LabeledVector<Year> Min, LabeledVector<Year> Max, LabeledVector<Year> Deviation);
