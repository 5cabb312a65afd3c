using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Scores;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Scores;

/// <summary>A row per criterion with a dot for the subject and one for the mean of all units, in its last year.</summary>
internal sealed class CriteriaFigure(Subject subject) : IFigureBuilder
{
    private const double WidthMm = 83;       // a column, so that it is printed at its size
    private const int LettersOfALine = 29;   // of a row's name; Chinese ones count two

    /// <inheritdoc/>
    public string Id => "criteria";

    /// <inheritdoc/>
    public FigureBlock? Build(PartInput input)
    {
        var (plan, words) = (input.Plan, input.Words);
        var view = new SubjectView(subject, input.Results);
        if (input.Results.Find(ScoresResult.Key) is not { } scores || !view.HasOthers) return null;
        var shown = scores.Criteria.Where(c => view.At(c.Score, view.Last) is not null).ToImmutableArray();
        if (shown.IsEmpty) return null;
        var names = new Names(plan);
        ImmutableArray<string> labels = [.. shown.Select(c => input.In(names.Of(c.Criterion)))];
        var row = labels.Any(l => l.Sum(letter => letter < '\u2E80' ? 1 : 2) > LettersOfALine) ? 6 : 3.6;
        var own = subject is RegionSubject ? words["criteria.mean-of", subject.Name] : input.In(subject.Name);
        var mean = words["criteria.mean-of-all", plan.UnitNounPlural];
        ImmutableArray<FigureSeries> series =
        [
            Dots(mean, shown.Select(c => SubjectView.OfAll(c.Score, view.Last)), 1),
            Dots(own, shown.Select(c => view.At(c.Score, view.Last)), 0), // drawn over the mean
        ];
        return new FigureBlock(
            Id, words["criteria.caption", view.Last, plan.UnitNounPlural],
            new DotFigure(
                WidthMm, 16 + (shown.Length * row), labels,
                input.Axis(words["criteria.axis"], 0), series),
            words["criteria.alt", string.Join(words["semicolon"], shown.Select(Clause))])
        {
            Language = input.Language,
        };

        string Clause(CriterionScores c, int i) => words[
            "criteria.alt-of", names.Of(c.Criterion), input.Value(series[1].Values[i]), input.Value(series[0].Values[i])];
    }

    private static FigureSeries Dots(string name, IEnumerable<double?> values, int place) =>
        new(name, SeriesMark.Line, [.. values], new ColorRole(ColorFamily.Comparison, place));

}
