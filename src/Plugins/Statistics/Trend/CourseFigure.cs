using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.CouplingCoordination;
using ReportGen.Statistics.Scores;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Trend;

/// <summary>
/// Every system's score and D of a subject over the years, a panel each, with the mean of all units beside it; where there are two systems,
/// a last panel has the subject among all units.
/// </summary>
internal sealed class CourseFigure(Subject subject) : IFigureBuilder
{
    private const int Columns = 3;
    private const double WithPlaceMm = 41; // of each of four panels
    private const int RowMm = 34; // low enough to be printed at its size on the one page of a profile

    /// <inheritdoc/>
    public string Id => "course";

    /// <inheritdoc/>
    public FigureBlock? Build(PartInput input)
    {
        var (plan, results, words) = (input.Plan, input.Results, input.Words);
        var view = new SubjectView(subject, results);
        if (results.Find(TrendResult.Key) is null || !view.HasYears) return null;
        var measures = results.Get(ScoresResult.Key).Systems.Concat(results.FindMeasure(CouplingMeasures.D) is { } d ? [d] : []).ToList();
        var place = measures.Count <= Columns && view.HasOthers ? PlaceAmongAll.Of(view, WithPlaceMm, RowMm, input) : null;
        var columns = Math.Min(Columns, measures.Count) + (place is null ? 0 : 1);
        var years = plan.Years.Select(y => y.ToString()).ToImmutableArray();
        var panels = measures.Select(m => (
            input.In(m.Name), (FigureSpec)new CategoryFigure(55, RowMm, null, years, input.Axis(""), null, Series(m, view, words))));
        if (place is not null) panels = panels.Append((words["place.title", plan.UnitNounPlural, view.Last], place));
        return new FigureBlock(
            Id, Caption(view, plan, words),
            new PanelFigure(columns == 1 ? 80 : 165, RowMm * ((measures.Count + columns - 1) / columns), columns, [.. panels]),
            Alt(measures, view, input) + (place is null ? "" : PlaceAmongAll.Words(place, subject, input)))
        { Language = input.Language, Wide = columns > 1 };
    }

    private string Caption(SubjectView view, ReportPlan plan, Words words)
    {
        var own = subject is RegionSubject ? words["head.mean-of", subject.Name] : words.In(subject.Name);
        return words[view.HasOthers ? "course.caption" : "course.caption.alone", own, plan.Years[0], plan.Years[^1], plan.UnitNounPlural];
    }

    /// <summary>Short names at the ends of the lines; the caption says whose mean it is.</summary>
    private ImmutableArray<FigureSeries> Series(Measure measure, SubjectView view, Words words)
    {
        FigureSeries Line(string name, LabeledVector<Year> course, int color) =>
            new(name, SeriesMark.Line, [.. course.Axis.Select(course.At)], new ColorRole(ColorFamily.Comparison, color));
        var own = Line(words.In(subject.Name), view.Course(measure.Values), 0);
        return view.HasOthers ? [own, Line(words["course.mean"], SubjectView.CourseOfAll(measure.Values), 1)] : [own];
    }

    private static string Alt(IEnumerable<Measure> measures, SubjectView view, PartInput input)
    {
        var words = input.Words;
        string Value(Measure measure, Year year) => input.Value(view.At(measure.Values, year));
        var all = measures.Select(m => words["course.alt.measure", m.Name, Value(m, view.First), Value(m, view.Last)]);
        return words["course.alt", view.First, view.Last, string.Join(words["semicolon"], all)];
    }
}
