using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Theil;

/// <summary>Parts of an index that is divided twice.</summary>
public enum NestedPart
{
    /// <summary>Between the outer regions.</summary>
    BetweenOuter,
    /// <summary>Between the inner regions of one outer region.</summary>
    BetweenInner,
    /// <summary>Within the inner regions.</summary>
    Within,
}

/// <summary>An index of one measure over regions and what they are divided into, such as regions and provinces, by year.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Outer">The outer grouping.</param>
/// <param name="Inner">The inner grouping.</param>
/// <param name="Index">Which index.</param>
/// <param name="Total">The index over the units of both groupings; a gap where it is not defined.</param>
/// <param name="Parts">What it is the sum of; a gap likewise.</param>
public sealed record NestedTheil(
    Measure Measure, RegionGrouping Outer, RegionGrouping Inner, TheilIndex Index, LabeledVector<Year> Total,
    LabeledMatrix<NestedPart, Year> Parts)
{
    /// <summary>T or L.</summary>
    public string Symbol => Index == TheilIndex.TheilT ? "T" : "L";

    /// <summary>A part's share of the index in a year; null where that is zero or not defined.</summary>
    public double? Share(NestedPart part, Year year) => Total.At(year) is > 0 and var total ? Parts.At(part, year) / total : null;

    /// <summary>The inner region that lies in two outer ones, with these; null where none does.</summary>
    public static (Region Inner, Region One, Region Other)? Across(RegionGrouping outer, RegionGrouping inner)
    {
        foreach (var region in inner.Regions)
        {
            var around = inner.RegionOf.Where(u => u.Value == region.Id && outer.RegionOf.ContainsKey(u.Key))
                .Select(u => outer.RegionOf[u.Key]).ToHashSet();
            if (outer.Regions.Where(r => around.Contains(r.Id)).ToList() is [var one, var other, ..]) return (region, one, other);
        }
        return null;
    }

    /// <summary>Divides a measure year by year; units that are not in both groupings take no part.</summary>
    public static NestedTheil Of(Measure measure, RegionGrouping outer, RegionGrouping inner, TheilIndex index, UnitWeights? weights)
    {
        var (values, years) = (measure.Values, measure.Values.Columns);
        var inside = values.Rows.Where(u => outer.RegionOf.ContainsKey(u) && inner.RegionOf.ContainsKey(u))
            .GroupBy(u => outer.RegionOf[u]).Select(g => g.GroupBy(u => inner.RegionOf[u]).Select(h => h.ToList()).ToList()).ToList();
        var byYear = years.ToDictionary(y => y, In);
        return new NestedTheil(
            measure, outer, inner, index, LabeledVector<Year>.Of(years, y => byYear[y].Total),
            LabeledMatrix<NestedPart, Year>.Of(
                new Axis<NestedPart>(Enum.GetValues<NestedPart>()), years, (part, year) => byYear[year].Part(part)));

        NestedYear In(Year year)
        {
            double[][][] Each(Func<UnitId, double> of) =>
                [.. inside.Select(g => g.Select(h => h.Where(u => values.At(u, year) is not null).Select(of).ToArray()).ToArray())];
            return new NestedYear(
                Each(u => values.At(u, year)!.Value), index, weights is null ? null : Each(u => UnitWeights.Of(weights, u, year)));
        }
    }
}
