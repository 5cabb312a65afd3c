using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Describe;

namespace ReportGen.Statistics.ObstacleDegree;

/// <summary>obstacle: the greatest obstacles overall, and the criteria's degrees.</summary>
public sealed class ObstacleFacts : IFacts
{
    /// <inheritdoc/>
    public string Id => "obstacle";

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, object?>? Build(ReportPlan plan, ResultSet results)
    {
        if (results.Find(ObstacleResult.Key) is not { } obstacles) return null;
        var (names, all) = (new Names(plan), obstacles.Means[0]);
        var criteria = plan.Systems.SelectMany(s => s.Criteria).OrderByDescending(c => obstacles.OfCriterion(all, c.Id)).ToList();
        return new Dictionary<string, object?>
        {
            ["top"] = TopObstaclesTable.Top(plan, obstacles).Select(j => (object?)Fact(names.Of(obstacles.Indicators[j]), all.Degrees.At(j)!.Value)).ToList(),
            ["criteria"] = criteria.Select(c => (object?)Fact(c.Name, obstacles.OfCriterion(all, c.Id))).ToList(),
            ["greatest"] = Fact(criteria[0].Name, obstacles.OfCriterion(all, criteria[0].Id)),
            ["least"] = Fact(criteria[^1].Name, obstacles.OfCriterion(all, criteria[^1].Id)),
            ["grade_count"] = obstacles.Means.Count(m => m.By == "grade"),
            ["grades"] = obstacles.Means.Where(m => m.By == "grade")
                .Select(m => (object?)plan.CoordinationScale!.Grades.First(g => g.Id == m.Key).Name).ToList(),
        };
    }

    private static Dictionary<string, object?> Fact(LocalizedText name, double degree) => new() { ["name"] = name, ["degree"] = degree };
}
