using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Scores;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.CouplingCoordination;

/// <summary>
/// The units by the scores of the first two systems in the last year, over the curves of equal coordination degree where there are two;
/// of more than two systems only where it is named.
/// </summary>
public sealed class SystemsFigure : IFigureBuilder
{
    private const int MostDots = 2000, Places = 100;

    private static readonly ImmutableArray<double> Levels = [0.2, 0.4, 0.6, 0.8];

    /// <inheritdoc/>
    public string Id => "systems";

    /// <inheritdoc/>
    public Type OptionsType => typeof(SystemsOptions);

    /// <inheritdoc/>
    public FigureBlock? Build(PartInput input)
    {
        var (plan, words, options) = (input.Plan, input.Words, input.OptionsOf<SystemsOptions>());
        if (input.Results.Find(CouplingResult.Key) is not { } coupling) return null;
        if (plan.Systems.Length > 2 && input.Options is null) return null; // a pair of many is for the study to ask for
        var systems = input.Results.Get(ScoresResult.Key).Systems;
        var (across, up, first, last) = (systems[0], systems[1], plan.Years[0], plan.Years[^1]);
        (double X, double Y)? Place(UnitId unit, Year year) =>
            across.Values.At(unit, year) is { } x && up.Values.At(unit, year) is { } y ? (x, y) : null;
        var shown = coupling.Degree.Rows.Where(u => Place(u, last) is not null).ToList();
        if (shown.Count == 0) return null;
        var leaders = shown.OrderByDescending(u => coupling.Degree.At(u, last) ?? 0).Take(options.Most).ToList();
        var names = new Names(plan);
        var grades = coupling.D.Scale?.Grades ?? [];
        ScatterPoint Point(UnitId unit)
        {
            var at = Place(unit, last)!.Value;
            var grade = GradingScale.Classify(grades, coupling.Degree.At(unit, last) ?? 0) is { } band ? grades.IndexOf(band) : -1;
            return new ScatterPoint(
                input.In(names.Of(unit)), at.X, at.Y, grade < 0 ? ColorRole.Class(0, 1) : ColorRole.Class(grade, grades.Length))
            {
                IsNamed = leaders.Contains(unit) || options.Units.Contains(unit.Value),
                From = options.Tails && first != last ? Place(unit, first) : null,
            };
        }
        // the highest last, over the others; names are placed from the first to the last
        var points = shown.OrderBy(u => leaders.IndexOf(u) is >= 0 and var i ? -i : -leaders.Count - 1).Select(Point).ToImmutableArray();
        var drawn = Apart(points);
        var found = points.Select(p => p.Color).Distinct().ToList();
        return new FigureBlock(
            Id, words["systems.caption", across.Name, up.Name, last],
            new ScatterFigure(
                80, 84, input.Axis(input.In(MeasureNames.Of(across, input)), 0),
                input.Axis(input.In(MeasureNames.Of(up, input)), 0), drawn)
            {
                Classes = [.. grades.Select((g, i) => new FigureClass(input.In(g.Name), ColorRole.Class(i, grades.Length)))
                    .Where(c => found.Contains(c.Color))],
                Curves = systems.Length > 2 ? [] : Curves(grades, input),
                HasDiagonal = true,
            },
            Alt(points, across, up, last, input))
        {
            Language = input.Language,
            Notes =
            [
                words[
                    "systems.note", systems.Length > 2 ? "" : words["systems.note.curves"],
                    drawn.Any(p => p.IsNamed && p.From is not null) ? words["systems.note.tails", first] : ""],
                .. drawn.Length == points.Length ? Array.Empty<string>()
                    : [words["systems.apart", plan.UnitNounPlural, drawn.Length, points.Length]],
            ],
        };
    }

    /// <summary>
    /// The dots that can be told apart: of very many, one of each class in each hundredth of both axes, and all that bear a name.
    /// </summary>
    private static ImmutableArray<ScatterPoint> Apart(ImmutableArray<ScatterPoint> points)
    {
        if (points.Length <= MostDots) return points;
        var (right, top) = (points.Max(p => p.X), points.Max(p => p.Y));
        int Place(double value, double greatest) => greatest > 0 ? (int)(Places * value / greatest) : 0;
        var others = points.Where(p => !p.IsNamed).DistinctBy(p => (Place(p.X, right), Place(p.Y, top), p.Color));
        return [.. others, .. points.Where(p => p.IsNamed)];
    }

    /// <summary>The curves at the bounds of the grades, or at round levels where there are none.</summary>
    private static ImmutableArray<ScatterCurve> Curves(ImmutableArray<Band> grades, PartInput input)
    {
        var options = input.Plan.OptionsOf<CouplingOptions>("coupling-coordination");
        double[] alpha = [.. input.Plan.Systems.Select(s => s.Alpha)];
        double Degree(double x, double y)
        {
            double[] u = [x, y];
            return CouplingCoordination.CoordinationDegree(
                CouplingCoordination.Coupling(u, options), CouplingCoordination.ComprehensiveIndex(u, alpha));
        }
        var levels = grades.IsEmpty ? Levels : [.. grades.Skip(1).Select(g => g.Low).Where(l => l is > 0 and < 1)];
        return
        [
            .. levels.Select(l => new ScatterCurve(
                FormattableString.Invariant($"D = {l:0.###}"), IsoCurves.Of(l, Degree))),
        ];
    }

    private static string Alt(ImmutableArray<ScatterPoint> points, Measure across, Measure up, Year year, PartInput input)
    {
        var words = input.Words;
        var (above, below) = (points.Count(p => p.Y > p.X), points.Count(p => p.Y < p.X));
        string One(ScatterPoint p) => words["systems.alt.one", p.Name, input.Value(p.X), input.Value(p.Y)];
        var named = points.Where(p => p.IsNamed).Reverse().Select(One).ToList();
        return words["systems.alt", year, points.Length, input.Plan.UnitNounPlural, across.Name, up.Name, above, below]
            + (named.Count > 0 ? words["systems.alt.named", string.Join(words["semicolon"], named)] : "");
    }
}
