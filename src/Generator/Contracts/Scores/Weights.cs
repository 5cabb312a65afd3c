using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;

namespace ReportGen.Contracts.Scores;

/// <summary>Weights w of one system's indicators, per year (the same in every year when pooled): at least 0, sum 1 in every year.</summary>
public sealed class Weights
{
    /// <summary>Checks that the weights of each year sum to 1 within 1e-12. Pass entropy only where the method has one.</summary>
    public Weights(SubsystemId system, Scope scope, LabeledMatrix<IndicatorId, Year> values, LabeledMatrix<IndicatorId, Year>? entropy = null)
    {
        for (var t = 0; t < values.Columns.Count; t++)
        {
            var sum = 0.0;
            for (var j = 0; j < values.Rows.Count; j++)
            {
                var w = values.At(j, t) ?? throw new ArgumentException($"weight of '{values.Rows[j]}' is not defined");
                if (w < 0) throw new ArgumentException($"weight of '{values.Rows[j]}' is negative");
                sum += w;
            }
            if (Math.Abs(sum - 1) > 1e-12) throw new ArgumentException(FormattableString.Invariant($"weights of '{system}' sum to {sum}"));
        }
        (System, Scope, Values, Entropy) = (system, scope, values, entropy);
    }

    /// <summary>The system.</summary>
    public SubsystemId System { get; }

    /// <summary>Whether one set of weights serves all years.</summary>
    public Scope Scope { get; }

    /// <summary>Indicator by year.</summary>
    public LabeledMatrix<IndicatorId, Year> Values { get; }

    /// <summary>Information entropy e in [0, 1], indicator by year; null for methods without entropy. 1 for an indicator left out.</summary>
    public LabeledMatrix<IndicatorId, Year>? Entropy { get; }
}
