using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.Scores;

/// <summary>units, weights, weighting_detail, normalized, scores, criterion_scores, missing.</summary>
public sealed class ScoresFiles : IResultFiles
{
    /// <inheritdoc/>
    public ImmutableArray<ResultForm> Forms { get; } =
    [
        new("units", ["unit"]),
        new("normalized", ["unit", "year", "system", "criterion", "indicator"])
        {
            Repeats = ["system", "criterion", "raw"],
            InShortBy = ["system", "criterion", "indicator"],
        },
        new("missing", ["indicator", "year"]),
        new("weights", ["system", "criterion", "indicator", "year"]) { Weights = ["weight"] },
        new("weighting_detail", ["system", "criterion", "indicator", "year", "quantity"]),
        new("scores", ["unit", "year", "system"]) { IsHeadline = true },
        new("criterion_scores", ["unit", "year", "system", "criterion"]) { IsSum = true },
    ];

    /// <inheritdoc/>
    public IEnumerable<ResultFile> Build(ReportPlan plan, ResultSet results) =>
    [
        Units(plan, results.Panel),
        WeightFiles.Weights(plan, results),
        .. WeightFiles.Detail(plan, results),
        Normalized(plan, results),
        Scores(results),
        CriterionScores(results),
        new("missing", ["indicator", "year", "missing", "interpolated", "carried", "imputed"], Missing(plan, results.Panel)),
    ];

    private static ResultFile Units(ReportPlan plan, Panel panel)
    {
        var byId = plan.Units.ToDictionary(u => u.Id);
        var languages = plan.Theme.Languages;
        ResultCell[] Row(UnitId id) =>
        [
            id.Value,
            .. languages.Select(l => (ResultCell)byId[id].Name.In(l)),
            .. plan.Groupings.Select(g => (ResultCell)(g.RegionOf.TryGetValue(id, out var region) ? region.Value : null)),
        ];
        return new(
            "units", ["unit", .. languages.Select(l => $"name_{l}"), .. plan.Groupings.Select(g => g.Id.Value)], panel.Units.Select(Row));
    }

    private static ResultFile Normalized(ReportPlan plan, ResultSet results)
    {
        var panel = results.Panel;
        var columns = (
            from s in plan.Systems
            from c in s.Criteria
            from i in c.Indicators
            let y = results.Normalized.First(n => n.System == s.Id).Of(i.Id)
            select (System: s.Id.Value, Criterion: c.Id.Value, Indicator: i.Id.Value, Raw: panel.Indicators[i.Id], Y: y)).ToList();
        var unitYears = Enumerable.Range(0, panel.Units.Count).Sum(u => (long)Years(panel, u).Count());
        return ResultFile.ByUnits(
            "normalized", ["unit", "year", "system", "criterion", "indicator", "raw", "origin", "normalized"], panel.Units.Count, (u, to) =>
            {
                foreach (var t in Years(panel, u))
                {
                    foreach (var c in columns)
                    {
                        Start(panel, u, t, to);
                        to.Cell(c.System);
                        to.Cell(c.Criterion);
                        to.Cell(c.Indicator);
                        to.Cell(c.Raw.Values.At(u, t));
                        to.Cell(Origin(c.Raw.Origin(u, t)));
                        to.Cell(c.Y.At(u, t));
                        to.EndRow();
                    }
                }
            },
            unitYears * columns.Count);
    }

    private static ResultFile Scores(ResultSet results)
    {
        var (panel, systems) = (results.Panel, results.Get(ScoresResult.Key).Systems);
        return ResultFile.ByUnits(
            "scores", ["unit", "year", "system", "score"], panel.Units.Count, (u, to) =>
        {
            foreach (var t in Years(panel, u))
            {
                foreach (var system in systems)
                {
                    Start(panel, u, t, to);
                    to.Cell(system.Id.Value);
                    to.Cell(system.Values.At(u, t));
                    to.EndRow();
                }
            }
        });
    }

    private static ResultFile CriterionScores(ResultSet results)
    {
        var (panel, criteria) = (results.Panel, results.Get(ScoresResult.Key).Criteria);
        return ResultFile.ByUnits(
            "criterion_scores", ["unit", "year", "system", "criterion", "contribution", "score"], panel.Units.Count, (u, to) =>
            {
                foreach (var t in Years(panel, u))
                {
                    foreach (var c in criteria)
                    {
                        Start(panel, u, t, to);
                        to.Cell(c.System.Value);
                        to.Cell(c.Criterion.Value);
                        to.Cell(c.Contribution.At(u, t));
                        to.Cell(c.Score.At(u, t));
                        to.EndRow();
                    }
                }
            });
    }

    private static IEnumerable<ResultCell[]> Missing(ReportPlan plan, Panel panel)
    {
        foreach (var indicator in plan.Systems.SelectMany(s => s.Indicators))
        {
            var series = panel.Indicators[indicator.Id];
            var origins = new int[panel.Years.Count, Enum.GetValues<CellOrigin>().Length];
            for (var u = 0; u < panel.Units.Count; u++)
            {
                for (var t = 0; t < panel.Years.Count; t++) origins[t, (int)series.Origin(u, t)]++;
            }
            for (var t = 0; t < panel.Years.Count; t++)
            {
                int Count(CellOrigin origin) => origins[t, (int)origin];
                yield return
                [
                    indicator.Id.Value, panel.Years[t], panel.Units.Count - Count(CellOrigin.Observed) - Count(CellOrigin.Absent),
                    Count(CellOrigin.Interpolated), Count(CellOrigin.Carried), Count(CellOrigin.Imputed),
                ];
            }
        }
    }

    private static void Start(Panel panel, int unit, int year, IRowWriter to)
    {
        to.Cell(panel.Units[unit].Value);
        to.Cell(panel.Years[year].Value);
    }

    private static IEnumerable<int> Years(Panel panel, int unit) =>
        Enumerable.Range(0, panel.Years.Count).Where(t => panel.IsPresent(unit, t));

    private static string Origin(CellOrigin origin) => origin switch
    {
        CellOrigin.Observed => "observed",
        CellOrigin.Interpolated => "interpolated",
        CellOrigin.Carried => "carried",
        CellOrigin.Imputed => "imputed",
        _ => "missing",
    };
}
