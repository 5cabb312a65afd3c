using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Contracts.Explain;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.CouplingCoordination;

/// <summary>How C, T and D of a unit in a year came about, from the scores of the systems.</summary>
internal static class CouplingExplanation
{
    public static IEnumerable<Quantity> Of(ExplainInput input)
    {
        if (input.Results.Find(CouplingResult.Key) is not { } result) return [];
        Quantity Measured(Measure measure, Func<ExplainInput, Whose, double?, Step> step) => new(
            measure.Id.Value, input.In(measure.Name), at => step(input, at, measure.Values.At(at.Unit, at.InYear)));
        return [Measured(result.D, D), Measured(result.C, C), Measured(result.T, T)];
    }

    private static Step D(ExplainInput input, Whose at, double? value)
    {
        var (c, t) = (input.Ask("C", CouplingMeasures.C.Value, at), input.Ask("T", CouplingMeasures.T.Value, at));
        if (t.Value is null) return Step.Undefined(input.Words["explain.no-score"]);
        return c.Value is null
            ? new Step(value) { Operands = [c, t], Remark = input.Words["explain.no-coupling"] }
            : new Step(value) { Formula = "sqrt({0} * {1})", Operands = [c, t] };
    }

    private static Step T(ExplainInput input, Whose at, double? value)
    {
        var scores = Scores(input, at);
        if (scores.Any(s => s.Value is null)) return Step.Undefined(input.Words["explain.no-score"]) with { Operands = scores };
        var alphas = input.Plan.Systems.Select(s => new Operand($"alpha({s.System.Symbol})", s.Alpha));
        return new Step(value)
        {
            Formula = Step.SumOfProducts(scores.Length), Operands = [.. alphas.Zip(scores, (a, u) => new[] { a, u }).SelectMany(p => p)],
        };
    }

    private static Step C(ExplainInput input, Whose at, double? value)
    {
        var scores = Scores(input, at);
        if (scores.Any(s => s.Value is null)) return Step.Undefined(input.Words["explain.no-score"]) with { Operands = scores };
        if (scores.All(s => s.Value == 0)) return Step.Undefined(input.Words["explain.all-zero"]) with { Operands = scores };
        var options = input.Plan.OptionsOf<CouplingOptions>(CouplingResult.Key.Id);
        return new Step(value)
        {
            Formula = options.Formula == CouplingFormula.Standard ? Standard(scores.Length, options.K) : Wang2021(scores.Length),
            Operands = scores,
        };
    }

    /// <summary>m (u_1 ... u_m)^(1/m) / (u_1 + ... + u_m), to the power of 2 k.</summary>
    private static string Standard(int m, double k)
    {
        var product = string.Join(" * ", Enumerable.Range(0, m).Select(i => $"{{{i}}}"));
        var root = m == 2 ? $"sqrt({product})" : $"pow({product}, 1.0 / {m})";
        var likeness = $"{m} * {root} / ({Step.Sum(m, i => $"{{{i}}}")})";
        return k == 0.5 ? likeness : string.Create(CultureInfo.InvariantCulture, $"pow({likeness}, {2 * k})");
    }

    /// <summary>sqrt([1 - sum |u_i - u_j| / pairs] [prod u_i / max u]^(1/(m-1))).</summary>
    private static string Wang2021(int m)
    {
        var pairs = (from i in Enumerable.Range(0, m) from j in Enumerable.Range(0, i) select $"abs({{{i}}} - {{{j}}})").ToList();
        var max = Enumerable.Range(1, m - 1).Aggregate("{0}", (most, i) => $"max({most}, {{{i}}})");
        var ratios = string.Join(" * ", Enumerable.Range(0, m).Select(i => $"({{{i}}} / {max})"));
        var likeness = m == 2 ? ratios : $"pow({ratios}, 1.0 / {m - 1})";
        return $"sqrt((1 - ({string.Join(" + ", pairs)}) / {pairs.Count}) * {likeness})";
    }

    private static ImmutableArray<Operand> Scores(ExplainInput input, Whose at) =>
        [.. input.Plan.Systems.Select(s => input.Ask(s.System.Symbol, s.Id.Value, at))];
}
