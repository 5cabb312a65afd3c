using ReportGen.Contracts.Explain;
using ReportGen.Contracts.Plan;
using ReportGen.Statistics.Weighting;

namespace ReportGen.Statistics.GivenWeight;

/// <summary>How a given weight came about: from the declared weights of indicators and criteria.</summary>
internal static class GivenExplanation
{
    private const string Method = "given";

    public static IEnumerable<Quantity> Of(ExplainInput input) =>
        WeighedIndicator.Shares(input, Method, "given", "g")
            .Concat(
                from system in input.Plan.Systems
                where !system.IsGiven && input.Plan.Weighting.For(system).Method == Method
                from criterion in system.Criteria
                from indicator in criterion.Indicators
                select Given(input, criterion, indicator));

    /// <summary>The indicator's own weight; where its criterion has one, its share of that.</summary>
    private static Quantity Given(ExplainInput input, Criterion criterion, Indicator indicator) =>
        new($"given:{indicator.Id}", input.Words["explain.given", input.In(indicator.Name)], _ =>
        {
            var own = indicator.Weight ?? 1;
            var inside = criterion.Indicators.Select(i => new Operand($"g({i.Id})", i.Weight ?? 1)).ToList();
            return criterion.Weight is not { } weight
                ? new Step(own) { Remark = input.Words["explain.declared"] }
                : new Step(weight * own / inside.Sum(i => i.Value))
                {
                    Formula = $"{{0}} * {{1}} / ({Step.Sum(inside.Count, i => $"{{{i + 2}}}")})",
                    Operands = [new Operand($"g({criterion.Id})", weight), new Operand($"g({indicator.Id})", own), .. inside],
                };
        })
        {
            Of = Quantity.Nobody, HasYear = false,
        };
}
