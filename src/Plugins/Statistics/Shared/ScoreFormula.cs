using System.Collections.Immutable;
using ReportGen.Contracts.Explain;
using ReportGen.Contracts.Plan;

namespace ReportGen.Statistics.Shared;

/// <summary>How an aggregation makes one score of weighted parts, for explaining the scores of systems and criteria.</summary>
/// <param name="method">The id of the aggregation.</param>
/// <param name="isSum">True where, on both levels, the system's score is one sum over all its indicators.</param>
/// <param name="term">A part of the sum, from the places of weight and value.</param>
/// <param name="outside">What becomes of the sum.</param>
public sealed class ScoreFormula(string method, bool isSum, Func<string, string, string> term, Func<string, string> outside)
{
    /// <summary>The scores that the aggregation makes in a study.</summary>
    public IEnumerable<Quantity> Quantities(ExplainInput input)
    {
        var (inside, across) = (input.Plan.IndicatorAggregation.Method == method, input.Plan.CriterionAggregation.Method == method);
        foreach (var system in input.Plan.Systems.Where(s => !s.IsGiven))
        {
            if (across) yield return OfSystem(input, system, isSum && inside);
            foreach (var criterion in inside ? system.Criteria : []) yield return OfCriterion(input, criterion);
            foreach (var criterion in across && !(isSum && inside) ? system.Criteria : []) yield return Weight(input, criterion);
        }
    }

    private Quantity OfSystem(ExplainInput input, Subsystem system, bool overIndicators)
    {
        var values = input.Results.Scores.First(s => s.System == system.Id).Values;
        return new Quantity(system.Id.Value, input.In(system.System.Name), at =>
        {
            var parts = Present(overIndicators
                ? system.Indicators.Select(i => Part(input, i, at))
                : system.Criteria.Select(c => (
                    input.Ask($"w({c.Id})", $"criterion-weight:{c.Id}", at), input.Ask($"V({c.Id})", $"criterion:{c.Id}", at))));
            return parts.IsEmpty ? Step.Undefined(input.Words["explain.no-parts"])
                : new Step(values.At(at.Unit, at.InYear)) { Formula = outside(Sum(parts.Length / 2)), Operands = parts };
        })
        {
            Aliases = [system.System.Symbol, $"score:{system.Id}"],
        };
    }

    private Quantity OfCriterion(ExplainInput input, Criterion criterion)
    {
        var scores = input.Results.Scores.SelectMany(s => s.Criteria).First(c => c.Criterion == criterion.Id).Score;
        return new Quantity($"criterion:{criterion.Id}", input.In(criterion.Name), at =>
        {
            var parts = Present(criterion.Indicators.Select(i => Part(input, i, at)));
            var weights = Step.Sum(parts.Length / 2, j => $"{{{2 * j}}}");
            return parts.IsEmpty ? Step.Undefined(input.Words["explain.no-parts"])
                : new Step(scores.At(at.Unit, at.InYear))
                {
                    Formula = outside($"({Sum(parts.Length / 2)}) / ({weights})"), Operands = parts
                };
        });
    }

    /// <summary>The weight of a criterion: that of all its indicators.</summary>
    private static Quantity Weight(ExplainInput input, Criterion criterion) =>
        new($"criterion-weight:{criterion.Id}", input.Words["explain.weight-of", input.In(criterion.Name)], at =>
        {
            ImmutableArray<Operand> weights = [.. criterion.Indicators.Select(i => input.Ask($"w({i.Id})", $"weight:{i.Id}", at))];
            return new Step(weights.Sum(w => w.Value)) { Formula = Step.Sum(weights.Length, j => $"{{{j}}}"), Operands = weights };
        })
        {
            Of = Quantity.Nobody, HasYear = !(input.Plan.Normalization.IsPooled && input.Plan.Weighting.IsPooled),
            Style = Contracts.Document.NumberStyle.Fixed4,
        };

    private string Sum(int parts) => Step.Sum(parts, j => term($"{{{2 * j}}}", $"{{{(2 * j) + 1}}}"));

    private static (Operand Weight, Operand Value) Part(ExplainInput input, Indicator indicator, Whose at) => (
        input.Ask($"w({indicator.Id})", $"weight:{indicator.Id}", at),
        input.Ask($"y({indicator.Id})", $"standardized:{indicator.Id}", at));

    /// <summary>Weights and values in turn, without the parts that are left out.</summary>
    private static ImmutableArray<Operand> Present(IEnumerable<(Operand Weight, Operand Value)> parts) =>
        [.. parts.Where(p => p.Value.Value is not null && p.Weight.Value > 0).SelectMany(p => new[] { p.Weight, p.Value })];
}
