using ReportGen.Contracts.Document;
using ReportGen.Contracts.Explain;

namespace ReportGen.Statistics.Ranks;

/// <summary>How a rank came about: one more than the units with a higher value.</summary>
internal static class RanksExplanation
{
    public static IEnumerable<Quantity> Of(ExplainInput input) =>
        (input.Results.Find(RanksResult.Key)?.Measures ?? []).Select(m => new Quantity(
            $"rank:{m.Measure.Id}", input.Words["explain.rank", input.In(m.Measure.Name)], at =>
            {
                var (values, year) = (m.Measure.Values, at.InYear);
                if (values.At(at.Unit, year) is not { } own) return Step.Undefined(input.Words["explain.no-value"]);
                var higher = values.Rows.Count(u => values.At(u, year) > own);
                return new Step(m.Ranks.At(at.Unit, year))
                {
                    Formula = "1 + {0}",
                    Operands =
                    [
                        new Operand("n", higher) { Remark = input.Words["explain.higher"] },
                        input.Ask(m.Measure.Symbol, m.Measure.Id.Value, at),
                    ],
                };
            })
        {
            Style = NumberStyle.Integer,
        });
}
