using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.DagumGini;

/// <summary>The inequality inside a region, and its place among the regions.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Value">The region's own Gini coefficient in its last year; null for a region of one unit, which has no inequality.</param>
/// <param name="Course">Its course over the years; null where there is no value in the last one.</param>
/// <param name="Overall">The overall Gini coefficient in that year; null where it is not defined.</param>
/// <param name="Rank">The region's rank in words, the most unequal first; null where it has no value.</param>
/// <param name="Of">How many regions are ranked.</param>
public sealed record InequalityFacts(LocalizedText Measure, double? Value, Series? Course, double? Overall, string? Rank, int Of)
{
    /// <summary>True for the least unequal of several, alone or with others.</summary>
    public bool IsLeast { get; init; }

    /// <summary>The facts of a region; null where its grouping is not decomposed.</summary>
    public static InequalityFacts? In(RegionSubject subject, PartInput input)
    {
        var all = input.Results.Find(DagumGiniResult.Key)?.Decompositions ?? [];
        if (all.FirstOrDefault(x => x.Grouping.Id == subject.Grouping.Id) is not { } d) return null;
        var (region, last) = (subject.Region.Id, new SubjectView(subject, input.Results).Last);
        var own = d.Compared(region, last);
        var others = d.WithinRegion.Rows.Select(r => d.Compared(r, last)).OfType<double>().Select(Printed.Ranked).ToList();
        return new InequalityFacts(
            MeasureNames.Of(d.Measure, input), own, own is null
                ? null
                : Series.Of(
                    LabeledVector<Year>.Of(d.Overall.Axis, y => d.Compared(region, y)), input.Decimals.Value, input.Plan.Stable.Value),
            d.Overall.At(last), Ordinal.Of(own is { } g ? 1 + others.Count(v => v > Printed.Ranked(g)) : null, input.Words), others.Count)
        {
            IsLeast = own is { } least && Printed.Ranked(least) == others.Min() && others.Max() > others.Min(),
        };
    }
}
