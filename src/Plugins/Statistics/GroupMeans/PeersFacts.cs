using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.GroupMeans;

/// <summary>A unit's place among the units of its region, by the leading measure in its last year.</summary>
/// <param name="Name">The region.</param>
/// <param name="Count">How many of its units have a value.</param>
/// <param name="Mean">Their mean.</param>
/// <param name="BesideMean">Where the unit's value lies beside it: above, below or level.</param>
/// <param name="Rank">The unit's rank among them in words, such as 2nd.</param>
public sealed record PeersFacts(LocalizedText Name, int Count, double? Mean, string? BesideMean, string Rank)
{
    /// <summary>The facts of a unit; null for one in no region, or without a value in its last year.</summary>
    public static PeersFacts? Of(UnitSubject subject, PartInput input)
    {
        var results = input.Results;
        if (results.Find(GroupMeansResult.Key) is null || subject is not { Grouping: { } grouping, Region: { } region }) return null;
        var measure = MeasureNames.Leading(input);
        var (view, peers) = (new SubjectView(subject, results), new SubjectView(new RegionSubject(grouping, region), results));
        if (view.At(measure.Values, view.Last) is not { } own) return null;
        var all = peers.Members.Select(u => measure.Values.At(u, view.Last)).OfType<double>().Select(Printed.Ranked).ToList();
        var (mean, rank) = (peers.At(measure.Values, view.Last), 1 + all.Count(v => v > Printed.Ranked(own)));
        return new PeersFacts(
            region.Name, all.Count, mean, SubjectView.Beside(own, mean, input.Decimals.Value), Ordinal.Of(rank, input.Words));
    }
}
