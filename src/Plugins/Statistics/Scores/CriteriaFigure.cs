using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Scores;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Scores;

/// <summary>
/// A row per criterion with a dot for the subject and one for the mean of all units, in its last year, and at the right what the criterion
/// added to the change of its system's score since the first year.
/// </summary>
internal sealed class CriteriaFigure(Subject subject) : IFigureBuilder
{
    private const double WidthMm = 83;       // a column, so that it is printed at its size
    private const int LettersOfALine = 29;   // of a row's name; Chinese ones count two

    /// <inheritdoc/>
    public string Id => "criteria";

    /// <inheritdoc/>
    public FigureBlock? Build(PartInput input)
    {
        var words = input.Words;
        var view = new SubjectView(subject, input.Results);
        if (input.Results.Find(ScoresResult.Key) is not { } scores || CriteriaFacts.AreIndex(scores, input.Plan)) return null;
        var shown = scores.Criteria.Where(c => view.At(c.Score, view.Last) is not null).ToImmutableArray();
        var parts = Parts(shown, scores, view, input);
        if (shown.IsEmpty || (!view.HasOthers && parts is null)) return null;
        var names = new Names(input.Plan);
        ImmutableArray<string> labels = [.. shown.Select(c => input.In(names.Of(c.Criterion)))];
        var row = labels.Any(l => l.Sum(letter => letter < '\u2E80' ? 1 : 2) > LettersOfALine) ? 6 : 3.6;
        var own = Dots(
            subject is RegionSubject ? words["criteria.mean-of", subject.Name] : input.In(subject.Name),
            shown.Select(c => view.At(c.Score, view.Last)), 0);
        var mean = Dots(
            words["criteria.mean-of-all", input.Plan.UnitNounPlural], shown.Select(c => SubjectView.OfAll(c.Score, view.Last)), 1);
        return new FigureBlock(
            Id, input.Words[Caption(view, parts is not null), view.Last, input.Plan.UnitNounPlural],
            new DotFigure(
                WidthMm, 16 + (shown.Length * row), labels, input.Axis(words["criteria.axis"], 0),
                view.HasOthers ? [mean, own] : [own]) { Beside = parts }, // itself drawn over the mean
            words["criteria.alt", string.Join(words["semicolon"], labels.Select(Clause))])
        {
            Language = input.Language,
        };

        string Clause(string name, int i)
        {
            var (value, of) = (input.Value(own.Values[i]), input.Value(mean.Values[i]));
            var clause = view.HasOthers ? words["criteria.alt-of", name, value, of] : words["criteria.alt-alone", name, value];
            return parts is null ? clause : clause + words["criteria.alt-part", parts.Cells[i], view.First];
        }
    }

    /// <summary>One line in a column: what the dots are where there is nothing beside them, else both.</summary>
    private static string Caption(SubjectView view, bool hasParts) =>
        hasParts ? "criteria.caption.parts" : view.HasOthers ? "criteria.caption" : "criteria.caption.alone";

    /// <summary>What each criterion added to the change; null where none has a part.</summary>
    private static FigureColumn? Parts(ImmutableArray<CriterionScores> shown, ScoresResult scores, SubjectView view, PartInput input)
    {
        if (!view.HasYears) return null;
        var change = new ScoreChange(view, input.Results);
        var divided = input.Plan.Systems.Where(s => !s.IsGiven && change.Parts(s, scores) is not null).Select(s => s.Id).ToHashSet();
        if (!shown.Any(c => divided.Contains(c.System))) return null;
        string Text(CriterionScores criterion) => divided.Contains(criterion.System)
            ? NumberText.Format(change.Of(criterion)!.Value, NumberStyle.Signed3, input.Decimals.Value)
            : NumberText.Gap;
        return new FigureColumn(input.Words["head.since", view.First], [.. shown.Select(Text)]);
    }

    private static FigureSeries Dots(string name, IEnumerable<double?> values, int place) =>
        new(name, SeriesMark.Line, [.. values], new ColorRole(ColorFamily.Comparison, place));
}
