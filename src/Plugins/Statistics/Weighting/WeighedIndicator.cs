using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Explain;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Scores;

namespace ReportGen.Statistics.Weighting;

/// <summary>An indicator whose weight is to be explained.</summary>
/// <param name="System">Its system.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Weights">The system's weights.</param>
/// <param name="Scores">The standardized values they were made from.</param>
/// <param name="At">Of which year the weight is; without one where one set of weights serves all years.</param>
public sealed record WeighedIndicator(Subsystem System, Indicator Indicator, Weights Weights, NormalizedScores Scores, Whose At)
{
    /// <summary>The position of the year.</summary>
    public int Year => At.Year is { } year ? Weights.Values.Columns.PositionOf(year) : 0;

    /// <summary>The indicator's position.</summary>
    public int Position => Weights.Values.Rows.PositionOf(Indicator.Id);

    /// <summary>The weight.</summary>
    public double? Weight => Weights.Values.At(Position, Year);

    /// <summary>The positions of the indicators that take part in that year.</summary>
    public ImmutableArray<int> Kept =>
        [.. Enumerable.Range(0, Weights.Values.Rows.Count).Where(j => ProportionalWeights.IsKept(Scores, j, Year))];

    /// <summary>
    /// The weights that a method alone gives: those of its systems in which no criterion has a method and no indicator a share of its own.
    /// </summary>
    public static IEnumerable<Quantity> Quantities(ExplainInput input, string method, Func<WeighedIndicator, Step> explain) =>
        from one in Systems(input, method)
        from indicator in one.System.Indicators
        select OfWeight($"weight:{indicator.Id}", input.Words["explain.weight-of", input.In(indicator.Name)], input, at =>
            new WeighedIndicator(one.System, indicator, one.Weights, one.Scores, at) is { } weighed
                && weighed.Kept.Contains(weighed.Position)
                ? explain(weighed)
                : new Step(0) { Remark = input.Words["explain.left-out"] });

    /// <summary>
    /// Weights that are an indicator's amount over the sum of all amounts, with those sums, <c>weight-sum:SYSTEM</c>.
    /// </summary>
    /// <param name="input">What numbers are explained from.</param>
    /// <param name="method">The method.</param>
    /// <param name="word">What the amounts are asked by, before the colon.</param>
    /// <param name="symbol">How formulas write them.</param>
    /// <param name="otherwise">What is said where all amounts are 0; null where they never are.</param>
    public static IEnumerable<Quantity> Shares(
        ExplainInput input, string method, string word, string symbol, string? otherwise = null)
    {
        Operand Amount(IndicatorId id, Whose at) => input.Ask($"{symbol}({id})", $"{word}:{id}", at);
        Step Share(WeighedIndicator one) => input.Ask("sum", $"weight-sum:{one.System.Id}", one.At) is { Value: > 0 } sum
            ? new Step(one.Weight) { Formula = "{0} / {1}", Operands = [Amount(one.Indicator.Id, one.At), sum] }
            : new Step(one.Weight) { Remark = otherwise };
        foreach (var weight in Quantities(input, method, Share)) yield return weight;
        foreach (var (system, weights, scores) in Systems(input, method))
        {
            yield return OfWeight($"weight-sum:{system.Id}", input.Words["explain.weight-sum", input.In(system.System.Name)], input, at =>
            {
                var kept = new WeighedIndicator(system, system.Indicators.First(), weights, scores, at).Kept;
                ImmutableArray<Operand> amounts = [.. kept.Select(j => Amount(weights.Values.Rows[j], at))];
                return new Step(amounts.Sum(a => a.Value)) { Formula = Step.Sum(amounts.Length, i => $"{{{i}}}"), Operands = amounts };
            });
        }
    }

    private static IEnumerable<(Subsystem System, Weights Weights, NormalizedScores Scores)> Systems(ExplainInput input, string method) =>
        from system in input.Plan.Systems
        where !system.IsGiven && input.Plan.Weighting.For(system).Method == method
        where system.Criteria.All(c => input.Plan.Weighting.Of(c) is null)
        where system.Indicators.All(i => !input.Plan.Weighting.Shares.ContainsKey(i.Id))
        let weights = input.Results.Weights.First(w => w.System == system.Id)
        select (system, weights, input.Results.Normalized.First(y => y.System == system.Id));

    private static Quantity OfWeight(string word, string name, ExplainInput input, Func<Whose, Step> explain) => new(word, name, explain)
    {
        Of = Quantity.Nobody, HasYear = !(input.Plan.Normalization.IsPooled && input.Plan.Weighting.IsPooled), Style = NumberStyle.Fixed4,
    };
}
