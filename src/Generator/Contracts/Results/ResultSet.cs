using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Scores;
using ReportGen.Contracts.Text;

namespace ReportGen.Contracts.Results;

/// <summary>What a model found: a sealed record of named parts.</summary>
public interface IModelResult;

/// <summary>The name a result is found by.</summary>
public abstract record ResultKey(string Id);

/// <summary>The typed name a result is found by.</summary>
public sealed record ResultKey<T>(string Id) : ResultKey(Id) where T : class, IModelResult;

/// <summary>A quantity per unit and year that other models can be run on: a system's score, a degree, ...</summary>
/// <param name="Id">The word used in YAML and in result files.</param>
/// <param name="Name">Printed name.</param>
/// <param name="Symbol">The symbol in formulas.</param>
/// <param name="Values">Unit by year; a gap where it is not defined.</param>
public sealed record Measure(MeasureId Id, LocalizedText Name, string Symbol, LabeledMatrix<UnitId, Year> Values)
{
    /// <summary>
    /// True for the measure that a report is about: tables of leaders, rises and inequality speak of it unless the study says otherwise.
    /// </summary>
    public bool IsLeading { get; init; }

    /// <summary>The scale that grades it; null for none.</summary>
    public GradingScale? Scale { get; init; }
}

/// <summary>A result that offers measures to other models.</summary>
public interface IMeasures : IModelResult
{
    /// <summary>The measures in declared order.</summary>
    IEnumerable<Measure> Measures { get; }
}

/// <summary>Everything computed: the panel, normalized scores, weights, composite scores, and one typed result per model.</summary>
public sealed class ResultSet
{
    private readonly ImmutableArray<(ResultKey Key, IModelResult Result)> results;

    /// <summary>An empty set over a panel; systems given by a score have neither normalized scores nor weights.</summary>
    public ResultSet(
        Panel panel, ImmutableArray<NormalizedScores> normalized, ImmutableArray<Weights> weights,
        ImmutableArray<SystemScores> scores = default)
        : this(panel, normalized, weights, scores.IsDefault ? [] : scores, []) { }

    private ResultSet(
        Panel panel, ImmutableArray<NormalizedScores> normalized, ImmutableArray<Weights> weights, ImmutableArray<SystemScores> scores,
        ImmutableArray<(ResultKey, IModelResult)> results) =>
        (Panel, Normalized, Weights, Scores, this.results) = (panel, normalized, weights, scores, results);

    /// <summary>The completed panel, outliers treated.</summary>
    public Panel Panel { get; }

    /// <summary>Normalized scores per computed system, in declared order.</summary>
    public ImmutableArray<NormalizedScores> Normalized { get; }

    /// <summary>Weights per computed system, in declared order.</summary>
    public ImmutableArray<Weights> Weights { get; }

    /// <summary>Composite scores per system, given ones included, in declared order.</summary>
    public ImmutableArray<SystemScores> Scores { get; }

    /// <summary>The cells that the treatment of outliers moved, in the panel's order.</summary>
    public ImmutableArray<TreatedCell> Treated { get; init; } = [];

    /// <summary>The same set with one result more.</summary>
    public ResultSet With(ResultKey key, IModelResult result) =>
        new(Panel, Normalized, Weights, Scores, results.Add((key, result))) { Treated = Treated };

    /// <summary>A result that must be there.</summary>
    public T Get<T>(ResultKey<T> key) where T : class, IModelResult =>
        Find(key) ?? throw new InvalidOperationException($"no result '{key.Id}'");

    /// <summary>A result, or null when its model did not run.</summary>
    public T? Find<T>(ResultKey<T> key) where T : class, IModelResult => FindAny(key) as T;

    /// <summary>A result by its untyped key, or null when its model did not run.</summary>
    public IModelResult? FindAny(ResultKey key)
    {
        foreach (var (candidate, result) in results) if (candidate == key) return result;
        return null;
    }

    /// <summary>All measures, in the order the models ran.</summary>
    public IEnumerable<Measure> Measures => results.Select(r => r.Result).OfType<IMeasures>().SelectMany(r => r.Measures);

    /// <summary>A measure by id, or null.</summary>
    public Measure? FindMeasure(MeasureId id) => Measures.FirstOrDefault(m => m.Id == id);

    /// <summary>The measure that the report is about: the leading one, or the first where none leads.</summary>
    public Measure LeadingMeasure => Measures.FirstOrDefault(m => m.IsLeading) ?? Measures.First();
}
