using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.CouplingCoordination;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.ObstacleDegree;

/// <summary>An indicator or a criterion with its degree.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Degree">Its mean obstacle degree, a share of 1.</param>
public sealed record Obstacle(LocalizedText Name, double Degree);

/// <summary>The obstacles of a coordination grade.</summary>
/// <param name="Name">The grade.</param>
/// <param name="UnitYears">How many unit-years are in it.</param>
/// <param name="Criteria">The criteria by their mean degrees over these.</param>
public sealed record GradeObstacles(LocalizedText Name, int UnitYears, Ranking Criteria);

/// <summary>A grade and the degree of what is greatest in it.</summary>
/// <param name="Names">The grade, alone in its list.</param>
/// <param name="Value">The degree, a share of 1.</param>
public sealed record GradeDegree(ImmutableArray<LocalizedText> Names, double Value);

/// <summary>Criteria that are the greatest obstacle somewhere.</summary>
/// <param name="Names">The criteria, several where their printed degrees tie.</param>
/// <param name="Grades">The grades in which they are, the highest first.</param>
public sealed record GradeLeaders(ImmutableArray<LocalizedText> Names, ImmutableArray<GradeDegree> Grades);

/// <summary>What is the greatest obstacle in most grades.</summary>
/// <param name="Names">The criteria, several where their printed degrees tie.</param>
/// <param name="Least">The least degree that they have in these grades, a share of 1.</param>
/// <param name="Greatest">The greatest one.</param>
/// <param name="Count">How many grades.</param>
/// <param name="Grades">The grades, the highest first.</param>
public sealed record GradeRange(
    ImmutableArray<LocalizedText> Names, double Least, double Greatest, int Count, ImmutableArray<GradeDegree> Grades)
{
    /// <summary>True when both are printed alike.</summary>
    public required bool AllEqual { get; init; }
}

/// <summary>Criteria and indicators by their mean obstacle degree, overall and by grade.</summary>
public sealed record ObstacleFacts
{
    /// <summary>The criteria over all unit-years.</summary>
    public required Ranking CriterionRanking { get; init; }

    /// <summary>The indicators over all unit-years.</summary>
    public required Ranking IndicatorRanking { get; init; }

    /// <summary>How many obstacles the study names.</summary>
    public required int Most { get; init; }

    /// <summary>True when nothing is an obstacle.</summary>
    public bool None => CriterionRanking.AllZero;

    /// <summary>The grades that unit-years are in, the highest first; none without a scale.</summary>
    public required ImmutableArray<GradeObstacles> ByGrade { get; init; }

    /// <summary>Their names.</summary>
    public ImmutableArray<LocalizedText> Grades => [.. ByGrade.Select(g => g.Name)];

    /// <summary>How many they are.</summary>
    public int GradeCount => ByGrade.Length;

    /// <summary>The criteria that are the greatest obstacle of some grade, in the order of the highest such grade.</summary>
    public ImmutableArray<GradeLeaders> GradeLeaders =>
    [
        .. from grade in ByGrade
           where !grade.Criteria.AllZero
           let greatest = grade.Criteria.Highest!
           group (grade.Name, Greatest: greatest) by string.Join('\n', greatest.Names) into led
           select new GradeLeaders(led.First().Greatest.Names, [.. led.Select(g => new GradeDegree([g.Name], g.Greatest.Value))]),
    ];

    /// <summary>The names of the grades without any obstacle.</summary>
    public ImmutableArray<LocalizedText> FreeGrades => [.. ByGrade.Where(g => g.Criteria.AllZero).Select(g => g.Name)];

    /// <summary>The criteria, the greatest obstacle first.</summary>
    public required ImmutableArray<Obstacle> Criteria { get; init; }

    /// <summary>The greatest indicators, as many as the study names.</summary>
    public required ImmutableArray<Obstacle> Top { get; init; }

    /// <summary>How many these are.</summary>
    public required int TopCount { get; init; }

    /// <summary>Their degrees together, a share of 1.</summary>
    public required double TopSum { get; init; }

    /// <summary>The criterion that is the greatest obstacle.</summary>
    public Obstacle Greatest => Criteria[0];

    /// <summary>The criterion that is the least one.</summary>
    public Obstacle Least => Criteria[^1];

    /// <summary>The systems whose score is given, in which nothing can be diagnosed.</summary>
    public ImmutableArray<LocalizedText> Given { get; init; } = [];

    /// <summary>The systems that are diagnosed.</summary>
    public ImmutableArray<LocalizedText> Diagnosed { get; init; } = [];

    /// <summary>Decimals of a degree, as a share of 1.</summary>
    private int Decimals { get; init; }

    /// <summary>The criteria, the one that leads in most grades first, with the least and the greatest degree that it has there.</summary>
    public GradeRange? Usual
    {
        get
        {
            if (GradeLeaders.OrderByDescending(l => l.Grades.Length).FirstOrDefault() is not { } most) return null;
            var (least, greatest) = (most.Grades.Min(g => g.Value), most.Grades.Max(g => g.Value));
            return new GradeRange(most.Names, least, greatest, most.Grades.Length, most.Grades)
            {
                AllEqual = Printed.Change(least, greatest, Decimals) == 0,
            };
        }
    }

    /// <summary>The criteria that lead in the other grades.</summary>
    public ImmutableArray<GradeLeaders> Exceptions =>
        [.. GradeLeaders.Where(l => Usual is { } usual && !l.Names.SequenceEqual(usual.Names))];

    /// <summary>The facts; null where the model did not run.</summary>
    public static ObstacleFacts? Of(PartInput input)
    {
        var plan = input.Plan;
        if (input.Results.Find(ObstacleResult.Key) is not { } obstacles) return null;
        var criteria = plan.Systems.Where(s => !s.IsGiven).SelectMany(s => s.Criteria).Select(c => (c.Id, c.Name)).ToList();
        LocalizedText Grade(string id) => GradeOf.Measure(input.Results)!.Scale!.Grades.First(g => g.Id == id).Name;
        ImmutableArray<LocalizedText> Systems(bool given) => [.. plan.Systems.Where(s => s.IsGiven == given).Select(s => s.System.Name)];
        return Of(obstacles, criteria, new Names(plan).Of, Grade, ObstacleOptions.Of(plan).Top, input.Decimals.ShareOfOne) with
        {
            Given = Systems(true), Diagnosed = Systems(false),
        };
    }

    /// <summary>The facts of mean degrees.</summary>
    public static ObstacleFacts Of(
        ObstacleResult obstacles, IReadOnlyList<(CriterionId Id, LocalizedText Name)> criteria, Func<IndicatorId, LocalizedText> name,
        Func<string, LocalizedText> grade, int most, int decimals = Printed.Share)
    {
        IEnumerable<Obstacle> Criteria(ObstacleMeans means) =>
            criteria.Select(c => new Obstacle(c.Name, obstacles.OfCriterion(means, c.Id)));
        Ranking Ranked(IEnumerable<Obstacle> all) => Ranking.Of(all.Select(o => (o.Name, (double?)o.Degree)), decimals);
        var overall = obstacles.Overall;
        var indicators = obstacles.Indicators.Select(id => new Obstacle(name(id), overall.Degrees[id]))
            .OrderByDescending(o => o.Degree).ToList();
        var top = indicators.Take(most).ToImmutableArray();
        return new ObstacleFacts
        {
            CriterionRanking = Ranked(Criteria(overall)),
            IndicatorRanking = Ranked(indicators),
            Most = most, Decimals = decimals,
            ByGrade = [.. obstacles.ByGrade.Reverse().Select(m => new GradeObstacles(grade(m.Key), m.UnitYears, Ranked(Criteria(m))))],
            Criteria = [.. Criteria(overall).OrderByDescending(c => c.Degree)],
            Top = top,
            TopCount = top.Length,
            TopSum = top.Sum(o => o.Degree),
        };
    }
}
