using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Scores;

/// <summary>criteria: in which criteria a subject stands above and below the mean of all units in its last year, the greatest distance first.</summary>
internal sealed class CriteriaFacts(Subject subject) : IFacts
{
    /// <inheritdoc/>
    public string Id => "criteria";

    /// <inheritdoc/>
    public object? Build(PartInput input)
    {
        var (plan, results) = (input.Plan, input.Results);
        if (results.Find(ScoresResult.Key) is not { Criteria.IsEmpty: false } scores) return null;
        var (view, names) = (new SubjectView(subject, results), new Names(plan));
        if (!view.HasOthers) return null;
        var all = scores.Criteria.Select(c => (c.Criterion, Own: view.At(c.Score, view.Last), Mean: SubjectView.OfAll(c.Score, view.Last)))
            .Where(c => c.Own is not null).OrderByDescending(c => Math.Abs((c.Own - c.Mean)!.Value)).ToList();
        List<object?> Beside(string side) => [.. all.Where(c => SubjectView.Beside(c.Own, c.Mean) == side).Select(c => (object?)new Dictionary<string, object?>
        {
            ["name"] = names.Of(c.Criterion), ["value"] = c.Own, ["mean"] = c.Mean, ["gap"] = Math.Abs((c.Own - c.Mean)!.Value),
        })];
        return new Dictionary<string, object?> { ["year"] = view.Year.ToString(), ["count"] = all.Count, ["above"] = Beside("above"), ["below"] = Beside("below") };
    }
}
