using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.GroupMeans;

/// <summary>A region's place among the regions of its grouping, by their means.</summary>
internal static class RegionStanding
{
    /// <summary>Where a region stands; null where the model did not run.</summary>
    public static Standing? Of(RegionSubject subject, PartInput input) => input.Results.Find(GroupMeansResult.Key) is not { } all
        ? null
        : Standing.From(
            new SubjectView(subject, input.Results), input,
            (measure, year) => Rank(all.Of(subject.Grouping, measure), subject.Region.Id, year));

    /// <summary>A region's rank in a year; ties share the best one. Null where it has no mean.</summary>
    public static Rank? Rank(GroupMeans means, RegionId region, Year year)
    {
        if (means.Mean.At(region, year) is not { } mean) return null;
        var (own, all) = (Printed.Ranked(mean), means.Mean.Column(year).Defined.Select(Printed.Ranked).ToList());
        return new Rank(1 + all.Count(v => v > own), all.Count, all.Count(v => v == own) - 1);
    }
}
