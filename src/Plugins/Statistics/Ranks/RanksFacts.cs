using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Describe;

namespace ReportGen.Statistics.Ranks;

/// <summary>ranks: who leads in the first and the last year, and who rose most.</summary>
public sealed class RanksFacts : IFacts
{
    private const int Most = 10;

    /// <inheritdoc/>
    public string Id => "ranks";

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, object?>? Build(ReportPlan plan, ResultSet results)
    {
        if (results.Find(RanksResult.Key) is not { } ranks) return null;
        var (names, measure) = (new Names(plan), RisesTable.Leading(results));
        var of = ranks.Measures.First(m => m.Measure.Id == measure.Id).Ranks;
        List<object?> Leaders(int t) => [.. Enumerable.Range(0, of.Rows.Count).Where(u => of.At(u, t) is <= Most).OrderBy(u => of.At(u, t)).Take(Most).Select(u => names.Of(of.Rows[u]))];
        var rises = RisesTable.Rises(plan, results);
        return new Dictionary<string, object?>
        {
            ["measure"] = measure.Name,
            ["leaders_first"] = Leaders(0),
            ["leaders_last"] = Leaders(of.Columns.Count - 1),
            ["rises"] = rises.Take(Most).Select(r => (object?)new Dictionary<string, object?>
            {
                ["name"] = names.Of(r.Unit), ["first"] = r.First, ["last"] = r.Last, ["change"] = r.Last - r.First,
            }).ToList(),
            ["rise_names"] = rises.Take(5).Select(r => (object?)names.Of(r.Unit)).ToList(),
            ["rise_count"] = rises.Count,
            ["compared_count"] = Enumerable.Range(0, of.Rows.Count).Count(u => of.Has(u, 0) && of.Has(u, of.Columns.Count - 1)),
        };
    }
}
