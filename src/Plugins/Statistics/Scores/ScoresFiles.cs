using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.Scores;

/// <summary>units, weights, normalized, scores, criterion_scores, missing.</summary>
public sealed class ScoresFiles : IResultFiles
{
    /// <inheritdoc/>
    public ImmutableArray<ResultForm> Forms { get; } =
    [
        new("units", ["unit"]),
        new("normalized", ["unit", "year", "system", "criterion", "indicator"])
        {
            Input = new ResultInput("raw", Across: "indicator", Name: "panel"),
            Repeats = ["system", "criterion", "raw"],
            InShortBy = ["system", "criterion", "indicator"],
        },
        new("missing", ["indicator", "year"]),
        new("weights", ["system", "criterion", "indicator", "year"]) { Weights = ["weight"] },
        new("scores", ["unit", "year", "system"])
        {
            IsHeadline = true,
            Layouts = [[new ResultLayout("score") { Across = "system", PerFile = "year" }]],
        },
        new("criterion_scores", ["unit", "year", "system", "criterion"]),
    ];

    /// <inheritdoc/>
    public IEnumerable<ResultFile> Build(ReportPlan plan, ResultSet results)
    {
        yield return new("units", ["unit", "name_zh", "name_en", .. plan.Groupings.Select(g => g.Id.Value)], Units(plan, results.Panel));
        yield return new("weights", ["system", "criterion", "indicator", "direction", "year", "min", "max", "entropy", "divergence", "weight"], WeightRows(plan, results));
        yield return new("normalized", ["unit", "year", "system", "criterion", "indicator", "raw", "origin", "normalized"], Normalized(plan, results));
        yield return new("scores", ["unit", "year", "system", "score"], ScoreRows(results));
        yield return new("criterion_scores", ["unit", "year", "system", "criterion", "contribution", "score"], CriterionRows(results));
        yield return new("missing", ["indicator", "year", "missing", "interpolated", "carried", "imputed"], Missing(plan, results.Panel));
    }

    private static IEnumerable<ResultCell[]> Units(ReportPlan plan, Panel panel)
    {
        var byId = plan.Units.ToDictionary(u => u.Id);
        foreach (var id in panel.Units)
        {
            yield return [id.Value, byId[id].Name.Zh, byId[id].Name.En, .. plan.Groupings.Select(g => (ResultCell)(g.RegionOf.TryGetValue(id, out var region) ? region.Value : null))];
        }
    }

    private static IEnumerable<ResultCell[]> WeightRows(ReportPlan plan, ResultSet results)
    {
        var pooled = plan.Normalization.IsPooled && plan.Weighting.IsPooled;
        foreach (var (system, criterion, indicator) in Indicators(plan))
        {
            var (y, w) = (results.Normalized.First(n => n.System == system.Id), results.Weights.First(n => n.System == system.Id));
            var j = y.Indicators.PositionOf(indicator.Id);
            for (var t = 0; t < (pooled ? 1 : results.Panel.Years.Count); t++)
            {
                var entropy = w.Column("entropy")?.At(j, t);
                yield return
                [
                    system.Id.Value, criterion.Id.Value, indicator.Id.Value, indicator.Direction == Direction.Benefit ? "positive" : "negative",
                    pooled ? (string?)null : results.Panel.Years[t], y.Minimum[j].At(t), y.Maximum[j].At(t), entropy, 1 - entropy, w.Values.At(j, t),
                ];
            }
        }
    }

    private static IEnumerable<ResultCell[]> Normalized(ReportPlan plan, ResultSet results)
    {
        var panel = results.Panel;
        var columns = Indicators(plan).Select(i => (
            System: i.System.Id.Value, Criterion: i.Criterion.Id.Value, Indicator: i.Indicator.Id.Value, Raw: panel.Indicators[i.Indicator.Id],
            Y: results.Normalized.First(n => n.System == i.System.Id).Of(i.Indicator.Id))).ToList();
        foreach (var (u, t) in Rows(panel))
        {
            foreach (var c in columns)
            {
                yield return [panel.Units[u].Value, panel.Years[t], c.System, c.Criterion, c.Indicator, c.Raw.Values.At(u, t), Origin(c.Raw.Origin(u, t)), c.Y.At(u, t)];
            }
        }
    }

    private static IEnumerable<ResultCell[]> ScoreRows(ResultSet results)
    {
        var scores = results.Get(ScoresResult.Key);
        foreach (var (u, t) in Rows(results.Panel))
        {
            foreach (var system in scores.Systems) yield return [results.Panel.Units[u].Value, results.Panel.Years[t], system.Id, system.Values.At(u, t)];
        }
    }

    private static IEnumerable<ResultCell[]> CriterionRows(ResultSet results)
    {
        var scores = results.Get(ScoresResult.Key);
        foreach (var (u, t) in Rows(results.Panel))
        {
            foreach (var c in scores.Criteria)
            {
                yield return [results.Panel.Units[u].Value, results.Panel.Years[t], c.System.Value, c.Criterion.Value, c.Contribution.At(u, t), c.Score.At(u, t)];
            }
        }
    }

    private static IEnumerable<ResultCell[]> Missing(ReportPlan plan, Panel panel)
    {
        foreach (var (_, _, indicator) in Indicators(plan))
        {
            var series = panel.Indicators[indicator.Id];
            for (var t = 0; t < panel.Years.Count; t++)
            {
                int Count(CellOrigin origin) => Enumerable.Range(0, panel.Units.Count).Count(u => series.Origin(u, t) == origin);
                var blank = Enumerable.Range(0, panel.Units.Count).Count(u => series.Blank[(u * panel.Years.Count) + t]);
                yield return [indicator.Id.Value, panel.Years[t], blank, Count(CellOrigin.Interpolated), Count(CellOrigin.Carried), Count(CellOrigin.Imputed)];
            }
        }
    }

    private static IEnumerable<(Subsystem System, Criterion Criterion, Indicator Indicator)> Indicators(ReportPlan plan) =>
        from system in plan.Systems from criterion in system.Criteria from indicator in criterion.Indicators select (system, criterion, indicator);

    private static IEnumerable<(int Unit, int Year)> Rows(Panel panel)
    {
        for (var u = 0; u < panel.Units.Count; u++)
        {
            for (var t = 0; t < panel.Years.Count; t++) if (panel.IsPresent(u, t)) yield return (u, t);
        }
    }

    private static string Origin(CellOrigin origin) => origin switch
    {
        CellOrigin.Observed => "observed",
        CellOrigin.Interpolated => "interpolated",
        CellOrigin.Carried => "carried",
        CellOrigin.Imputed => "imputed",
        _ => "missing",
    };
}
