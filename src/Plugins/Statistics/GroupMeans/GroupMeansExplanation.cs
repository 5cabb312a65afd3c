using ReportGen.Contracts.Explain;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.GroupMeans;

/// <summary>How the mean of a measure over a region in a year came about, from the values of its units.</summary>
internal static class GroupMeansExplanation
{
    public static IEnumerable<Quantity> Of(ExplainInput input) =>
        ExplainedRegions.OverGroupings((input.Results.Find(GroupMeansResult.Key)?.Means ?? []).Select(means =>
        {
            var regions = new ExplainedRegions(input, means.Measure, means.Grouping);
            var name = input.Words["explain.group-mean", input.In(means.Measure.Name)];
            return new Quantity($"group-mean:{means.Measure.Id}", name, at => Mean(input, means, regions, at)) { Of = [.. regions.Each] };
        }));

    private static Step Mean(ExplainInput input, GroupMeans means, ExplainedRegions regions, Whose at)
    {
        var region = regions.At(at);
        return means.Mean.At(region, at.InYear) is { } mean
            ? new Step(mean) { Formula = "{1} / {0}", Operands = [.. regions.Sized(region, at.InYear)] }
            : Step.Undefined(input.Words["explain.no-unit"]);
    }
}
