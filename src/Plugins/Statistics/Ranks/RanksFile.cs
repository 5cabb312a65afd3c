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
        new("ranks", ["measure", "year", "unit"]) { Ranks = ["rank"], Repeats = ["value"] }, // the values stand in other files
    ];

    /// <inheritdoc/>
    public IEnumerable<ResultFile> Build(ReportPlan plan, ResultSet results)
    {
        if (results.Find(RanksResult.Key) is not { } ranks) yield break;
        yield return new("ranks", ["measure", "year", "unit", "rank", "value"], ranks.Measures.SelectMany(m => Rows(m.Measure, m.Ranks)));
    }

    private static IEnumerable<ResultCell[]> Rows(Measure measure, LabeledMatrix<UnitId, Year> ranks) =>
        from year in ranks.Columns
        from unit in ranks.Rows
        where ranks.At(unit, year) is not null
        select new ResultCell[] { measure.Id, year, unit.Value, ranks.At(unit, year), measure.Values.At(unit, year) };
}
