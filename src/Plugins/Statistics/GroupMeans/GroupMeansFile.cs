using System.Collections.Immutable;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.GroupMeans;

/// <summary>group_means: ordered by grouping, group, year, measure.</summary>
public sealed class GroupMeansFile : IResultFiles
{
    /// <inheritdoc/>
    public ImmutableArray<ResultForm> Forms { get; } =
    [
        new("group_means", ["grouping", "group", "year", "measure"]) { Leads = ["mean"], LeadsByRegion = true },
    ];

    /// <inheritdoc/>
    public IEnumerable<ResultFile> Build(ReportPlan plan, ResultSet results)
    {
        if (results.Find(GroupMeansResult.Key) is not { } means) yield break;
        yield return new("group_means", ["grouping", "group", "year", "measure", "mean", "units"], Rows(plan, means));
    }

    private static IEnumerable<ResultCell[]> Rows(ReportPlan plan, GroupMeansResult means) =>
        from grouping in plan.Groupings
        let all = means.Means.Where(m => m.Grouping.Id == grouping.Id).ToList()
        from region in grouping.Regions
        from year in plan.Years
        from m in all
        where m.Mean.At(region.Id, year) is not null
        select new ResultCell[]
        {
            grouping.Id.Value, region.Id.Value, year, m.Measure.Id, m.Mean.At(region.Id, year), m.Units.At(region.Id, year),
        };
}
