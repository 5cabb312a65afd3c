using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.Topsis;

/// <summary>topsis: distances and closeness.</summary>
public sealed class TopsisFiles : IResultFiles
{
    /// <inheritdoc/>
    public IEnumerable<ResultFile> Build(ReportPlan plan, ResultSet results)
    {
        var all = SystemDistances.Of(plan, results)
            .Select(s => (s.System.Id, s.Distances.Best, s.Distances.Worst, s.Distances.Closeness)).ToList();
        if (all.Count == 0) return [];
        var rows =
            from unit in results.Panel.Units
            from year in results.Panel.Years
            from s in all
            where s.Best.At(unit, year) is not null
            select new ResultCell[]
            {
                unit.Value, year, s.Id.Value, s.Best.At(unit, year), s.Worst.At(unit, year), s.Closeness.At(unit, year)
            };
        return [new("topsis", ["unit", "year", "system", "distance_best", "distance_worst", "closeness"], rows)];
    }
}
