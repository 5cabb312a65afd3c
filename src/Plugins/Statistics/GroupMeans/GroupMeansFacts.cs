using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Describe;

namespace ReportGen.Statistics.GroupMeans;

/// <summary>group_means: for every grouping, who is highest and lowest in the last year, and which grade each region's mean is in.</summary>
public sealed class GroupMeansFacts : IFacts
{
    /// <inheritdoc/>
    public string Id => "group_means";

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, object?>? Build(ReportPlan plan, ResultSet results)
    {
        if (results.Find(GroupMeansResult.Key) is not { Means.IsEmpty: false } all) return null;
        var measure = results.FindMeasure("D") ?? results.Measures.First();
        return new Dictionary<string, object?>
        {
            ["measure"] = measure.Name,
            ["groupings"] = plan.Groupings.Select(g => (object?)Facts(plan, all.Of(g.Id, measure.Id)!)).ToList(),
        };
    }

    private static Dictionary<string, object?> Facts(ReportPlan plan, GroupMeans means)
    {
        var last = means.Mean.Columns.Count - 1;
        var ordered = Enumerable.Range(0, means.Mean.Rows.Count).Where(j => means.Mean.Has(j, last)).OrderByDescending(j => means.Mean.At(j, last)).ToList();
        LocalizedText Name(int j) => Names.Of(means.Grouping, means.Mean.Rows[j]);
        var grades = plan.CoordinationScale is { } scale && means.Measure.Id == "D"
            ? scale.Grades.Reverse().Select(g => (Grade: g, In: ordered.Where(j => GradingScale.Classify(scale.Grades, means.Mean.At(j, last)!.Value) == g).ToList())).ToList()
            : [];
        return new Dictionary<string, object?>
        {
            ["name"] = means.Grouping.Name,
            ["region_count"] = ordered.Count,
            ["highest"] = ordered.Count > 0 ? Name(ordered[0]) : null,
            ["highest_value"] = ordered.Count > 0 ? means.Mean.At(ordered[0], last) : null,
            ["lowest"] = ordered.Count > 0 ? Name(ordered[^1]) : null,
            ["lowest_value"] = ordered.Count > 0 ? means.Mean.At(ordered[^1], last) : null,
            ["grades"] = grades.Where(g => g.In.Count > 0).Select(g => (object?)new Dictionary<string, object?>
            {
                ["name"] = g.Grade.Name, ["count"] = g.In.Count, ["regions"] = g.In.Select(j => (object?)Name(j)).ToList(), ["all"] = g.In.Count == ordered.Count,
            }).ToList(),
        };
    }
}
