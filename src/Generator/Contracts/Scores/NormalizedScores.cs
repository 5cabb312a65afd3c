using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;

namespace ReportGen.Contracts.Scores;

/// <summary>
/// Standardized values y of one system's indicators, the more the better. An indicator that is constant in its scope is left out there:
/// its cells are gaps. Absent unit-years are gaps too.
/// </summary>
public sealed class NormalizedScores
{
    /// <summary>Checks that every value lies between the ends that its method promises.</summary>
    public NormalizedScores(SubsystemId system, Scope scope, Axis<IndicatorId> indicators, ImmutableArray<NormalizedIndicator> normalized)
    {
        var outside = AtOnce.Select(normalized, normalized is [var one, ..] ? one.Values.Cells : 0, OutsideOfEnds);
        for (var j = 0; j < normalized.Length; j++)
        {
            if (outside[j] is not { } unit) continue;
            var (low, high) = normalized[j].Ends!.Value;
            throw new ArgumentException(
                FormattableString.Invariant($"normalized '{indicators[j]}' of '{unit}' is outside [{low}, {high}]"));
        }
        (System, Scope, Indicators, All) = (system, scope, indicators, normalized);
        Values = [.. normalized.Select(n => n.Values)];
        Minimum = [.. normalized.Select(n => n.Minimum)];
        Maximum = [.. normalized.Select(n => n.Maximum)];
    }

    /// <summary>The indicators with their ends, in the order of <see cref="Indicators"/>.</summary>
    public ImmutableArray<NormalizedIndicator> All { get; }

    /// <summary>The first indicator whose values are not promised to lie in [0, 1]; null where all are.</summary>
    public IndicatorId? Unbounded =>
        Enumerable.Range(0, All.Length).Where(j => All[j].Ends is not { } ends || !Interval.Unit.Holds(ends))
            .Select(j => (IndicatorId?)Indicators[j]).FirstOrDefault();

    /// <summary>The system.</summary>
    public SubsystemId System { get; }

    /// <summary>Over which rows minimum and maximum were taken.</summary>
    public Scope Scope { get; }

    /// <summary>The system's indicators in declared order, constant ones included.</summary>
    public Axis<IndicatorId> Indicators { get; }

    /// <summary>Unit by year, per indicator in the order of <see cref="Indicators"/>.</summary>
    public ImmutableArray<LabeledMatrix<UnitId, Year>> Values { get; }

    /// <summary>The lower bound used, per indicator and year (the same in every year when pooled).</summary>
    public ImmutableArray<LabeledVector<Year>> Minimum { get; }

    /// <summary>The upper bound used, per indicator and year.</summary>
    public ImmutableArray<LabeledVector<Year>> Maximum { get; }

    /// <summary>The first unit with a value beyond the ends that its method promises; null where all lie between them.</summary>
    private static UnitId? OutsideOfEnds(NormalizedIndicator indicator)
    {
        if (indicator.Ends is not { } ends) return null;
        var y = indicator.Values.Span;
        for (var i = 0; i < y.Length; i++)
        {
            if (y[i] < ends.Low || y[i] > ends.High) return indicator.Values.Rows[i / indicator.Values.Columns.Count];
        }
        return null;
    }

    /// <summary>The values of one indicator.</summary>
    public LabeledMatrix<UnitId, Year> Of(IndicatorId indicator) => Values[Indicators.PositionOf(indicator)];
}
