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
        yield return ResultFile.InParts(
            "ranks", ["measure", "year", "unit", "rank", "value"],
            from m in ranks.Measures
            from t in Enumerable.Range(0, m.Ranks.Columns.Count)
            select (Action<IRowWriter>)(to => Write(m.Measure, m.Ranks, t, to)));
    }

    private static void Write(Measure measure, LabeledMatrix<UnitId, Year> ranks, int year, IRowWriter to)
    {
        for (var unit = 0; unit < ranks.Rows.Count; unit++)
        {
            if (!ranks.Has(unit, year)) continue;
            to.Cell(measure.Id.Value);
            to.Cell(ranks.Columns[year].Value);
            to.Cell(ranks.Rows[unit].Value);
            to.Cell(ranks.At(unit, year));
            to.Cell(measure.Values.At(unit, year));
            to.EndRow();
        }
    }
}
