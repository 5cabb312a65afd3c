using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.GroupMeans;

/// <summary>peers: a unit's place among the units of its region in its last year; empty for a unit in no region.</summary>
internal sealed class PeersFacts(UnitSubject? subject) : IFacts
{
    /// <inheritdoc/>
    public string Id => "peers";

    /// <inheritdoc/>
    public object? Build(PartInput input)
    {
        var (plan, results) = (input.Plan, input.Results);
        if (results.Find(GroupMeansResult.Key) is null || subject is not { Grouping: { } grouping, Region: { } region }) return null;
        var (view, peers, measure) = (new SubjectView(subject, results), new SubjectView(new RegionSubject(grouping, region), results), SubjectView.Leading(results));
        if (view.At(measure.Values, view.Last) is not { } own) return null;
        var all = peers.Members.Select(u => measure.Values.At(u, view.Last)).OfType<double>().ToList();
        var mean = peers.At(measure.Values, view.Last);
        return new Dictionary<string, object?>
        {
            ["name"] = region.Name,
            ["count"] = all.Count,
            ["mean"] = mean,
            ["beside_mean"] = SubjectView.Beside(own, mean),
            ["rank"] = Ordinal.Of(1 + all.Count(v => v > own)),
        };
    }
}
