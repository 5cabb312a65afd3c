using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Ranks;

/// <summary>
/// The units by their level in the last year and its change since the first one, over the means of both: who is high and rises, who is low
/// and falls.
/// </summary>
public sealed class LevelChange : IFigureBuilder
{
    /// <inheritdoc/>
    public string Id => "level-change";

    /// <inheritdoc/>
    public Type OptionsType => typeof(UnitFigureOptions);

    /// <inheritdoc/>
    public bool IsOnDemand => true;

    /// <inheritdoc/>
    public FigureBlock? Build(PartInput input)
    {
        var (plan, words, options, names) = (input.Plan, input.Words, input.OptionsOf<UnitFigureOptions>(), new Names(input.Plan));
        if (input.Results.Find(RanksResult.Key) is null || plan.Years.Length < 2) return null;
        var (measure, first, last) = (MeasureNames.Chosen(options, input), plan.Years[0], plan.Years[^1]);
        var shown = measure.Values.Rows.Where(u => measure.Values.At(u, first) is not null && measure.Values.At(u, last) is not null)
            .OrderBy(u => Printed.Ranked(measure.Values[u, last])).ToList(); // the highest on top
        if (shown.Count == 0) return null;
        double Level(UnitId unit) => measure.Values[unit, last];
        double Change(UnitId unit) => measure.Values[unit, last] - measure.Values[unit, first];
        var named = shown.TakeLast(options.Most).Concat(shown.Where(u => options.Units.Contains(u.Value))).ToHashSet();
        var grades = measure.Scale?.Grades ?? [];
        var points = shown.Select(u => new ScatterPoint(input.In(names.Of(u)), Level(u), Change(u), Color(grades, Level(u)))
        {
            IsNamed = named.Contains(u),
        }).ToImmutableArray();
        var cross = new ScatterCross(
            shown.Average(Level), shown.Average(Change),
            [words["level.high-up"], words["level.low-up"], words["level.low-down"], words["level.high-down"]]);
        var (across, up) = (input.In(measure.Name), words["level.change", first]);
        return new FigureBlock(
            Id, words["level.caption", measure.Name, last, first],
            new ScatterFigure(80, 80, input.Axis(across), input.Axis(up), points)
            {
                Classes = Classes(grades, points, input), Cross = cross,
            },
            Alt(points, cross, measure, input))
        {
            Language = input.Language,
            Notes = shown.Count == measure.Values.Rows.Count ? []
                : [words["level.without", measure.Values.Rows.Count - shown.Count, plan.UnitNounPlural, first, last]],
        };
    }

    private static ColorRole Color(ImmutableArray<Band> grades, double level) =>
        GradingScale.Classify(grades, level) is { } band ? ColorRole.Class(grades.IndexOf(band), grades.Length) : ColorRole.Class(0, 1);

    private static ImmutableArray<FigureClass> Classes(ImmutableArray<Band> grades, ImmutableArray<ScatterPoint> points, PartInput input) =>
    [
        .. grades.Select((g, i) => new FigureClass(input.In(g.Name), ColorRole.Class(i, grades.Length)))
            .Where(c => points.Any(p => p.Color == c.Color)),
    ];

    private static string Alt(ImmutableArray<ScatterPoint> points, ScatterCross cross, Measure measure, PartInput input)
    {
        var (words, years) = (input.Words, input.Plan.Years);
        int Count(bool high, bool rising) => points.Count(p => p.X >= cross.X == high && p.Y >= cross.Y == rising);
        return words["level.alt",
            measure.Name, years[^1], years[0], input.Value(cross.X), input.Value(cross.Y), Count(true, true), Count(false, true),
            Count(false, false), Count(true, false), points.Length, input.Plan.UnitNounPlural];
    }
}
