using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Scores;

/// <summary>A row per criterion with a dot for the subject and one for the mean of all units, in its last year.</summary>
internal sealed class CriteriaFigure(Subject subject) : IFigureBuilder
{
    /// <inheritdoc/>
    public string Id => "criteria";

    /// <inheritdoc/>
    public FigureBlock? Build(PartInput input)
    {
        var (plan, results, language) = (input.Plan, input.Results, input.Language);
        var view = new SubjectView(subject, results);
        if (results.Find(ScoresResult.Key) is not { } scores || !view.HasOthers) return null;
        var (zh, names) = (language == "zh", new Names(plan));
        var shown = scores.Criteria.Where(c => view.At(c.Score, view.Last) is not null).ToList();
        if (shown.Count == 0) return null;
        var (own, all) = (subject.Name.In(language), zh ? $"全部{plan.UnitNounPlural.Zh}均值" : $"Mean of all {plan.UnitNounPlural.En}");
        if (subject is RegionSubject) own = zh ? $"{own}均值" : $"Mean of {own}";
        ImmutableArray<FigureSeries> series =
        [
            new(all, SeriesMark.Line, [.. shown.Select(c => SubjectView.OfAll(c.Score, view.Last))], new ColorRole(ColorFamily.Comparison, 1)),
            new(own, SeriesMark.Line, [.. shown.Select(c => view.At(c.Score, view.Last))], new ColorRole(ColorFamily.Comparison, 0)), // drawn over the mean
        ];
        var alt = string.Join(zh ? "；" : "; ", shown.Select((c, i) =>
        {
            var (a, b) = (NumberText.Format(series[1].Values[i], NumberStyle.Fixed3), NumberText.Format(series[0].Values[i], NumberStyle.Fixed3));
            return zh ? $"{names.Of(c.Criterion).Zh}{a}，均值{b}" : $"{names.Of(c.Criterion).En} {a}, mean {b}";
        }));
        return new FigureBlock(Id, zh ? $"{view.Year}年各准则层得分与{all}" : $"Criterion scores and the mean of all {plan.UnitNounPlural.En}, {view.Year}",
            new DotFigure(80, 24 + (shown.Count * 6), [.. shown.Select(c => names.Of(c.Criterion).In(language))], new ValueAxis(zh ? "准则层得分" : "Criterion score", 0), series),
            alt + (zh ? "。" : ".")) { Language = language };
    }
}
