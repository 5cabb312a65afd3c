using ReportGen.Contracts.Data;
using ReportGen.Contracts.Explain;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.Shared;

/// <summary>The regions of a grouping as explanations speak of them, with the values of their units.</summary>
/// <param name="input">What explanations are made from.</param>
/// <param name="measure">The measure.</param>
/// <param name="grouping">The grouping.</param>
/// <param name="weights">What units are counted by; null where each counts once.</param>
internal sealed class ExplainedRegions(ExplainInput input, Measure measure, RegionGrouping grouping, UnitWeights? weights = null)
{
    /// <summary>The grouping, by id and name.</summary>
    public KeyValuePair<string, string> Whole => KeyValuePair.Create(grouping.Id.Value, input.In(grouping.Name));

    /// <summary>The regions, by key and name.</summary>
    public IEnumerable<KeyValuePair<string, string>> Each => grouping.Regions.Select(r => KeyValuePair.Create(Key(r.Id), input.In(r.Name)));

    /// <summary>A region by its id; where an earlier grouping has a region of that id, with the grouping's.</summary>
    public string Key(RegionId region) =>
        input.Plan.Groupings.TakeWhile(g => g.Id != grouping.Id).Any(g => g.Regions.Any(r => r.Id == region))
            ? $"{grouping.Id}/{region}"
            : region.Value;

    /// <summary>The region asked after.</summary>
    public RegionId At(Whose at) => grouping.Regions.First(r => Key(r.Id) == at.Of).Id;

    /// <summary>The regions that have a value in a year, in declared order.</summary>
    public List<RegionId> Present(Year year) => [.. grouping.Regions.Select(r => r.Id).Where(r => Values(r, year).Count > 0)];

    /// <summary>The values of a region's units, and what each counts.</summary>
    public List<(double Value, double Weight)> Values(RegionId region, Year year) =>
    [
        .. from unit in measure.Values.Rows
           where grouping.RegionOf.GetValueOrDefault(unit) == region
           let value = measure.Values.At(unit, year)
           where value is not null
           select (value.Value, UnitWeights.Of(weights, unit, year)),
    ];

    /// <summary>How many values a region has and their sum, n and s, in the feature's words; weighted where there are weights.</summary>
    public IEnumerable<Operand> Sized(RegionId region, Year year)
    {
        var (count, sum) = Size(region, year);
        var by = weights?.Id ?? "";
        return
        [
            new Operand($"n({region})", count) { Remark = input.Words[weights is null ? "explain.units" : "explain.weight", by] },
            new Operand($"s({region})", sum)
            {
                Remark = input.Words[weights is null ? "explain.sum" : "explain.sum-weighted", measure.Id.Value, by],
            },
        ];
    }

    /// <summary>The same of all regions.</summary>
    public IEnumerable<Operand> Total(Year year)
    {
        var sizes = Present(year).ConvertAll(r => Size(r, year));
        return [new Operand("n", sizes.Sum(s => s.Count)), new Operand("s", sizes.Sum(s => s.Sum))];
    }

    private (double Count, double Sum) Size(RegionId region, Year year)
    {
        var values = Values(region, year);
        return (values.Sum(v => v.Weight), values.Sum(v => v.Weight * v.Value));
    }

    /// <summary>One quantity for those of several groupings that go by one word.</summary>
    public static IEnumerable<Quantity> OverGroupings(IEnumerable<Quantity> quantities) =>
        quantities.GroupBy(q => q.Word).Select(same => same.First() with
        {
            Of = [.. same.SelectMany(q => q.Of!.Value)],
            Explain = at => same.First(q => q.Of!.Value.Any(o => o.Key == at.Of)).Explain(at),
        });
}
