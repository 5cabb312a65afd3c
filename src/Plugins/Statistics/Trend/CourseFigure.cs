using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Shared;
using ReportGen.Statistics.Scores;
using ReportGen.Statistics.CouplingCoordination;

namespace ReportGen.Statistics.Trend;

/// <summary>Every system's score and D of a subject over the years, a panel each, with the mean of all units beside it.</summary>
internal sealed class CourseFigure(Subject subject) : IFigureBuilder
{
    private const int Columns = 3;

    /// <inheritdoc/>
    public string Id => "course";

    /// <inheritdoc/>
    public FigureBlock? Build(PartInput input)
    {
        var (plan, results, language) = (input.Plan, input.Results, input.Language);
        var view = new SubjectView(subject, results);
        if (results.Find(TrendResult.Key) is null || view.First == view.Last) return null;
        var zh = language == "zh";
        var measures = results.Get(ScoresResult.Key).Systems.Concat(results.FindMeasure(CouplingMeasures.D) is { } d ? [d] : []).ToList();
        var (own, all) = (subject.Name.In(language), zh ? $"全部{plan.UnitNounPlural.Zh}均值" : $"Mean of all {plan.UnitNounPlural.En}");
        if (subject is RegionSubject) own = zh ? $"{own}均值" : $"Mean of {own}";
        // short names at the ends of the lines; the caption says whose mean it is
        ImmutableArray<FigureSeries> Series(Measure m) =>
        [
            new(subject.Name.In(language), SeriesMark.Line, Values(view.Course(m.Values)), new ColorRole(ColorFamily.Comparison, 0)),
            .. view.HasOthers ? [new FigureSeries(zh ? "均值" : "Mean", SeriesMark.Line, Values(SubjectView.CourseOfAll(m.Values)), new ColorRole(ColorFamily.Comparison, 1))] : Array.Empty<FigureSeries>(),
        ];
        var columns = Math.Min(Columns, measures.Count);
        var panels = measures.Select(m => (m.Name.In(language), (FigureSpec)new CategoryFigure(55, 46, null, [.. plan.Years.Select(y => y.ToString())], new ValueAxis(""), null, Series(m))));
        var alt = string.Join(zh ? "；" : "; ", measures.Select(m =>
        {
            var (from, to) = (NumberText.Format(view.At(m.Values, view.First), NumberStyle.Fixed3), NumberText.Format(view.At(m.Values, view.Last), NumberStyle.Fixed3));
            return zh ? $"{m.Name.Zh}由{from}变为{to}" : $"{m.Name.En} from {from} to {to}";
        }));
        return new FigureBlock(Id, zh
            ? $"{plan.Years[0]}—{plan.Years[^1]}年{own}{(view.HasOthers ? $"与{all}" : "")}"
            : $"{own}{(view.HasOthers ? $" and {char.ToLowerInvariant(all[0])}{all[1..]}" : "")}, {plan.Years[0]}–{plan.Years[^1]}",
            new PanelFigure(columns == 1 ? 80 : 165, 52 * ((measures.Count + columns - 1) / columns), columns, [.. panels]),
            zh ? $"{results.Panel.Years[view.First]}年至{view.Year}年：{alt}。" : $"{results.Panel.Years[view.First]} to {view.Year}: {alt}.") { Language = language, Wide = columns > 1 };
    }

    private static ImmutableArray<double?> Values(Contracts.Data.LabeledVector<Contracts.Data.Year> series) => [.. Enumerable.Range(0, series.Axis.Count).Select(series.At)];
}
