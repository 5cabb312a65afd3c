using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;

namespace ReportGen.Statistics.Theil;

/// <summary>What an index divided twice is made of, in the last year in which there is inequality.</summary>
/// <param name="Symbol">T or L.</param>
/// <param name="Outer">What the outer regions are called.</param>
/// <param name="Inner">What the inner ones are called.</param>
/// <param name="Year">That year.</param>
/// <param name="BetweenOuter">The part between outer regions as a share of the whole.</param>
/// <param name="BetweenInner">The part between inner regions of one outer region, likewise.</param>
/// <param name="Within">The part within inner regions, likewise.</param>
public sealed record NestedCourse(
    string Symbol, LocalizedText Outer, LocalizedText Inner, Year Year, double BetweenOuter, double BetweenInner, double Within)
{
    /// <summary>The first measure and pair of groupings, one for each index; none where no study asks.</summary>
    internal static ImmutableArray<NestedTheil> First(ResultSet results) =>
        results.Find(TheilResult.Key)?.Nested is [var first, ..] all
            ? [.. all.Where(d => (d.Measure, d.Outer, d.Inner) == (first.Measure, first.Outer, first.Inner))]
            : [];

    /// <summary>What the outer and the inner regions are called.</summary>
    internal static (LocalizedText Outer, LocalizedText Inner) Nouns(NestedTheil d, PartInput input)
    {
        var regions = new LocalizedText(input.Words["regions"]);
        return (d.Outer.NounPlural ?? d.Outer.Noun ?? regions, d.Inner.NounPlural ?? d.Inner.Noun ?? d.Inner.Name);
    }

    /// <summary>The facts of those in which there ever is inequality.</summary>
    internal static ImmutableArray<NestedCourse> Of(PartInput input) =>
    [
        .. from d in First(input.Results)
           let years = d.Total.Axis.Where(y => d.Total.At(y) > 0).ToList()
           where years.Count > 0
           let year = years[^1]
           let nouns = Nouns(d, input)
           select new NestedCourse(
               d.Symbol, nouns.Outer, nouns.Inner, year, d.Share(NestedPart.BetweenOuter, year)!.Value,
               d.Share(NestedPart.BetweenInner, year)!.Value, d.Share(NestedPart.Within, year)!.Value),
    ];
}
