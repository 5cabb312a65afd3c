using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.GroupMeans;

/// <summary>How the regions of a grouping compare by their means of a measure.</summary>
/// <param name="Name">The grouping.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Year">The last year.</param>
/// <param name="FirstYear">The first year.</param>
/// <param name="RegionCount">How many regions have a mean in the last year.</param>
/// <param name="Ranking">The regions by their mean of the last year; those that never have a unit are not spoken of.</param>
/// <param name="Classes">The grades of the means of the last year; null for a measure without a scale.</param>
/// <param name="Moves">How the means moved between these years, of the regions with the same units in both; null for one year.</param>
/// <param name="Recomposed">The regions with other units in the last year than in the first, whose means cannot be compared.</param>
/// <param name="Covered">How many units with a value in the last year the regions hold.</param>
/// <param name="Total">How many units have a value in the last year.</param>
/// <param name="Noun">What a region is called.</param>
/// <param name="Nouns">What several regions are called.</param>
/// <param name="Grouping">What tells the grouping from others whose regions are called the same; null where nothing has to.</param>
public sealed record RegionComparison(
    LocalizedText Name, LocalizedText Measure, Year Year, Year FirstYear, int RegionCount, Ranking Ranking, Classes? Classes, Moves? Moves,
    ImmutableArray<LocalizedText> Recomposed, int Covered, int Total, LocalizedText Noun, LocalizedText Nouns,
    LocalizedText? Grouping = null)
{
    /// <summary>
    /// Compares the regions of a grouping; <paramref name="noun"/> and <paramref name="nouns"/> call a region and several of them.
    /// </summary>
    public static RegionComparison Of(
        GroupMeans means, GradingScale? scale, LocalizedText noun, LocalizedText nouns, int decimals = Printed.Value, double stable = 0)
    {
        var (mean, first, last) = (means.Mean, means.Mean.Columns[0], means.Mean.Columns[^1]);
        var (values, of) = (means.Measure.Values, means.Grouping.RegionOf);
        bool IsIn(UnitId unit, RegionId region) => of.TryGetValue(unit, out var own) && own == region;
        var spoken = means.Shown.Select(r => (
            r.Name, First: mean.At(r.Id, first), Last: mean.At(r.Id, last), Who: Composition.Of(values, u => IsIn(u, r.Id)))).ToList();
        bool IsOther((LocalizedText, double? First, double? Last, Composition Who) r) =>
            r is { First: not null, Last: not null, Who.Same: false };
        var ranked = spoken.Where(r => r.Last is not null).OrderByDescending(r => Printed.Ranked(r.Last!.Value)).ToList();
        Classes Graded(GradingScale by) =>
            Classes.Of(by.Grades, noun, nouns, ranked.Select(r => (r.Name, GradingScale.Classify(by.Grades, r.Last!.Value))));
        return new RegionComparison(
            means.Grouping.Name, means.Measure.Name, last, first, ranked.Count, Ranking.Of(spoken.Select(r => (r.Name, r.Last)), decimals),
            scale is null ? null : Graded(scale),
            first == last ? null
                : Moves.Of(
                    spoken.Where(r => !IsOther(r)).Select(r => (r.Name, Printed.Change(r.First, r.Last, decimals))), decimals,
                    stable) with { IsPartial = spoken.Exists(IsOther) },
            first == last ? [] : [.. spoken.Where(IsOther).Select(r => r.Name)],
            values.Rows.Count(u => of.ContainsKey(u) && values.At(u, last) is not null), values.Column(last).Defined.Count(), noun, nouns);
    }
}

/// <summary>The regions by their means of the leading measure.</summary>
/// <param name="Measure">The leading measure.</param>
/// <param name="Groupings">The study's groupings, in declared order.</param>
public sealed record GroupMeansFacts(LocalizedText Measure, ImmutableArray<RegionComparison> Groupings)
{
    /// <summary>The facts; null where the model did not run, or the study has no grouping.</summary>
    public static GroupMeansFacts? Of(PartInput input)
    {
        if (input.Results.Find(GroupMeansResult.Key) is not { Means.IsEmpty: false } all) return null;
        (LocalizedText Noun, LocalizedText Nouns) Called(RegionGrouping g) =>
            (g.Noun ?? new LocalizedText(input.Words["region"]), g.NounPlural ?? g.Noun ?? new LocalizedText(input.Words["regions"]));
        bool IsCalledAsAnother(RegionGrouping g) => input.Plan.Groupings.Any(o => o.Id != g.Id && Called(o).Nouns.Equals(Called(g).Nouns));
        var measure = MeasureNames.Leading(input);
        return new GroupMeansFacts(
            measure.Name,
            [
                .. input.Plan.Groupings.Select(g => RegionComparison.Of(
                    all.Of(g, measure) with { Measure = measure }, measure.Scale, Called(g).Noun, Called(g).Nouns,
                    input.Decimals.Value, input.Plan.Stable.Value) with { Grouping = IsCalledAsAnother(g) ? g.Name : null }),
            ]);
    }
}
