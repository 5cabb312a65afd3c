using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Trend;

/// <summary>history: how D (or the first measure) and the systems' scores of a subject ran over the years, and the mean of all units beside them.</summary>
internal sealed class HistoryFacts(Subject subject) : IFacts
{
    /// <inheritdoc/>
    public string Id => "history";

    /// <inheritdoc/>
    public object? Build(PartInput input)
    {
        var (plan, results) = (input.Plan, input.Results);
        if (results.Find(TrendResult.Key) is null) return null;
        var (view, measure) = (new SubjectView(subject, results), SubjectView.Leading(results));
        var (own, mean) = (SeriesFacts.Of(view.Course(measure.Values)), SeriesFacts.Of(SubjectView.CourseOfAll(measure.Values)));
        // the mean's change counts over the subject's own years
        var (first, last) = (SubjectView.OfAll(measure.Values, view.First), SubjectView.OfAll(measure.Values, view.Last));
        var ownChange = view.At(measure.Values, view.Last) - view.At(measure.Values, view.First);
        return new Dictionary<string, object?>
        {
            ["measure"] = measure.Name,
            ["own"] = own,
            ["mean"] = mean,
            ["change"] = ownChange,
            ["mean_change"] = last - first,
            ["beside_mean"] = SubjectView.Beside(ownChange, last - first),
            ["many_years"] = view.First < view.Last,
        };
    }
}
