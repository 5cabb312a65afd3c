using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Explain;
using ReportGen.Contracts.Plan;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.DagumGini;

/// <summary>
/// How a Gini coefficient of a year came about: the whole from its parts, those from the coefficients within and between regions, and
/// those from the values of the units.
/// </summary>
internal sealed class DagumExplanation(ExplainInput input, Decomposition of)
{
    private readonly ExplainedRegions regions = new(input, of.Measure, of.Grouping, of.Weights);
    private readonly string measure = of.Measure.Id.Value;

    public static IEnumerable<Quantity> Of(ExplainInput input) =>
        (input.Results.Find(DagumGiniResult.Key)?.Decompositions ?? []).GroupBy(d => d.Measure.Id).SelectMany((decompositions, first) =>
        {
            var quantities = decompositions.SelectMany(d => new DagumExplanation(input, d).Quantities());
            return ExplainedRegions.OverGroupings(quantities).Select(q => q with { Aliases = first == 0 ? [q.Word.Split(':')[0]] : [] });
        });

    private IEnumerable<Quantity> Quantities()
    {
        var name = input.In(of.Measure.Name);
        var whole = regions.Whole;
        var pairs = of.BetweenRegions.Rows.ToDictionary(Key, p => p);
        Quantity Part(GiniPart part, string word, Func<Year, Step> explain) => new(
            $"gini-{word}:{measure}", input.Words[$"explain.part.{word}", name], at => explain(at.InYear)) { Of = [whole] };
        yield return new Quantity($"gini:{measure}", input.Words["explain.gini", name], at => Overall(at)) { Of = [whole] };
        yield return Part(GiniPart.Within, "within", Within);
        yield return Part(GiniPart.NetBetween, "between", y => Between(y, GiniPart.NetBetween));
        yield return Part(GiniPart.Transvariation, "overlap", y => Between(y, GiniPart.Transvariation));
        yield return new Quantity(
            $"gini-region:{measure}", input.Words["explain.gini-region", name], at => OfRegion(regions.At(at), at.InYear))
        {
            Of = [.. regions.Each],
        };
        ImmutableArray<KeyValuePair<string, string>> named =
            [.. pairs.Select(p => KeyValuePair.Create(p.Key, of.NameOf(p.Value, input.Words)))];
        yield return new Quantity($"gini-pair:{measure}", input.Words["explain.gini-pair", name], at => OfPair(pairs[at.Of!], at.InYear))
        {
            Of = named,
        };
        yield return new Quantity(
            $"gini-effect:{measure}", input.Words["explain.gini-effect", name], at => Effect(pairs[at.Of!], at.InYear)) { Of = named };
    }

    private Step Overall(Whose at)
    {
        Operand Part(string symbol, string word) => input.Ask(symbol, $"gini-{word}:{measure}", at);
        return of.Overall.At(at.InYear) is { } g
            ? new Step(g) { Formula = "{0} + {1} + {2}", Operands = [Part("Gw", "within"), Part("Gnb", "between"), Part("Gt", "overlap")] }
            : Undefined(at.InYear);
    }

    private Step Undefined(Year year) => Step.Undefined(input.Words[of.HasSeveral(year) ? "explain.zero-year" : "explain.one-unit"]);

    /// <summary>Eq. (13): sum of G_jj P_j S_j.</summary>
    private Step Within(Year year)
    {
        if (of.Overall.At(year) is null) return Undefined(year);
        var (total, present) = (regions.Total(year), regions.Present(year));
        var terms = present.Select((_, i) => $"{{{(3 * i) + 2}}} * {{{(3 * i) + 3}}} / {{0}} * {{{(3 * i) + 4}}} / {{1}}");
        return new Step(of.Parts.At(GiniPart.Within, year))
        {
            Formula = string.Join(" + ", terms),
            Operands = [.. total, .. present.SelectMany(r => regions.Sized(r, year).Prepend(
                input.Ask($"G({r})", $"gini-region:{measure}", new Whose(regions.Key(r), year))))],
        };
    }

    /// <summary>Eqs. (14) and (15): sum of G_jh (P_j S_h + P_h S_j) times D_jh or what is left of it.</summary>
    private Step Between(Year year, GiniPart part)
    {
        if (of.Overall.At(year) is null) return Undefined(year);
        var (total, present) = (regions.Total(year), regions.Present(year));
        var operands = total.Concat(present.SelectMany(r => regions.Sized(r, year))).ToList();
        var terms = new List<string>();
        foreach (var pair in of.BetweenRegions.Rows.Where(p => of.BetweenRegions.At(p, year) is not null))
        {
            var (a, b, at) = (2 + (2 * present.IndexOf(pair.A)), 2 + (2 * present.IndexOf(pair.B)), new Whose(Key(pair), year));
            operands.Add(input.Ask($"G({Key(pair)})", $"gini-pair:{measure}", at));
            operands.Add(input.Ask($"D({Key(pair)})", $"gini-effect:{measure}", at));
            var (gini, effect) = ($"{{{operands.Count - 2}}}", $"{{{operands.Count - 1}}}");
            var share = $"({{{a}}} * {{{b + 1}}} + {{{b}}} * {{{a + 1}}}) / {{0}} / {{1}}";
            terms.Add($"{gini} * {share} * {(part == GiniPart.NetBetween ? effect : $"(1 - {effect})")}");
        }
        return terms.Count == 0
            ? new Step(0) { Remark = input.Words["explain.one-region"] }
            : new Step(of.Parts.At(part, year)) { Formula = string.Join(" + ", terms), Operands = [.. operands] };
    }

    /// <summary>Eq. (16): sum |y_i - y_r| / (2 n^2 mean).</summary>
    private Step OfRegion(RegionId region, Year year)
    {
        var values = regions.Values(region, year);
        if (values.Count == 0) return Step.Undefined(input.Words["explain.no-unit"]);
        if (values.Count == 1) return new Step(0) { Remark = input.Words["explain.single"] };
        if (values.Sum(v => v.Value) == 0) return new Step(0) { Remark = input.Words["explain.zero-region"] };
        var distance = Distances(values, values);
        return new Step(of.WithinRegion.At(region, year))
        {
            Formula = "{0} / (2 * {1} * {2})", Operands = [Distance(distance), .. regions.Sized(region, year)],
        };
    }

    /// <summary>Eq. (17): sum |y_j - y_h| / (n_j n_h (mean_j + mean_h)).</summary>
    private Step OfPair(RegionPair pair, Year year) => OverPair(
        pair, year, of.BetweenRegions.At(pair, year), "{0} / ({1} * {3} * ({2} / {1} + {4} / {3}))");

    /// <summary>Eq. (18): the difference of the means over the mean difference.</summary>
    private Step Effect(RegionPair pair, Year year) => OverPair(
        pair, year, of.RelativeAffluence.At(pair, year), "abs({2} / {1} - {4} / {3}) / ({0} / ({1} * {3}))");

    private Step OverPair(RegionPair pair, Year year, double? value, string formula)
    {
        var (a, b) = (regions.Values(pair.A, year), regions.Values(pair.B, year));
        if (a.Count == 0 || b.Count == 0) return Step.Undefined(input.Words["explain.no-unit"]);
        var distance = Distances(a, b);
        return distance == 0
            ? new Step(value) { Remark = input.Words["explain.zero-pair"] }
            : new Step(value)
            {
                Formula = formula, Operands = [Distance(distance), .. regions.Sized(pair.A, year), .. regions.Sized(pair.B, year)],
            };
    }

    private static double Distances(List<(double Value, double Weight)> a, List<(double Value, double Weight)> b) =>
        a.Sum(x => b.Sum(y => x.Weight * y.Weight * Math.Abs(x.Value - y.Value)));

    private Operand Distance(double sum) => of.Weights is { } by
        ? new("sum w w'|y-y'|", sum) { Remark = input.Words["explain.distance-weighted", measure, by.Id] }
        : new("sum|y-y'|", sum) { Remark = input.Words["explain.distance", measure] };

    private string Key(RegionPair pair) => $"{regions.Key(pair.A)}~{regions.Key(pair.B)}";
}
