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
/// <param name="Moves">How the means moved between these years; null for one year.</param>
public sealed record RegionComparison(
    LocalizedText Name, LocalizedText Measure, Year Year, Year FirstYear, int RegionCount, Ranking Ranking, Classes? Classes, Moves? Moves)
{
    /// <summary>
    /// Compares the regions of a grouping; <paramref name="noun"/> and <paramref name="nouns"/> call a region and several of them.
    /// </summary>
    public static RegionComparison Of(GroupMeans means, GradingScale? scale, LocalizedText noun, LocalizedText nouns)
    {
        var (mean, first, last) = (means.Mean, means.Mean.Columns[0], means.Mean.Columns[^1]);
        var spoken = means.Shown.Select(r => (r.Name, First: mean.At(r.Id, first), Last: mean.At(r.Id, last))).ToList();
        var ranked = spoken.Where(r => r.Last is not null).OrderByDescending(r => r.Last).ToList();
        Classes Graded(GradingScale by) =>
            Classes.Of(by.Grades, noun, nouns, ranked.Select(r => (r.Name, GradingScale.Classify(by.Grades, r.Last!.Value))));
        return new RegionComparison(
            means.Grouping.Name, means.Measure.Name, last, first, ranked.Count, Ranking.Of(spoken.Select(r => (r.Name, r.Last))),
            scale is null ? null : Graded(scale),
            first == last ? null : Moves.Of(spoken.Select(r => (r.Name, Printed.Change(r.First, r.Last)))));
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
        var (noun, nouns) = (new LocalizedText(input.Words["region"]), new LocalizedText(input.Words["regions"]));
        var measure = input.Results.LeadingMeasure;
        return new GroupMeansFacts(
            measure.Name, [.. input.Plan.Groupings.Select(g => RegionComparison.Of(all.Of(g, measure), measure.Scale, noun, nouns))]);
    }
}
