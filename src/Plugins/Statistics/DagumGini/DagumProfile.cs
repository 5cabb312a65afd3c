using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Data;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.DagumGini;

/// <summary>The inequality inside a region.</summary>
public sealed class DagumProfile : IProfile
{
    /// <inheritdoc/>
    public IEnumerable<IFacts> Facts(Subject subject) => subject is RegionSubject region ? [new InequalityFacts(region)] : [];
}

/// <summary>inequality: the course of a region's own Gini coefficient and its place among the regions, the most unequal first.</summary>
internal sealed class InequalityFacts(RegionSubject subject) : IFacts
{
    /// <inheritdoc/>
    public string Id => "inequality";

    /// <inheritdoc/>
    public object? Build(PartInput input)
    {
        var (plan, results) = (input.Plan, input.Results);
        if (results.Find(DagumGiniResult.Key)?.Decompositions.FirstOrDefault(x => x.Grouping.Id == subject.Grouping.Id) is not { } d) return null;
        var region = d.WithinRegion.Rows.PositionOf(subject.Region.Id);
        var last = new SubjectView(subject, results).Last;
        // one unit has no inequality to speak of
        double? Within(int j, int t) => d.Units.At(j, t) is > 1 ? d.WithinRegion.At(j, t) : null;
        var own = Within(region, last);
        var all = Enumerable.Range(0, d.WithinRegion.Rows.Count).Select(j => Within(j, last)).OfType<double>().ToList();
        return new Dictionary<string, object?>
        {
            ["measure"] = d.Measure.Name,
            ["value"] = own,
            ["course"] = own is null ? null : SeriesFacts.Of(LabeledVector<Year>.From(d.Overall.Axis, t => Within(region, t))),
            ["overall"] = d.Overall.At(last),
            ["rank"] = own is { } g ? Ordinal.Of(1 + all.Count(v => v > g)) : null,
            ["of"] = all.Count,
        };
    }
}
