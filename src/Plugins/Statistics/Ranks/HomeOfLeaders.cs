using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Ranks;

/// <summary>The region that more of the leading units are in than in any other.</summary>
/// <param name="Name">The region.</param>
/// <param name="Count">How many of the leading units.</param>
/// <param name="Leaders">How many leading units there are.</param>
public sealed record HomeOfLeaders(LocalizedText Name, int Count, int Leaders)
{
    private const int Leading = 20, Least = 3;

    /// <summary>Of the twenty leading units among fifty or more; null where no region has three of them and more than any other.</summary>
    public static HomeOfLeaders? Of(Measure measure, Year year, RegionGrouping? grouping)
    {
        var known = measure.Values.Rows.Where(u => measure.Values.At(u, year) is not null)
            .OrderByDescending(u => Printed.Ranked(measure.Values[u, year])).ToList();
        if (grouping is null || known.Count < 50 || IsTied(known[Leading - 1], known[Leading])) return null;
        var homes = known.Take(Leading).Where(grouping.RegionOf.ContainsKey).GroupBy(u => grouping.RegionOf[u])
            .OrderByDescending(g => g.Count()).ToList();
        if (homes.Count == 0 || homes[0].Count() < Least || (homes.Count > 1 && homes[1].Count() == homes[0].Count())) return null;
        return new HomeOfLeaders(Names.Of(grouping, homes[0].Key), homes[0].Count(), Leading);

        bool IsTied(UnitId a, UnitId b) => Printed.Ranked(measure.Values[a, year]) == Printed.Ranked(measure.Values[b, year]);
    }
}
