using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.DagumGini;

/// <summary>dagum: the course of the overall Gini, its sources, the most and the least unequal regions and pairs, who rises and who falls.</summary>
public sealed class DagumFacts : IFacts
{
    private static readonly (GiniPart Part, LocalizedText Name)[] Parts =
    [
        (GiniPart.Within, new("区域内差异", "differences within regions")),
        (GiniPart.NetBetween, new("区域间净差异", "net differences between regions")),
        (GiniPart.Transvariation, new("超变密度", "transvariation")),
    ];

    /// <inheritdoc/>
    public string Id => "dagum";

    /// <inheritdoc/>
    public object? Build(PartInput input)
    {
        var (plan, results) = (input.Plan, input.Results);
        if (results.Find(DagumGiniResult.Key)?.Decompositions is not [var d, ..]) return null;
        return new Dictionary<string, object?>(Of(d, plan.UnitNoun, plan.UnitNounPlural)) { ["unit_count"] = results.Panel.Units.Count };
    }

    /// <summary>
    /// measure, noun, nouns, grouping, region_count, overall (a series; null when G is never defined), first_year, last_year (of those with a G), zero (G
    /// prints as zero in the last one), sources (name, share, value of that year, the largest first), shares (their ranking), shares_first (the ranking of the first year),
    /// source_year, source_first_year, share_moves, same_source, within (ranking of the regions' G in the last year, those of one unit left out), single
    /// (regions of one unit), pairs (ranking of the pairs' G), moves (of the regions' G between these two years).
    /// </summary>
    public static IReadOnlyDictionary<string, object?> Of(Decomposition d, LocalizedText noun, LocalizedText nouns)
    {
        var years = d.Overall.Axis;
        var regions = Enumerable.Range(0, d.Grouping.Regions.Length).ToList();
        LocalizedText Name(int j) => d.Grouping.Regions[j].Name;
        double? Within(int j, int t) => d.Units.At(j, t) is > 1 ? d.WithinRegion.At(j, t) : null; // one unit has no inequality
        var defined = Enumerable.Range(0, years.Count).Where(t => d.Overall.At(t) is not null).ToList();
        var shared = defined.Where(t => d.Share(GiniPart.Within, t) is not null).ToList();
        var (first, last) = defined.Count > 0 ? (defined[0], defined[^1]) : (0, years.Count - 1);
        var (from, to) = shared.Count > 0 ? (shared[0], shared[^1]) : (last, last);
        IReadOnlyDictionary<string, object?> Shares(int t) => RankingFacts.Of(Parts.Select(p => (p.Name, d.Share(p.Part, t))).Where(p => p.Item2 is not null), Printed.Share);
        var (sharesFirst, shares) = (Shares(from), Shares(to));
        return new Dictionary<string, object?>
        {
            ["measure"] = d.Measure.Name, ["noun"] = noun, ["nouns"] = nouns,
            ["grouping"] = d.Grouping.Name,
            ["region_count"] = d.Grouping.Regions.Length,
            ["overall"] = SeriesFacts.Of(d.Overall),
            ["first_year"] = years[first].ToString(),
            ["last_year"] = years[last].ToString(),
            ["zero"] = d.Overall.At(last) is { } g && Printed.Round(g) == 0,
            ["sources"] = Parts.OrderByDescending(p => d.Share(p.Part, to) ?? 0)
                .Select(p => (object?)new Dictionary<string, object?> { ["name"] = p.Name, ["share"] = d.Share(p.Part, to), ["value"] = d.Parts.At((int)p.Part, to) }).ToList(),
            ["shares"] = shares,
            ["shares_first"] = sharesFirst,
            ["source_year"] = years[to].ToString(),
            ["source_first_year"] = years[from].ToString(),
            ["same_source"] = Largest(sharesFirst).SequenceEqual(Largest(shares)),
            ["share_moves"] = from == to ? null : MoveFacts.Of(Parts.Select(p => (p.Name, (double?)Printed.Change(d.Share(p.Part, from)!.Value, d.Share(p.Part, to)!.Value, Printed.Share))), Printed.Share),
            ["within"] = RankingFacts.Of(regions.Where(j => Within(j, last) is not null).Select(j => (Name(j), Within(j, last)))),
            ["single"] = regions.Where(j => d.Units.At(j, last) is 1).Select(j => (object?)Name(j)).ToList(),
            ["pairs"] = RankingFacts.Of(Enumerable.Range(0, d.BetweenRegions.Rows.Count).Where(p => d.BetweenRegions.Has(p, last)).Select(p => (Pair(d.Grouping, d.BetweenRegions.Rows[p]), d.BetweenRegions.At(p, last)))),
            ["moves"] = first == last ? null : MoveFacts.Of(regions.Where(j => Within(j, first) is not null || Within(j, last) is not null)
                .Select(j => (Name(j), Within(j, first) is { } a && Within(j, last) is { } b ? (double?)Printed.Change(a, b) : null))),
        };
    }

    private static IEnumerable<object?> Largest(IReadOnlyDictionary<string, object?> shares) =>
        shares["highest"] is IReadOnlyDictionary<string, object?> place ? (List<object?>)place["names"]! : [];

    private static LocalizedText Pair(RegionGrouping grouping, RegionPair pair)
    {
        var (a, b) = (Names.Of(grouping, pair.A), Names.Of(grouping, pair.B));
        return new LocalizedText($"{a.Zh}\u2013{b.Zh}", $"{a.En}\u2013{b.En}");
    }
}
