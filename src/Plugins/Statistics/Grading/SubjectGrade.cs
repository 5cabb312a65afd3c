using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.CouplingCoordination;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Grading;

/// <summary>grade: the coordination grade of a unit (of the mean of a region) in its first and last year; of a region, how many units are in each grade.</summary>
internal sealed class SubjectGrade(Subject subject) : IFacts
{
    /// <inheritdoc/>
    public string Id => "grade";

    /// <inheritdoc/>
    public object? Build(PartInput input)
    {
        var (plan, results) = (input.Plan, input.Results);
        if (results.Find(GradingResult.Key) is not { } grading || plan.CoordinationScale() is not { } scale || results.Find(CouplingResult.Key) is not { } coupling) return null;
        var (view, names) = (new SubjectView(subject, results), new Names(plan));
        Band? Of(int t) => GradeOf.Value(coupling.D, view.At(coupling.Degree, t));
        Band? Stage(int t) => view.At(coupling.Degree, t) is { } d ? GradingScale.Classify(scale.Stages, d) : null;
        if (Of(view.Last) is not { } last) return null;
        var first = Of(view.First);
        Year Year(int t) => results.Panel.Years[t];
        var members = view.Members.Select(u => (Unit: results.Panel.Units[u], Grade: grading.Grades.GetValueOrDefault((results.Panel.Units[u], view.Year))?.CoordinationGrade)).Where(m => m.Grade is not null).ToList();
        return new Dictionary<string, object?>
        {
            ["name"] = last.Name,
            ["stage"] = Stage(view.Last) is { } stage && stage != last ? stage.Name : null,
            ["year"] = view.Year.ToString(),
            ["first_name"] = first?.Name,
            ["first_year"] = Year(view.First).ToString(),
            ["move"] = view.First == view.Last || first is null ? null : Math.Sign(scale.Grades.IndexOf(last) - scale.Grades.IndexOf(first)) switch { 1 => "up", -1 => "down", _ => "same" },
            ["counts"] = scale.Grades.Reverse().Select(g => (Grade: g, In: members.Where(m => m.Grade == g).ToList())).Where(g => g.In.Count > 0)
                .Select(g => (object?)new Dictionary<string, object?>
                {
                    ["name"] = g.Grade.Name, ["count"] = g.In.Count, ["all"] = g.In.Count == members.Count, ["members"] = g.In.Select(m => (object?)names.Of(m.Unit)).ToList(),
                }).ToList(),
        };
    }
}
