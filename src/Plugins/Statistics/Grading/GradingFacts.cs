using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.CouplingCoordination;
using ReportGen.Statistics.Describe;

namespace ReportGen.Statistics.Grading;

/// <summary>grading: how many units, and which, are in each coordination grade in the first and the last year.</summary>
public sealed class GradingFacts : IFacts
{
    /// <inheritdoc/>
    public string Id => "grading";

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, object?>? Build(ReportPlan plan, ResultSet results)
    {
        if (results.Find(GradingResult.Key) is not { } grading || plan.CoordinationScale is not { } scale) return null;
        var (names, units) = (new Names(plan), results.Panel.Units);
        var degree = results.Get(CouplingResult.Key).Degree;
        List<object?> Year(Year year)
        {
            var t = degree.Columns.PositionOf(year);
            var present = Enumerable.Range(0, units.Count).Where(u => degree.Has(u, t)).OrderByDescending(u => degree.At(u, t)).ToList();
            return [.. scale.Grades.Reverse().Select(g => (Grade: g, In: present.Where(u => grading.Grades[(units[u], year)].CoordinationGrade == g).ToList()))
                .Where(g => g.In.Count > 0)
                .Select(g => (object?)new Dictionary<string, object?>
                {
                    ["name"] = g.Grade.Name, ["count"] = g.In.Count, ["share"] = (double)g.In.Count / present.Count, ["all"] = g.In.Count == present.Count,
                    ["members"] = g.In.Select(u => (object?)names.Of(units[u])).ToList(),
                })];
        }
        var lags = grading.Grades.Values.Where(g => g.DevelopmentType is not null).ToList();
        return new Dictionary<string, object?>
        {
            ["first"] = Year(plan.Years[0]),
            ["last"] = Year(plan.Years[^1]),
            ["lagging"] = plan.Systems.Select(s => (object?)new Dictionary<string, object?>
            {
                ["name"] = s.System.Name,
                ["count"] = lags.Count(g => g.DevelopmentType == $"lagging:{s.Id}"),
                ["share"] = lags.Count == 0 ? null : (double)lags.Count(g => g.DevelopmentType == $"lagging:{s.Id}") / lags.Count,
            }).ToList(),
            ["typed_count"] = lags.Count,
        };
    }
}
