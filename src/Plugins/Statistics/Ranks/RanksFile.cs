using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.Ranks;

/// <summary>ranks.</summary>
public sealed class RanksFile : IResultFiles
{
    /// <inheritdoc/>
    public ImmutableArray<ResultForm> Forms { get; } =
    [
        // ranks are read unit by unit, years side by side; the values they are taken of stand in other files
        new("ranks", ["measure", "year", "unit"])
        {
            Ranks = ["rank"],
            Repeats = ["value"],
            IsAlwaysLaidOut = true,
            Layouts =
            [
                [new ResultLayout("rank") { Across = "year" }],
                [new ResultLayout("rank") { Across = "year", PerFile = "measure" }],
                [new ResultLayout("rank") { Across = "measure", PerFile = "year" }],
            ],
        },
    ];

    /// <inheritdoc/>
    public IEnumerable<ResultFile> Build(ReportPlan plan, ResultSet results)
    {
        if (results.Find(RanksResult.Key) is { } ranks) yield return new("ranks", ["measure", "year", "unit", "rank", "value"], ranks.Measures.SelectMany(m => Rows(m.Measure, m.Ranks)));
    }

    private static IEnumerable<ResultCell[]> Rows(Measure measure, LabeledMatrix<UnitId, Year> ranks)
    {
        for (var t = 0; t < ranks.Columns.Count; t++)
        {
            for (var u = 0; u < ranks.Rows.Count; u++)
            {
                if (ranks.At(u, t) is { } rank) yield return [measure.Id, ranks.Columns[t], ranks.Rows[u].Value, rank, measure.Values.At(u, t)];
            }
        }
    }
}
