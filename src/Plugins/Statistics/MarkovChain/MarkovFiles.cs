using System.Collections.Immutable;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.MarkovChain;

/// <summary>
/// markov, markov_classes, markov_mobility, and spatial_markov with its test where neighbors are declared; classes from 1.
/// </summary>
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
        ImmutableArray<MeasureChain> beside = [.. all.Where(c => c.Spatial is not null)];
        foreach (var file in beside.IsEmpty ? [] : Spatial(beside)) yield return file;
    }

    private static IEnumerable<ResultFile> Spatial(IReadOnlyCollection<MeasureChain> all)
    {
        string[] of = ["measure", "values", "duration"];
        yield return new(
            "spatial_markov", [.. of, "lag", "from", "to", "count", "probability"],
            from c in all
            from l in Enumerable.Range(0, c.Spatial!.ByLag.Length)
            let chain = c.Spatial!.ByLag[l]
            from a in Enumerable.Range(0, chain.Classes)
            from b in Enumerable.Range(0, chain.Classes)
            select new ResultCell[]
            {
                c.Measure.Id, Word(c.Values), c.Duration, l + 1, a + 1, b + 1, chain.Counts[a][b], chain.Row(a)?[b],
            });
        yield return new(
            "spatial_markov_test", [.. of, "test", "statistic", "dof", "p", "small_cells"],
            from c in all
            let test = c.Spatial!.Test
            from named in new[] { (Word: "LR", Value: test.LikelihoodRatio), (Word: "Q", Value: test.Pearson) }
            select new ResultCell[]
            {
                c.Measure.Id, Word(c.Values), c.Duration, named.Word, named.Value, test.Freedom, test.P(named.Value), test.SmallCells,
            });
    }

    private static string Word(MarkovValues values) => values == MarkovValues.Absolute ? "absolute" : "relative";
}
