using ReportGen.Contracts.Data;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Explain;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Theil;

/// <summary>
/// How one of Theil's indices of a year came about: the whole from its parts, those from the indices of the regions and their sizes, and
/// a region's index from the values of its units.
/// </summary>
internal sealed class TheilExplanation(ExplainInput input, TheilDecomposition of, UnitWeights? weights)
{
    private readonly ExplainedRegions regions = new(input, of.Measure, of.Grouping, weights);
    private readonly string word = $"theil-{of.Symbol}", measure = of.Measure.Id.Value;

    private bool IsT => of.Index == TheilIndex.TheilT;

    public static IEnumerable<Quantity> Of(ExplainInput input) =>
        input.Results.Find(TheilResult.Key) is { } found ? Of(input, found) : [];

    private static IEnumerable<Quantity> Of(ExplainInput input, TheilResult found) =>
        found.Decompositions.GroupBy(d => d.Measure.Id).SelectMany((decompositions, first) =>
        {
            var quantities = decompositions.SelectMany(d => new TheilExplanation(input, d, found.Weights).Quantities());
            return ExplainedRegions.OverGroupings(quantities).Select(q => q with { Aliases = first == 0 ? [q.Word.Split(':')[0]] : [] });
        });

    private IEnumerable<Quantity> Quantities()
    {
        Quantity Named(string part, Func<Whose, Step> explain, IEnumerable<KeyValuePair<string, string>> places) => new(
            $"{word}{part}:{measure}", input.Words[$"explain.theil{part}", of.Symbol, input.In(of.Measure.Name)], explain)
        {
            Of = [.. places], Style = NumberStyle.Fixed4,
        };
        yield return Named("", at => Total(at), [regions.Whole]);
        yield return Named("-between", at => Part(TheilPart.Between, at.InYear), [regions.Whole]);
        yield return Named("-within", at => Part(TheilPart.Within, at.InYear), [regions.Whole]);
        yield return Named("-region", at => OfRegion(regions.At(at), at.InYear), regions.Each);
    }

    private Step Total(Whose at) => of.Total.At(at.InYear) is not { } total
        ? Undefined(at.InYear)
        : new Step(total)
        {
            Formula = "{0} + {1}",
            Operands =
            [
                input.Ask($"{of.Symbol}b", $"{word}-between:{measure}", at), input.Ask($"{of.Symbol}w", $"{word}-within:{measure}", at),
            ],
        };

    private Step Undefined(Year year) => Step.Undefined(
        input.Words[of.Units.Column(year).Defined.Sum() == 1 ? "explain.one-unit" : IsT ? "explain.all-zero" : "explain.a-zero"]);

    /// <summary>A sum over the regions; one whose values are all zero adds nothing to T.</summary>
    private Step Part(TheilPart part, Year year)
    {
        if (of.Total.At(year) is not { } total) return Undefined(year);
        if (total == 0) return new Step(0) { Remark = input.Words["explain.alike"] };
        var adding = regions.Present(year).Where(r => of.Regions.At(r, year) is not null).ToList();
        return part == TheilPart.Between ? Between(adding, year) : Within(adding, year);
    }

    /// <summary>Sum of s_g ln(m_g / m), or of p_g ln(m / m_g).</summary>
    private Step Between(List<RegionId> adding, Year year) => new(of.Parts.At(TheilPart.Between, year))
    {
        Formula = Step.Sum(adding.Count, i =>
        {
            var (n, s) = ($"{{{2 + (2 * i)}}}", $"{{{3 + (2 * i)}}}");
            return IsT ? $"{s} / {{1}} * ln({s} / {n} / ({{1}} / {{0}}))" : $"{n} / {{0}} * ln({{1}} / {{0}} / ({s} / {n}))";
        }),
        Operands = [.. regions.Total(year), .. adding.SelectMany(r => regions.Sized(r, year))],
    };

    /// <summary>Sum of s_g T_g, or of p_g L_g.</summary>
    private Step Within(List<RegionId> adding, Year year)
    {
        var size = IsT ? 1 : 0; // among the sizes: the count, the sum
        var indices = adding.Select(r => input.Ask($"{of.Symbol}({r})", $"{word}-region:{measure}", new Whose(regions.Key(r), year)));
        return new Step(of.Parts.At(TheilPart.Within, year))
        {
            Formula = Step.Sum(adding.Count, i => $"{{{1 + (2 * i)}}} / {{0}} * {{{2 + (2 * i)}}}"),
            Operands =
            [
                regions.Total(year).ElementAt(size),
                .. adding.Zip(indices).SelectMany(r => new[] { regions.Sized(r.First, year).ElementAt(size), r.Second }),
            ],
        };
    }

    /// <summary>T = sum(y ln y) / s - ln m, with 0 ln 0 = 0; L = ln m - sum(ln y) / n.</summary>
    private Step OfRegion(RegionId region, Year year)
    {
        var values = regions.Values(region, year);
        if (values.Count == 0) return Step.Undefined(input.Words["explain.no-unit"]);
        if (of.Regions.At(region, year) is not { } index) return Step.Undefined(input.Words[IsT ? "explain.all-zero" : "explain.a-zero"]);
        if (values.Count == 1) return new Step(0) { Remark = input.Words["explain.single"] };
        var sum = IsT
            ? Sum("y ln y", "explain.ylny", values.Where(y => y.Value > 0).Sum(y => y.Weight * y.Value * Math.Log(y.Value)))
            : Sum("ln y", "explain.lny", values.Sum(y => y.Weight * Math.Log(y.Value)));
        return new Step(index)
        {
            Formula = IsT ? "{0} / {2} - ln({2} / {1})" : "ln({2} / {1}) - {0} / {1}",
            Operands = [sum, .. regions.Sized(region, year)],
        };
    }

    private Operand Sum(string of, string said, double value) => weights is null
        ? new($"sum({of})", value) { Remark = input.Words[said, measure] }
        : new($"sum(w {of})", value) { Remark = input.Words[$"{said}-weighted", measure, weights.Id] };
}
