using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Theil;

/// <summary>Which of Theil's indices.</summary>
public enum TheilIndex
{
    /// <summary>T: regions weigh by their shares of the score.</summary>
    TheilT,
    /// <summary>L, the mean logarithmic deviation: regions weigh by their shares of the units.</summary>
    TheilL,
}

/// <summary>Parts of an index.</summary>
public enum TheilPart
{
    /// <summary>Between regions.</summary>
    Between,
    /// <summary>Within regions.</summary>
    Within,
}

/// <summary>One decomposition per measure, grouping and index asked for.</summary>
public sealed record TheilResult(ImmutableArray<TheilDecomposition> Decompositions) : IModelResult
{
    /// <summary>One per measure, pair of groupings and index; none where no pair is asked for.</summary>
    public ImmutableArray<NestedTheil> Nested { get; init; } = [];

    /// <summary>What units are counted by; null where each counts once.</summary>
    public UnitWeights? Weights { get; init; }

    /// <summary>The key this result is found by.</summary>
    public static readonly ResultKey<TheilResult> Key = new("theil");
}

/// <summary>An index of one measure over one grouping, by year.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Grouping">The grouping.</param>
/// <param name="Index">Which index.</param>
/// <param name="Total">The index over all units of the grouping; a gap where it is not defined.</param>
/// <param name="Parts">Between and within regions; a gap where the index is not defined.</param>
/// <param name="Regions">The index of each region; a gap where it is not defined.</param>
/// <param name="Units">Units of the region in the year; a gap for none.</param>
/// <param name="UnitShares">The region's share of the units; a gap for none.</param>
/// <param name="ScoreShares">The region's share of the score; a gap for no unit, or where every value is zero.</param>
/// <param name="Contributions">What the region adds to the part within, as a share of the index; a gap where that is zero or not
/// defined.</param>
public sealed record TheilDecomposition(
    Measure Measure,
    RegionGrouping Grouping,
    TheilIndex Index,
    LabeledVector<Year> Total,
    LabeledMatrix<TheilPart, Year> Parts,
    LabeledMatrix<RegionId, Year> Regions,
    LabeledMatrix<RegionId, Year> Units,
    LabeledMatrix<RegionId, Year> UnitShares,
    LabeledMatrix<RegionId, Year> ScoreShares,
    LabeledMatrix<RegionId, Year> Contributions)
{
    /// <summary>T or L.</summary>
    public string Symbol => Index == TheilIndex.TheilT ? "T" : "L";

    /// <summary>A part's share of the index in a year; null where that is zero or not defined.</summary>
    public double? Share(TheilPart part, Year year) => Total.At(year) is > 0 and var total ? Parts.At(part, year) / total : null;

    /// <summary>The last year in which the index is defined; null where it never is.</summary>
    public Year? LastYear => Total.Axis.Where(y => Total.At(y) is not null).Select(y => (Year?)y).LastOrDefault();
}
