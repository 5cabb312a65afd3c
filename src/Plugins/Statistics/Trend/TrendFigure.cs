using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.CouplingCoordination;
using ReportGen.Statistics.Scores;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Trend;

/// <summary>Mean scores of the systems as bars, mean C and D as lines, by year.</summary>
public sealed class TrendFigure : IFigureBuilder
{
    /// <inheritdoc/>
    public string Id => "trend";

    /// <inheritdoc/>
    public FigureBlock? Build(PartInput input)
    {
        var (plan, results, words) = (input.Plan, input.Results, input.Words);
        if (results.Find(TrendResult.Key) is not { } trend || plan.Years.Length < 2) return null;
        var systems = results.Get(ScoresResult.Key).Systems.Select(s => trend.Of(s.Id)!).ToImmutableArray();
        var degrees = new[] { CouplingMeasures.C, CouplingMeasures.D }.Select(trend.Of).OfType<MeasureTrend>().ToImmutableArray();
        var bars = systems.Select((s, i) => Series(s, input.In(s.Measure.Name), SeriesMark.Bar, new ColorRole(ColorFamily.System, i)));
        var lines = degrees.Select(m =>
            Series(m, $"{input.In(m.Measure.Name)} {m.Measure.Id}", SeriesMark.Line, Color(m)) with { OnRight = true });
        return new FigureBlock(
            Id, words[degrees.IsEmpty ? "figure.caption" : "figure.caption.degrees", plan.Years[0], plan.Years[^1]],
            new CategoryFigure(
                80, 62, words["head.year"], [.. plan.Years.Select(y => y.ToString())], input.Axis(words["figure.index"], 0),
                degrees.IsEmpty ? null : input.Axis(words["figure.degrees"], 0, 1), [.. bars, .. lines]),
            Alt(systems.Concat(degrees), input)) { Language = input.Language };
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
