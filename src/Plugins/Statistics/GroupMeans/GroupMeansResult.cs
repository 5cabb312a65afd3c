using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;

namespace ReportGen.Statistics.GroupMeans;

/// <summary>Means of every measure over the units of every region.</summary>
public sealed record GroupMeansResult(ImmutableArray<GroupMeans> Means) : IModelResult
{
    /// <summary>The key this result is found by.</summary>
    public static readonly ResultKey<GroupMeansResult> Key = new("group-means");

    /// <summary>The means of a measure over a grouping; it must be there.</summary>
    public GroupMeans Of(RegionGrouping grouping, Measure measure) =>
        Means.First(m => m.Grouping.Id == grouping.Id && m.Measure.Id == measure.Id);
}

/// <summary>Means of one measure over one grouping.</summary>
/// <param name="Grouping">The grouping.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Mean">Region by year; a gap where no unit has the measure.</param>
/// <param name="Units">How many units the mean is of; a gap for none.</param>
public sealed record GroupMeans(
    RegionGrouping Grouping, Measure Measure, LabeledMatrix<RegionId, Year> Mean, LabeledMatrix<RegionId, Year> Units)
{
    /// <summary>The regions that have a mean in some year, in declared order.</summary>
    public IEnumerable<Region> Shown => Grouping.Regions.Where(r => Mean.Row(r.Id).Defined.Any());
}
