using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Scores;
using ReportGen.Contracts.Text;

namespace ReportGen.Contracts.Results;

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

    /// <summary>True when a model of this id ran.</summary>
    public bool Ran(string model) => results.Any(r => r.Key.Id == model);

    /// <summary>All measures, in the order the models ran.</summary>
    public IEnumerable<Measure> Measures => results.Select(r => r.Result).OfType<IMeasures>().SelectMany(r => r.Measures);

    /// <summary>A measure by id, or null.</summary>
    public Measure? FindMeasure(MeasureId id) => Measures.FirstOrDefault(m => m.Id == id);

    /// <summary>The measure that the report is about: the leading one, or the first where none leads.</summary>
    public Measure LeadingMeasure => Measures.FirstOrDefault(m => m.IsLeading) ?? Measures.First();
}
