using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.DagumGini;

/// <summary>Parts of the overall Gini coefficient.</summary>
public enum GiniPart
{
    /// <summary>Gw, inequality within regions (区域内).</summary>
    Within,
    /// <summary>Gnb, net difference between regions (区域间净值).</summary>
    NetBetween,
    /// <summary>Gt, overlap of regions (超变密度).</summary>
    Transvariation,
}

/// <summary>Two regions of one grouping; <see cref="A"/> is declared before <see cref="B"/>.</summary>
public readonly record struct RegionPair(RegionId A, RegionId B)
{
    /// <inheritdoc/>
    public override string ToString() => $"{A}-{B}";
}

/// <summary>One decomposition per measure and grouping asked for.</summary>
public sealed record DagumGiniResult(ImmutableArray<Decomposition> Decompositions) : IModelResult
{
    /// <summary>The key this result is found by.</summary>
    public static readonly ResultKey<DagumGiniResult> Key = new("dagum-gini");
}

/// <summary>The Gini coefficient of one measure over one grouping, by year.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Grouping">The grouping.</param>
/// <param name="Overall">G; a gap in a year of zeros, or of one unit.</param>
/// <param name="Parts">Gw, Gnb, Gt; a gap where G is one.</param>
/// <param name="WithinRegion">G_jj; a gap where the region has no unit, 0 where it has one or is all zero.</param>
/// <param name="Units">Units of the region in the year; a gap for none.</param>
/// <param name="BetweenRegions">G_jh, pairs in declared order; a gap where one of them has no unit.</param>
/// <param name="RelativeAffluence">D_jh in [0, 1].</param>
public sealed record Decomposition(
    Measure Measure,
    RegionGrouping Grouping,
    LabeledVector<Year> Overall,
    LabeledMatrix<GiniPart, Year> Parts,
    LabeledMatrix<RegionId, Year> WithinRegion,
    LabeledMatrix<RegionId, Year> Units,
    LabeledMatrix<RegionPair, Year> BetweenRegions,
    LabeledMatrix<RegionPair, Year> RelativeAffluence)
{
    /// <summary>What units are counted by; null where each counts once.</summary>
    public UnitWeights? Weights { get; init; }

    /// <summary>A part's share of G in a year; null where G is zero or not defined.</summary>
    public double? Share(GiniPart part, Year year) => Overall.At(year) is > 0 and var g ? Parts.At(part, year) / g : null;

    /// <summary>True when the region has one unit in the year: its G_jj of 0 does not mean equality.</summary>
    public bool IsSingle(RegionId region, Year year) => Units.At(region, year) is 1;

    /// <summary>The G_jj of a region that has an inequality to speak of: null for one unit or none.</summary>
    public double? Compared(RegionId region, Year year) => Units.At(region, year) is > 1 ? WithinRegion.At(region, year) : null;

    /// <summary>True when a year has two units at least: one alone has no inequality.</summary>
    public bool HasSeveral(Year year) => Units.Column(year).Defined.Sum() > 1;

    /// <summary>The name of a pair of regions, joined as a language joins two places.</summary>
    public string NameOf(RegionPair pair, Words words) => words["pairs.name", Names.Of(Grouping, pair.A), Names.Of(Grouping, pair.B)];
}
