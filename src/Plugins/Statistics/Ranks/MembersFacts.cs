using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Ranks;

/// <summary>members: the highest and the lowest unit of a region in its last year, with their ranks among all.</summary>
internal sealed class MembersFacts(RegionSubject subject) : IFacts
{
    /// <inheritdoc/>
    public string Id => "members";

    /// <inheritdoc/>
    public object? Build(PartInput input)
    {
        var (plan, results) = (input.Plan, input.Results);
        if (results.Find(RanksResult.Key) is not { } ranks) return null;
        var (view, names, measure) = (new SubjectView(subject, results), new Names(plan), SubjectView.Leading(results));
        var order = MembersTable.Ordered(view, ranks, measure);
        if (order.Count == 0) return null;
        var places = ranks.Measures.First(m => m.Measure.Id == measure.Id).Ranks;
        Dictionary<string, object?> One(int u) => new()
        {
            ["name"] = names.Of(places.Rows[u]), ["value"] = measure.Values.At(u, view.Last), ["rank"] = Ordinal.Of((int)places.At(u, view.Last)!.Value),
        };
        return new Dictionary<string, object?>
        {
            ["count"] = order.Count,
            ["highest"] = One(order[0]),
            ["lowest"] = One(order[^1]),
            ["all_equal"] = measure.Values.At(order[0], view.Last) == measure.Values.At(order[^1], view.Last),
            ["total"] = Enumerable.Range(0, places.Rows.Count).Count(u => places.Has(u, view.Last)),
        };
    }
}
