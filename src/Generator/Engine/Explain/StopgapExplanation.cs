using ReportGen.Contracts.Document;
using ReportGen.Contracts.Explain;
using ReportGen.Contracts.Plan;

namespace ReportGen.Engine.Explain;

/// <summary>
/// What is said of standardized values, weights and scores whose methods do not explain them: what they were made of, without the
/// arithmetic. Scores that the data give are read.
/// </summary>
internal static class StopgapExplanation
{
    public static IEnumerable<Quantity> Of(ExplainInput input) => input.Plan.Systems.SelectMany(system => system.IsGiven
        ? [Score(input, system, at => input.Steps($"cell:{system.ScoreColumn}", at))]
        : OfSystem(input, system));

    private static IEnumerable<Quantity> OfSystem(ExplainInput input, Subsystem system)
    {
        var (plan, results) = (input.Plan, input.Results);
        string By(string method) => input.Words["explain.method", method];
        var scores = results.Scores.First(s => s.System == system.Id);
        yield return Score(input, system, at => new Step(scores.Values.At(at.Unit, at.InYear))
        {
            Operands = [.. system.Criteria.Select(c => input.Ask($"V({c.Id})", $"criterion:{c.Id}", at))],
            Remark = By(plan.CriterionAggregation.Method),
        });
        foreach (var criterion in system.Criteria)
        {
            yield return new Quantity($"criterion:{criterion.Id}", input.In(criterion.Name), at => new Step(
                scores.Criteria.First(c => c.Criterion == criterion.Id).Score.At(at.Unit, at.InYear))
            {
                Operands = [.. criterion.Indicators.SelectMany(i => new[]
                {
                    input.Ask($"w({i.Id})", $"weight:{i.Id}", at), input.Ask($"y({i.Id})", $"standardized:{i.Id}", at),
                })],
                Remark = By(plan.IndicatorAggregation.Method),
            })
            {
                IsStopgap = true,
            };
            foreach (var indicator in criterion.Indicators)
            {
                yield return Standardized(input, system, criterion, indicator);
                yield return Weight(input, system, criterion, indicator);
            }
        }
    }

    private static Quantity Score(ExplainInput input, Subsystem system, Func<Whose, Step> explain) =>
        new(system.Id.Value, input.In(system.System.Name), explain)
        {
            Aliases = [system.System.Symbol, $"score:{system.Id}"], IsStopgap = true,
        };

    private static Quantity Standardized(ExplainInput input, Subsystem system, Criterion criterion, Indicator indicator)
    {
        var normalized = input.Results.Normalized.First(n => n.System == system.Id);
        var j = normalized.Indicators.PositionOf(indicator.Id);
        return new Quantity(
            $"standardized:{indicator.Id}", input.Words["explain.standardized", input.In(indicator.Name)], at =>
                new Step(normalized.Values[j].At(at.Unit, at.InYear))
                {
                    Operands = [input.Ask("x", $"value:{indicator.Id}", at)],
                    Remark = input.Words["explain.method", input.Plan.Normalization.For(system, criterion, indicator).Method],
                })
        {
            IsStopgap = true,
        };
    }

    private static Quantity Weight(ExplainInput input, Subsystem system, Criterion criterion, Indicator indicator)
    {
        var (weighting, weights) = (input.Plan.Weighting, input.Results.Weights.First(w => w.System == system.Id));
        return new Quantity($"weight:{indicator.Id}", input.Words["explain.weight-of", input.In(indicator.Name)], at =>
        {
            var (j, t) = (weights.Values.Rows.PositionOf(indicator.Id), at.Year is { } year ? weights.Values.Columns.PositionOf(year) : 0);
            return new Step(weights.Values.At(j, t))
            {
                Operands = [.. weights.Columns.Select(c => new Operand(c.Id, c.Values.At(j, t)))],
                Remark = weighting.Shares.ContainsKey(indicator.Id) ? input.Words["explain.share"]
                    : input.Words["explain.method", (weighting.Of(criterion) ?? weighting.For(system)).Method],
            };
        })
        {
            Of = Quantity.Nobody, HasYear = !(input.Plan.Normalization.IsPooled && weighting.IsPooled), IsStopgap = true,
            Style = NumberStyle.Fixed4,
        };
    }
}
