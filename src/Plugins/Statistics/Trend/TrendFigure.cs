using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.CouplingCoordination;
using ReportGen.Statistics.Scores;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Trend;

/// <summary>
/// Mean scores of the systems as bars from zero, by year; below them, where systems are coupled, mean C and D as lines over the bands
/// of the grades.
/// </summary>
public sealed class TrendFigure : IFigureBuilder
{
    private const double Above = 30, Below = 41;

    /// <inheritdoc/>
    public string Id => "trend";

    /// <inheritdoc/>
    public FigureBlock? Build(PartInput input)
    {
        var (plan, results, words) = (input.Plan, input.Results, input.Words);
        if (results.Find(TrendResult.Key) is not { } trend || plan.Years.Length < 2) return null;
        var systems = results.Get(ScoresResult.Key).Systems.Select(s => trend.Of(s.Id)!).ToImmutableArray();
        var degrees = new[] { CouplingMeasures.C, CouplingMeasures.D }.Select(trend.Of).OfType<MeasureTrend>().ToImmutableArray();
        ImmutableArray<string> years = [.. plan.Years.Select(y => y.ToString())];
        var bars = systems.Select((s, i) => Series(s, input.In(s.Measure.Name), SeriesMark.Bar, new ColorRole(ColorFamily.System, i)));
        var above = Above + (4 * Math.Max(0, systems.Length - 2)); // their names may take a line each
        var indices = new CategoryFigure(
            80, degrees.IsEmpty ? 62 : above, words["head.year"], years, input.Axis(words["figure.index"], 0), null, [.. bars]);
        FigureSpec drawn = degrees.IsEmpty ? indices : new PanelFigure(
            80, above + Below, 1,
            [
                (words["figure.indices"], indices with { CategoryTitle = null }), (words["figure.degrees"], Degrees(degrees, years, input)),
            ]);
        return new FigureBlock(
            Id, words[Caption(systems.Length, degrees.Length), plan.Years[0], plan.Years[^1], MeasureNames.Of(systems[0].Measure, input)],
            drawn,
            Alt(systems.Concat(degrees), input)) { Language = input.Language };
    }

    private static string Caption(int systems, int degrees) =>
        degrees > 0 ? "figure.caption.degrees" : systems == 1 ? "figure.caption.one" : "figure.caption";

    /// <summary>C and D over the bands of the grades of D.</summary>
    private static CategoryFigure Degrees(ImmutableArray<MeasureTrend> degrees, ImmutableArray<string> years, PartInput input)
    {
        var grades = degrees[^1].Measure.Scale?.Grades ?? [];
        var lines = degrees.Select(m =>
            Series(m, $"{input.In(m.Measure.Name)} {m.Measure.Id}", SeriesMark.Line, Color(m)));
        return new CategoryFigure(80, Below, null, years, input.Axis(input.Words["figure.degree"], 0, 1), null, [.. lines])
        {
            Bands = [.. grades.Select((g, i) => new FigureBand(input.In(g.Name), g.Low, g.High, ColorRole.Class(i, grades.Length)))],
        };
    }

    private static ColorRole Color(MeasureTrend degree) => new(ColorFamily.Degree, degree.Measure.Id == CouplingMeasures.C ? 0 : 2);

    private static FigureSeries Series(MeasureTrend trend, string name, SeriesMark mark, ColorRole color) =>
        new(name, mark, [.. trend.Mean.Axis.Select(trend.Mean.At)], color);

    private static string Alt(IEnumerable<MeasureTrend> shown, PartInput input)
    {
        string Course(MeasureTrend m) => SeriesWords.Of(input.In(m.Measure.Name), m.Mean, input.Words, input.Decimals.Value);
        return input.Words["figure.alt", string.Join(input.Words["semicolon"], shown.Select(Course))];
    }
}
