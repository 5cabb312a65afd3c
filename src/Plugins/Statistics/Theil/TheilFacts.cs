using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Theil;

/// <summary>One of Theil's indices: its course, its parts, and the regions.</summary>
/// <param name="Symbol">T or L.</param>
/// <param name="Total">The index over the years; null where it is never defined.</param>
/// <param name="Year">The last year in which it is defined; the study's last where it never is.</param>
/// <param name="Between">The part between regions as a share of the whole in that year; null where there is no inequality to
/// divide.</param>
/// <param name="Within">The part within regions, likewise.</param>
/// <param name="BetweenFirst">The part between regions in the first year in which there is any; null where that is the same year.</param>
/// <param name="FirstYear">That year; null where it is the same.</param>
/// <param name="Contributions">
/// The regions by what they add to the part within, as shares of the whole; those of one unit are left out.
/// </param>
public sealed record TheilCourse(
    string Symbol, Series? Total, Year Year, double? Between, double? Within, double? BetweenFirst, Year? FirstYear, Ranking Contributions)
{
    /// <summary>Decimals of a share of 1.</summary>
    internal int Decimals { get; init; } = Printed.Share;

    /// <summary>The years in which a value is zero, so that this index is not defined.</summary>
    public ImmutableArray<Year> WithZero { get; init; } = [];

    /// <summary>How far the share between regions moved between these years as printed; null where they are one.</summary>
    public double? BetweenChange => Printed.Change(BetweenFirst, Between, Decimals);

    /// <summary>The amount of that change.</summary>
    public double? BetweenSize => BetweenChange is { } change ? Math.Abs(change) : null;

    /// <summary>The facts of a decomposition.</summary>
    public static TheilCourse Of(TheilDecomposition d, Decimals decimals, double stable = 0)
    {
        var year = d.LastYear ?? d.Total.Axis[^1];
        var unequal = d.Total.Axis.Where(y => d.Share(TheilPart.Between, y) is not null).ToList();
        Year? first = unequal.Count > 1 && unequal[^1] == year ? unequal[0] : null;
        var compared = d.Grouping.Regions.Where(r => d.Units.At(r.Id, year) is > 1 && d.Contributions.At(r.Id, year) is not null);
        return new TheilCourse(
            d.Symbol, Series.Of(d.Total, decimals.Weight, stable), year, d.Share(TheilPart.Between, year),
            d.Share(TheilPart.Within, year),
            first is { } from ? d.Share(TheilPart.Between, from) : null, first,
            Ranking.Of(compared.Select(r => (r.Name, d.Contributions.At(r.Id, year))), decimals.ShareOfOne))
        {
            Decimals = decimals.ShareOfOne,
            WithZero = [.. d.Total.Axis.Where(y => d.Total.At(y) is null && !d.Measure.Values.Column(y).Defined.All(v => v != 0))],
        };
    }
}

/// <summary>Inequality after Theil, of the first measure and grouping.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Grouping">The grouping.</param>
/// <param name="Indices">The indices asked for, in the order of the study.</param>
/// <param name="Single">The regions of one unit in the last year: their index of 0 does not mean equality.</param>
/// <param name="Noun">What is unequal, one of them.</param>
/// <param name="Nouns">Several of them.</param>
/// <param name="Covered">How many units of its regions have a value in the last year.</param>
/// <param name="Total">How many units have a value in the last year, those in no region too.</param>
/// <param name="Composition">Who stands behind the index in the first and the last year.</param>
public sealed record TheilFacts(
    LocalizedText Measure, LocalizedText Grouping, ImmutableArray<TheilCourse> Indices, ImmutableArray<LocalizedText> Single,
    LocalizedText Noun, LocalizedText Nouns, int Covered, int Total, Composition Composition)
{
    /// <summary>What units are counted by; null where each counts once.</summary>
    public LocalizedText? Weights { get; init; }

    /// <summary>The indices divided twice; none where no study asks.</summary>
    public ImmutableArray<NestedCourse> Nested { get; init; } = [];

    /// <summary>The facts; null where the model did not run.</summary>
    public static TheilFacts? Of(PartInput input)
    {
        if (First(input.Results) is not [var d, ..] all) return null;
        var year = d.LastYear ?? d.Total.Axis[^1];
        var values = d.Measure.Values;
        bool IsIn(UnitId u) => d.Grouping.RegionOf.ContainsKey(u);
        return new TheilFacts(
            MeasureNames.Of(d.Measure, input), d.Grouping.Name,
            [.. all.Select(t => TheilCourse.Of(t, input.Decimals, input.Plan.Stable.Value))],
            [.. d.Grouping.Regions.Where(r => d.Units.At(r.Id, year) is 1).Select(r => r.Name)], input.Plan.UnitNoun,
            input.Plan.UnitNounPlural,
            values.Rows.Count(u => IsIn(u) && values.At(u, year) is not null), values.Column(year).Defined.Count(),
            Composition.Of(values, IsIn, input.Decimals.Weight, input.Plan.Stable.Value))
        {
            Weights = input.Results.Find(TheilResult.Key)!.Weights?.Name,
            Nested = NestedCourse.Of(input),
        };
    }

    /// <summary>
    /// The decompositions of the first measure over the first grouping, one for each index; none where the model did not run.
    /// </summary>
    internal static ImmutableArray<TheilDecomposition> First(ResultSet results) =>
        results.Find(TheilResult.Key)?.Decompositions is [var first, ..] all
            ? [.. all.Where(d => d.Measure == first.Measure && d.Grouping == first.Grouping)]
            : [];
}
