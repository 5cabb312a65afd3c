using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Ranks;

/// <summary>A unit's place among all units.</summary>
internal static class UnitStanding
{
    /// <summary>Where a unit stands; null where the model did not run.</summary>
    public static Standing? Of(UnitSubject subject, PartInput input) => input.Results.Find(RanksResult.Key) is not { } ranks
        ? null
        : Standing.From(
            new SubjectView(subject, input.Results), input,
            (measure, year) => Rank(ranks.Of(measure), subject.Unit, year));

    /// <summary>A unit's rank in a year, and how many others have the same; null where it has none.</summary>
    public static Rank? Rank(LabeledMatrix<UnitId, Year> ranks, UnitId unit, Year year)
    {
        if (ranks.At(unit, year) is not { } own) return null;
        var all = ranks.Column(year).Defined.ToList();
        return new Rank((int)own, all.Count, all.Count(r => r == own) - 1);
    }
}
