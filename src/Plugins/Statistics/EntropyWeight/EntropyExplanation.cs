using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Explain;
using ReportGen.Contracts.Plan;
using ReportGen.Statistics.Weighting;

namespace ReportGen.Statistics.EntropyWeight;

/// <summary>
/// How an entropy weight came about: from the entropies of the system's indicators, and those from the standardized values.
/// </summary>
internal static class EntropyExplanation
{
    private const string Method = "entropy";

    public static IEnumerable<Quantity> Of(ExplainInput input)
    {
        var systems = input.Plan.Systems.Where(s => !s.IsGiven && input.Plan.Weighting.For(s).Method == Method);
        return
        [
            .. WeighedIndicator.Shares(input, Method, "divergence", "d"),
            .. systems.SelectMany(s => s.Indicators.SelectMany(i => new[] { Divergence(input, s, i), Entropy(input, s, i) })),
        ];
    }

    /// <summary>d = 1 - e.</summary>
    private static Quantity Divergence(ExplainInput input, Subsystem system, Indicator indicator) => Entropy(input, system, indicator) with
    {
        Word = $"divergence:{indicator.Id}", Name = input.Words["explain.divergence", input.In(indicator.Name)],
        Explain = at => input.Ask("e", $"entropy:{indicator.Id}", at) is { Value: not null } e
            ? new Step(1 - e.Value) { Formula = "1 - {0}", Operands = [e] }
            : Step.Undefined(input.Words["explain.left-out"]),
    };

    private static Quantity Entropy(ExplainInput input, Subsystem system, Indicator indicator)
    {
        var isPooled = input.Plan.Weighting.For(system).Scope == Scope.Pooled;
        return new Quantity($"entropy:{indicator.Id}", input.Words["explain.entropy", input.In(indicator.Name)], at =>
        {
            var y = input.Results.Normalized.First(n => n.System == system.Id).Of(indicator.Id);
            ImmutableArray<double> rows =
            [
                .. from unit in y.Rows from year in y.Columns where isPooled || year == at.Year
                   let value = y.At(unit, year) where value is not null select value.Value,
            ];
            if (rows.IsEmpty) return Step.Undefined(input.Words["explain.left-out"]);
            var entropy = EntropyWeight.Entropy(rows.AsSpan());
            if (entropy == 1) return new Step(1) { Remark = input.Words["explain.alike"] };
            var sum = rows.Sum();
            var information = rows.Where(v => v > 0).Sum(v => v / sum * Math.Log(v / sum));
            return new Step(entropy)
            {
                Formula = "-{0} / ln({1})",
                Operands =
                [
                    new Operand("I", information) { Remark = input.Words["explain.information", rows.Length, indicator.Id.Value] },
                    new Operand("N", rows.Length),
                ],
            };
        })
        {
            Of = Quantity.Nobody, HasYear = !isPooled, Style = NumberStyle.Fixed4,
        };
    }
}
