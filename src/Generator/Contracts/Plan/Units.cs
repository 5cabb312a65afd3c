using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Text;

namespace ReportGen.Contracts.Plan;

/// <summary>One observed unit: a city, a province, a country.</summary>
/// <param name="Id">The id of the units' list, as given there.</param>
/// <param name="Name">Printed name.</param>
/// <param name="Aliases">Other names the data may use.</param>
/// <param name="Attributes">Further columns of the list (province, region, population), by column name, in the list's order.</param>
/// <param name="Span">The row of the list.</param>
public sealed record Unit(
    UnitId Id, LocalizedText Name, ImmutableArray<string> Aliases, ImmutableArray<KeyValuePair<string, string>> Attributes,
    SourceSpan Span);

/// <summary>A region of a grouping.</summary>
public sealed record Region(RegionId Id, LocalizedText Name, SourceSpan Span);

/// <summary>A division of the units into regions. Every unit is in one region, or in none where the grouping says so.</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="Name">Printed name.</param>
/// <param name="Regions">In declared order; a region may be empty.</param>
/// <param name="RegionOf">The region of each grouped unit.</param>
/// <param name="Span">Where it is declared.</param>
public sealed record RegionGrouping(
    GroupingId Id, LocalizedText Name, ImmutableArray<Region> Regions, IReadOnlyDictionary<UnitId, RegionId> RegionOf, SourceSpan Span)
{
    /// <summary>What a region of it is called: 省份, province; null for just a region.</summary>
    public LocalizedText? Noun { get; init; }

    /// <summary>What several of them are called.</summary>
    public LocalizedText? NounPlural { get; init; }
}
