using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Ranks;

/// <summary>standing: a unit's place among all units.</summary>
internal sealed class UnitStanding(UnitSubject subject) : IFacts
{
    /// <inheritdoc/>
    public string Id => "standing";

    /// <inheritdoc/>
    public object? Build(PartInput input) =>
        input.Results.Find(RanksResult.Key) is { } ranks ? Standing.Of(new SubjectView(subject, input.Results), input.Results, (measure, year) => Place(ranks, subject, measure, year)) : null;

    /// <summary>The unit's place by a measure in a year.</summary>
    public static Place? Place(RanksResult ranks, UnitSubject subject, Measure measure, int year)
    {
        var places = ranks.Measures.First(m => m.Measure.Id == measure.Id).Ranks;
        if (places.At(places.Rows.PositionOf(subject.Unit), year) is not { } rank) return null;
        var all = Enumerable.Range(0, places.Rows.Count).Select(u => places.At(u, year)).OfType<double>().ToList();
        return new Place((int)rank, all.Count, all.Count(r => r == rank) - 1);
    }
}
