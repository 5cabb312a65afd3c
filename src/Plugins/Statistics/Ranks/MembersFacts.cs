using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Ranks;

/// <summary>A unit of a region.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value of the leading measure.</param>
/// <param name="Rank">Its rank among all units in words, such as 2nd.</param>
public sealed record Member(LocalizedText Name, double Value, string Rank);

/// <summary>The highest and the lowest unit of a region, by the leading measure in the region's last year.</summary>
/// <param name="Count">How many of its units have a value; at least one.</param>
/// <param name="Highest">The unit ranked first in the region.</param>
/// <param name="Lowest">The unit ranked last in the region.</param>
/// <param name="Total">How many units of the study have a value.</param>
public sealed record MembersFacts(int Count, Member Highest, Member Lowest, int Total)
{
    /// <summary>True when all have the same value.</summary>
    public bool AllEqual => Highest.Value == Lowest.Value;

    /// <summary>The facts of a region; null where none of its units has a value in its last year.</summary>
    public static MembersFacts? Of(RegionSubject subject, PartInput input)
    {
        if (input.Results.Find(RanksResult.Key) is not { } all) return null;
        var (view, names, measure) = (new SubjectView(subject, input.Results), new Names(input.Plan), MeasureNames.Leading(input));
        var ranks = all.Of(measure);
        var order = MembersTable.Ordered(view, ranks);
        if (order.Count == 0) return null;
        Member Unit(UnitId unit) =>
            new(names.Of(unit), measure.Values[unit, view.Last], Ordinal.Of((int)ranks[unit, view.Last], input.Words));
        return new MembersFacts(order.Count, Unit(order[0]), Unit(order[^1]), ranks.Column(view.Last).Defined.Count());
    }
}
