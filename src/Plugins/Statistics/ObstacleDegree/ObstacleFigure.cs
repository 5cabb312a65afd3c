using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Statistics.CouplingCoordination;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.ObstacleDegree;

/// <summary>
/// Obstacle degrees of the criteria by coordination grade, stacked to 100 %; overall where there are no grades.
/// None of a single criterion.
/// </summary>
public sealed class ObstacleFigure : IFigureBuilder
{
    /// <inheritdoc/>
    public string Id => "obstacle-by-grade";

    /// <inheritdoc/>
    public FigureBlock? Build(PartInput input)
    {
        var (systems, words) = (input.Plan.Systems, input.Words);
        if (input.Results.Find(ObstacleResult.Key) is not { IsNone: false } obstacles) return null;
        if (systems.Sum(s => s.Criteria.Length) < 2) return null; // bars of one piece say nothing
        var byGrade = obstacles.ByGrade.ToImmutableArray();
        var shown = byGrade.IsEmpty ? [obstacles.Overall] : byGrade;
        FigureSeries Bar(Criterion criterion, ColorRole color) => new(
            input.In(criterion.Name), SeriesMark.StackedBar,
            [.. shown.Select(m => (double?)(obstacles.OfCriterion(m, criterion.Id) * 100))], color);
        var series = systems.SelectMany((s, i) => s.Criteria.Select((c, k) =>
            Bar(c, new ColorRole(ColorFamily.System, i, k, Math.Max(2, s.Criteria.Length))))).ToImmutableArray();
        return new FigureBlock(
            Id, Caption(byGrade.IsEmpty, input),
            new RowBarFigure(
                165, 26 + (4.8 * Math.Ceiling(series.Length / 6.0)) + (shown.Length * 7.2),
                [.. shown.Select(m => words["figure.row", Name(m, input), words.Digits(m.UnitYears)])],
                new ValueAxis(words["figure.axis"], 0, 100) { Unit = "%", Decimals = input.Decimals.SpokenShare }, series)
            {
                NamesFirst = true,
            },
            Alt(obstacles, shown, input)) { Language = input.Language, Wide = true };
    }

    private static string Caption(bool isOfAll, PartInput input)
    {
        var words = input.Words;
        if (isOfAll || GradeOf.Measure(input.Results) is not { } graded) return words["figure.caption"];
        return graded.Id == CouplingMeasures.D
            ? words["figure.caption.grades"]
            : words["figure.caption.grades-of", MeasureNames.Of(graded, input)];
    }

    private static string Name(ObstacleMeans means, PartInput input) =>
        GradeOf.Measure(input.Results)?.Scale?.Grades.FirstOrDefault(g => g.Id == means.Key)?.Name is { } name
            ? input.In(name) : input.Words["figure.all"];

    private static string Alt(ObstacleResult obstacles, ImmutableArray<ObstacleMeans> shown, PartInput input)
    {
        var criteria = input.Plan.Systems.SelectMany(s => s.Criteria).ToList();
        string Extremes(ObstacleMeans means)
        {
            double Degree(Criterion criterion) => obstacles.OfCriterion(means, criterion.Id);
            string Printed(Criterion criterion) => NumberText.Fixed(Degree(criterion) * 100, input.Decimals.SpokenShare);
            var (top, least) = (criteria.MaxBy(Degree)!, criteria.MinBy(Degree)!);
            return input.Words["figure.alt.extremes", Name(means, input), top.Name, Printed(top), least.Name, Printed(least)];
        }
        return input.Words["figure.alt", string.Join(input.Words["semicolon"], shown.Select(Extremes))];
    }
}
