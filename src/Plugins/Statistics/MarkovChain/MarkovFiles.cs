using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.MarkovChain;

/// <summary>markov, markov_classes, markov_mobility; classes from 1.</summary>
public sealed class MarkovFiles : IResultFiles
{
    /// <inheritdoc/>
    public IEnumerable<ResultFile> Build(ReportPlan plan, ResultSet results)
    {
        if (results.Find(MarkovResult.Key)?.Chains is not { } all) yield break;
        yield return new(
            "markov", ["measure", "values", "duration", "from", "to", "count", "probability"],
            from c in all
            from a in Enumerable.Range(0, c.Chain.Classes)
            from b in Enumerable.Range(0, c.Chain.Classes)
            select new ResultCell[] { c.Measure.Id, Word(c.Values), c.Duration, a + 1, b + 1, c.Chain.Counts[a][b], c.Chain.Row(a)?[b] });
        yield return new(
            "markov_classes", ["measure", "values", "duration", "class", "low", "high", "initial", "stationary", "sojourn"],
            from c in all
            let stationary = c.Chain.Stationary()
            from a in Enumerable.Range(0, c.Chain.Classes)
            select new ResultCell[]
            {
                c.Measure.Id, Word(c.Values), c.Duration, a + 1, a > 0 ? c.Bounds[a - 1] : (double?)null,
                a < c.Bounds.Length ? c.Bounds[a] : (double?)null, c.Chain.Initial[a], stationary?[a], c.Chain.Sojourn(a),
            });
        yield return new(
            "markov_mobility",
            ["measure", "values", "duration", "states", "stay", "up", "down", "shorrocks", "determinant", "second_eigenvalue", "half_life"],
            from c in all
            let m = c.Chain.Mobility()
            select new ResultCell[]
            {
                c.Measure.Id, Word(c.Values), c.Duration, m?.States, c.Chain.Moves?.Stay, c.Chain.Moves?.Up, c.Chain.Moves?.Down,
                m?.Shorrocks,
                m?.Determinant, m?.SecondEigenvalue, m?.HalfLife,
            });
    }

    private static string Word(MarkovValues values) => values == MarkovValues.Absolute ? "absolute" : "relative";
}
