using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;

namespace ReportGen.Contracts.Scores;

/// <summary>
/// Standardized values y of one system's indicators, in [0, 1], 1 being best. An indicator that is constant in its scope is left out there:
/// its cells are gaps. Absent unit-years are gaps too.
/// </summary>
public sealed class NormalizedScores
{
    /// <summary>Checks that every value lies in [0, 1].</summary>
    public NormalizedScores(
        SubsystemId system, Scope scope, Axis<IndicatorId> indicators, ImmutableArray<LabeledMatrix<UnitId, Year>> values,
        ImmutableArray<LabeledVector<Year>> minimum, ImmutableArray<LabeledVector<Year>> maximum)
    {
        for (var j = 0; j < values.Length; j++)
        {
            var y = values[j];
            for (var u = 0; u < y.Rows.Count; u++)
            {
                for (var t = 0; t < y.Columns.Count; t++)
                {
                    if (y.At(u, t) is < 0 or > 1) throw new ArgumentException($"normalized '{indicators[j]}' of '{y.Rows[u]}' is outside [0, 1]");
                }
            }
        }
        (System, Scope, Indicators, Values, Minimum, Maximum) = (system, scope, indicators, values, minimum, maximum);
    }

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

    /// <summary>The values of one indicator.</summary>
    public LabeledMatrix<UnitId, Year> Of(IndicatorId indicator) => Values[Indicators.PositionOf(indicator)];
}
