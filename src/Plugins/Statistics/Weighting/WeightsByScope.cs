using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Scores;

namespace ReportGen.Statistics.Weighting;

/// <summary>Weights that are made from the standardized values: one set over all years together, or one within each year.</summary>
public static class WeightsByScope
{
    /// <summary>
    /// The weights. An indicator that is constant in a single year is left out there, and the others share its weight. A year without any
    /// row has equal ones, which keep the promise of the type: nothing is computed from them.
    /// </summary>
    /// <param name="scores">The standardized values.</param>
    /// <param name="scope">Over all years together, or within each year.</param>
    /// <param name="weigh">Makes one set of weights; null, with an error, where the rows give none.</param>
    public static Weights Of(NormalizedScores scores, Scope scope, Func<WeighedRows, WeightSet?> weigh)
    {
        var sets = new WeightSet[scores.Values[0].Columns.Count];
        var weights = new double[sets.Length][];
        foreach (var (years, year) in Groups(scores.Values[0].Columns, scope))
        {
            var rows = new WeighedRows(scores, years, year);
            if (weigh(rows) is not { } set) return ProportionalWeights.Of(scores, scope, _ => 1);
            foreach (var t in years) (sets[t], weights[t]) = (set, InYear(set, rows, scores, t));
        }
        LabeledMatrix<IndicatorId, Year> Labeled(Func<int, int, double?> value) =>
            LabeledMatrix<IndicatorId, Year>.From(scores.Indicators, scores.Values[0].Columns, value);
        var names = sets.SelectMany(s => s.Quantities).Select(q => q.Name).Distinct();
        return new Weights(
            scores.System, scope, Labeled((j, t) => weights[t][j]),
            [.. names.Select(name => new WeightColumn(name, Labeled((j, t) => sets[t].Quantity(name, j))))])
        {
            Audits = [.. sets.Distinct().SelectMany(s => s.Audits)],
        };
    }

    private static IEnumerable<(ImmutableArray<int> Years, Year? Year)> Groups(Axis<Year> years, Scope scope) => scope == Scope.Pooled
        ? [([.. Enumerable.Range(0, years.Count)], null)]
        : years.Select((year, t) => (ImmutableArray.Create(t), (Year?)year));

    private static double[] InYear(WeightSet set, WeighedRows rows, NormalizedScores scores, int year)
    {
        var m = set.Weights.Length;
        var kept = Enumerable.Range(0, m).Select(j => ProportionalWeights.IsKept(scores, j, year)).ToArray();
        if (!Array.Exists(kept, k => k)) return [.. Enumerable.Repeat(1.0 / m, m)];
        var all = Enumerable.Range(0, m).All(j => kept[j] == rows.TakesPart(j));
        var rest = all ? 1 : Enumerable.Range(0, m).Sum(j => kept[j] ? set.Weights[j] : 0);
        return [.. set.Weights.Select((w, j) => !kept[j] ? 0 : rest > 0 ? w / rest : 1.0 / kept.Count(k => k))];
    }
}
