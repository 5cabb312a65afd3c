using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Shared;
using ReportGen.Statistics.CouplingCoordination;

namespace ReportGen.Statistics.ObstacleDegree;

/// <summary>obstacle: criteria and indicators by their mean obstacle degree, overall and by grade.</summary>
public sealed class ObstacleFacts : IFacts
{
    /// <inheritdoc/>
    public string Id => "obstacle";

    /// <inheritdoc/>
    public object? Build(PartInput input) => input.Results.Find(ObstacleResult.Key) is not { } obstacles ? null : Of(
        obstacles, [.. input.Plan.Systems.Where(s => !s.IsGiven).SelectMany(s => s.Criteria).Select(c => (c.Id, c.Name))], new Names(input.Plan).Of,
        id => input.Plan.CoordinationScale()!.Grades.First(g => g.Id == id).Name, input.Plan.OptionsOf<ObstacleOptions>("obstacle-degree").Top);

    /// <summary>
    /// criterion_ranking, indicator_ranking (over all unit-years), most (how many obstacles the study names), none (true when nothing is an obstacle),
    /// by_grade (name, unit_years, criteria: a ranking; the highest grade first), grades (their names), grade_count, grade_leaders (criteria that are
    /// greatest somewhere: names, grades with names and value), free_grades (grades without any obstacle), top_count, top_sum (of the greatest indicators,
    /// ties with the last one in); criteria, top, greatest, least (name, degree) as values to quote.
    /// </summary>
    public static IReadOnlyDictionary<string, object?> Of(
        ObstacleResult obstacles, IReadOnlyList<(CriterionId Id, LocalizedText Name)> criteria, Func<IndicatorId, LocalizedText> name, Func<string, LocalizedText> grade, int most)
    {
        var all = obstacles.Means[0];
        IReadOnlyDictionary<string, object?> Criteria(ObstacleMeans means) =>
            RankingFacts.Of(criteria.Select(c => (c.Name, (double?)obstacles.OfCriterion(means, c.Id))), Printed.Share);
        var ordered = criteria.Select(c => (c.Name, Degree: obstacles.OfCriterion(all, c.Id))).OrderByDescending(c => c.Degree).ToList();
        var indicators = obstacles.Indicators.Select((id, j) => (Name: name(id), Degree: all.Degrees.At(j)!.Value)).OrderByDescending(i => i.Degree).ToList();
        var overall = Criteria(all);
        var bound = Printed.Round(indicators[Math.Min(most, indicators.Count) - 1].Degree, Printed.Share);
        var leading = indicators.Where(i => Printed.Round(i.Degree, Printed.Share) >= bound).ToList(); // ties with the last one are in
        var grades = obstacles.Means.Where(m => m.By == "grade").Reverse().Select(m => (Name: grade(m.Key), m.UnitYears, Criteria: Criteria(m))).ToList();
        return new Dictionary<string, object?>
        {
            ["criterion_ranking"] = overall,
            ["indicator_ranking"] = RankingFacts.Of(indicators.Select(i => (i.Name, (double?)i.Degree)), Printed.Share),
            ["most"] = most,
            ["none"] = overall["all_zero"],
            ["by_grade"] = grades.Select(g => (object?)new Dictionary<string, object?> { ["name"] = g.Name, ["unit_years"] = g.UnitYears, ["criteria"] = g.Criteria }).ToList(),
            ["grades"] = grades.Select(g => (object?)g.Name).ToList(),
            ["grade_count"] = grades.Count,
            ["grade_leaders"] = grades.Where(g => !(bool)g.Criteria["all_zero"]!).GroupBy(g => string.Join('\n', Greatest(g.Criteria).Select(n => n.Zh))).Select(led => (object?)new Dictionary<string, object?>
            {
                ["names"] = Greatest(led.First().Criteria).ToList<object?>(),
                ["grades"] = led.Select(g => (object?)new Dictionary<string, object?> { ["names"] = new List<object?> { g.Name }, ["value"] = Place(g.Criteria)["value"] }).ToList(),
            }).ToList(),
            ["free_grades"] = grades.Where(g => (bool)g.Criteria["all_zero"]!).Select(g => (object?)g.Name).ToList(),
            ["criteria"] = ordered.Select(c => (object?)Fact(c.Name, c.Degree)).ToList(),
            ["top"] = indicators.Take(most).Select(i => (object?)Fact(i.Name, i.Degree)).ToList(),
            ["top_count"] = leading.Count,
            ["top_sum"] = leading.Sum(i => i.Degree),
            ["greatest"] = Fact(ordered[0].Name, ordered[0].Degree),
            ["least"] = Fact(ordered[^1].Name, ordered[^1].Degree),
        };
    }

    private static IReadOnlyDictionary<string, object?> Place(IReadOnlyDictionary<string, object?> ranking) => (IReadOnlyDictionary<string, object?>)ranking["highest"]!;

    private static IEnumerable<LocalizedText> Greatest(IReadOnlyDictionary<string, object?> ranking) => ((List<object?>)Place(ranking)["names"]!).Cast<LocalizedText>();

    private static Dictionary<string, object?> Fact(LocalizedText name, double degree) => new() { ["name"] = name, ["degree"] = degree };
}
