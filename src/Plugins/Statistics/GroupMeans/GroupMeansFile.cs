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
        new("group_means", ["grouping", "group", "year", "measure"])
        {
            Layouts = [[new ResultLayout("mean") { Across = "year", PerFile = "measure" }]],
        },
    ];

    /// <inheritdoc/>
    public IEnumerable<ResultFile> Build(ReportPlan plan, ResultSet results)
    {
        if (results.Find(GroupMeansResult.Key) is { } means) yield return new("group_means", ["grouping", "group", "year", "measure", "mean", "units"], Rows(plan, means));
    }

    private static IEnumerable<ResultCell[]> Rows(ReportPlan plan, GroupMeansResult means)
    {
        foreach (var grouping in plan.Groupings)
        {
            var all = means.Means.Where(m => m.Grouping.Id == grouping.Id).ToList();
            for (var j = 0; j < grouping.Regions.Length; j++)
            {
                for (var t = 0; t < plan.Years.Length; t++)
                {
                    foreach (var m in all)
                    {
                        if (m.Mean.At(j, t) is { } mean) yield return [grouping.Id.Value, grouping.Regions[j].Id.Value, plan.Years[t], m.Measure.Id, mean, m.Units.At(j, t)];
                    }
                }
            }
        }
    }
}
