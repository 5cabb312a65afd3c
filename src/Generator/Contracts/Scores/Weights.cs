using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;

namespace ReportGen.Contracts.Scores;

/// <summary>Weights w of one system's indicators, per year (the same in every year when pooled): at least 0, sum 1 in every year.</summary>
public sealed class Weights
{
    /// <summary>Checks that the weights of each year sum to 1 within 1e-12.</summary>
    public Weights(SubsystemId system, Scope scope, LabeledMatrix<IndicatorId, Year> values, params ImmutableArray<WeightColumn> columns)
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
        (System, Scope, Values, Columns) = (system, scope, values, columns);
    }

    /// <summary>The system.</summary>
    public SubsystemId System { get; }

    /// <summary>Whether one set of weights serves all years.</summary>
    public Scope Scope { get; }

    /// <summary>Indicator by year.</summary>
    public LabeledMatrix<IndicatorId, Year> Values { get; }

    /// <summary>What the method computed on the way, for the audit.</summary>
    public ImmutableArray<WeightColumn> Columns { get; }

    /// <summary>What else it computed, which is not told by indicator: eigenvalues, the consistency of a matrix, coefficients.</summary>
    public ImmutableArray<IWeightAudit> Audits { get; init; } = [];

    /// <summary>An intermediate quantity by its id, or null.</summary>
    public LabeledMatrix<IndicatorId, Year>? Column(string id) => Columns.FirstOrDefault(c => c.Id == id)?.Values;
}

/// <summary>What a method computed on the way and only its own folder reads: a sealed record.</summary>
public interface IWeightAudit;

/// <summary>A quantity from which weights were made, such as an entropy or a standard deviation.</summary>
/// <param name="Id">Its name in result files, in snake_case.</param>
/// <param name="Values">Indicator by year; a gap where it is not defined.</param>
public sealed record WeightColumn(string Id, LabeledMatrix<IndicatorId, Year> Values);
