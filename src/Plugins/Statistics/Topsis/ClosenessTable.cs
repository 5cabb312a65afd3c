using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Topsis;

/// <summary>The units closest to the best in the last year, by the first system: distances, closeness and rank.</summary>
public sealed class ClosenessTable : ITableBuilder
{
    private const int Most = 10;

    /// <inheritdoc/>
    public string Id => "topsis";

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        if (SystemDistances.Of(input.Plan, input.Results).FirstOrDefault() is not { } first) return null;
        var (words, names, year) = (input.Words, new Names(input.Plan), input.Results.Panel.Years[^1]);
        var (best, worst, closeness) = (first.Distances.Best, first.Distances.Worst, first.Distances.Closeness);
        var units = input.Results.Panel.Units.Where(u => closeness.At(u, year) is not null)
            .OrderByDescending(u => closeness[u, year]).Take(Most).ToList();
        if (units.Count == 0) return null;
        int Rank(UnitId unit) => 1 + closeness.Rows.Count(u => closeness.At(u, year) > closeness[unit, year]);
        return new TableBlock(
            Id, words["caption", first.System.System.Name, year],
            [
                new("unit", words["head.unit", input.Plan.UnitNoun], NumberStyle.Text),
                new("distance_best", "D⁺", NumberStyle.Fixed4), new("distance_worst", "D⁻", NumberStyle.Fixed4),
                new("closeness", words["closeness"], NumberStyle.Fixed4), new("rank", words["head.rank"], NumberStyle.Integer),
            ],
            [
                .. units.Select(u => ImmutableArray.Create<TableCell>(
                    [input.In(names.Of(u)), best[u, year], worst[u, year], closeness[u, year], Rank(u)])),
            ]);
    }
}
