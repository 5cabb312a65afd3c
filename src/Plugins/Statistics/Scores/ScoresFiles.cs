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
            Input = new ResultInput("raw", Across: "indicator", Name: "panel"),
            Repeats = ["system", "criterion", "raw"],
            InShortBy = ["system", "criterion", "indicator"],
        },
        new("missing", ["indicator", "year"]),
        new("weights", ["system", "criterion", "indicator", "year"]) { Weights = ["weight"] },
        new("weighting_detail", ["system", "criterion", "indicator", "year", "quantity"]),
        new("scores", ["unit", "year", "system"]) { IsHeadline = true },
        new("criterion_scores", ["unit", "year", "system", "criterion"]) { InShortBy = ["year", "system", "criterion"] },
    ];

    /// <inheritdoc/>
    public IEnumerable<ResultFile> Build(ReportPlan plan, ResultSet results) =>
    [
        Units(plan, results.Panel),
        WeightFiles.Weights(plan, results),
        .. WeightFiles.Detail(plan, results),
        new("normalized", ["unit", "year", "system", "criterion", "indicator", "raw", "origin", "normalized"], Normalized(plan, results)),
        new("scores", ["unit", "year", "system", "score"], Scores(results)),
        new("criterion_scores", ["unit", "year", "system", "criterion", "contribution", "score"], CriterionScores(results)),
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

    private static IEnumerable<ResultCell[]> Normalized(ReportPlan plan, ResultSet results)
    {
        var panel = results.Panel;
        var columns = (
            from s in plan.Systems
            from c in s.Criteria
            from i in c.Indicators
            let y = results.Normalized.First(n => n.System == s.Id).Of(i.Id)
            select (System: s.Id.Value, Criterion: c.Id.Value, Indicator: i.Id.Value, Raw: panel.Indicators[i.Id], Y: y)).ToList();
        return
            from row in Rows(panel)
            from c in columns
            select new ResultCell[]
            {
                panel.Units[row.Unit].Value, panel.Years[row.Year], c.System, c.Criterion, c.Indicator,
                c.Raw.Values.At(row.Unit, row.Year), Origin(c.Raw.Origin(row.Unit, row.Year)), c.Y.At(row.Unit, row.Year),
            };
    }

    private static IEnumerable<ResultCell[]> Scores(ResultSet results) =>
        from row in Rows(results.Panel)
        from system in results.Get(ScoresResult.Key).Systems
        select new ResultCell[]
        {
            results.Panel.Units[row.Unit].Value, results.Panel.Years[row.Year], system.Id, system.Values.At(row.Unit, row.Year),
        };

    private static IEnumerable<ResultCell[]> CriterionScores(ResultSet results) =>
        from row in Rows(results.Panel)
        from c in results.Get(ScoresResult.Key).Criteria
        select new ResultCell[]
        {
            results.Panel.Units[row.Unit].Value, results.Panel.Years[row.Year], c.System.Value, c.Criterion.Value,
            c.Contribution.At(row.Unit, row.Year), c.Score.At(row.Unit, row.Year),
        };

    private static IEnumerable<ResultCell[]> Missing(ReportPlan plan, Panel panel)
    {
        foreach (var indicator in plan.Systems.SelectMany(s => s.Indicators))
        {
            var series = panel.Indicators[indicator.Id];
            for (var t = 0; t < panel.Years.Count; t++)
            {
                int Count(CellOrigin origin) => Enumerable.Range(0, panel.Units.Count).Count(u => series.Origin(u, t) == origin);
                var blank = Enumerable.Range(0, panel.Units.Count).Count(u => series.Blank[(u * panel.Years.Count) + t]);
                yield return
                [
                    indicator.Id.Value, panel.Years[t], blank,
                    Count(CellOrigin.Interpolated), Count(CellOrigin.Carried), Count(CellOrigin.Imputed),
                ];
            }
        }
    }

    private static IEnumerable<(int Unit, int Year)> Rows(Panel panel) =>
        from u in Enumerable.Range(0, panel.Units.Count)
        from t in Enumerable.Range(0, panel.Years.Count)
        where panel.IsPresent(u, t)
        select (u, t);

    private static string Origin(CellOrigin origin) => origin switch
    {
        CellOrigin.Observed => "observed",
        CellOrigin.Interpolated => "interpolated",
        CellOrigin.Carried => "carried",
        CellOrigin.Imputed => "imputed",
        _ => "missing",
    };
}
