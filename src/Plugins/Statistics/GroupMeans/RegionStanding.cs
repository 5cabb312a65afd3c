using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.GroupMeans;

/// <summary>standing: a region's place among the regions of its grouping, by their means.</summary>
internal sealed class RegionStanding(RegionSubject subject) : IFacts
{
    /// <inheritdoc/>
    public string Id => "standing";

    /// <inheritdoc/>
    public object? Build(PartInput input)
    {
        var (plan, results) = (input.Plan, input.Results);
        if (results.Find(GroupMeansResult.Key) is not { } all) return null;
        return Standing.Of(new SubjectView(subject, results), results, (measure, year) =>
        {
            var means = all.Of(subject.Grouping.Id, measure.Id)!;
            return Place(means, means.Mean.Rows.PositionOf(subject.Region.Id), year);
        });
    }

    /// <summary>A region's place in a year; ties share the best rank.</summary>
    public static Place? Place(GroupMeans means, int region, int year)
    {
        if (means.Mean.At(region, year) is not { } own) return null;
        var all = Enumerable.Range(0, means.Mean.Rows.Count).Select(j => means.Mean.At(j, year)).OfType<double>().ToList();
        return new Place(1 + all.Count(v => v > own), all.Count, all.Count(v => v == own) - 1);
    }
}
