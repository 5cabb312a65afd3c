using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Shared;
using ReportGen.Statistics.CouplingCoordination;
using ReportGen.Statistics.Scores;

namespace ReportGen.Statistics.Trend;

/// <summary>Mean scores of the systems as bars, mean C and D as lines, by year (the source's Figure 2).</summary>
public sealed class TrendFigure : IFigureBuilder
{
    /// <inheritdoc/>
    public string Id => "trend";

    /// <inheritdoc/>
    public FigureBlock? Build(PartInput input)
    {
        var (plan, results, language) = (input.Plan, input.Results, input.Language);
        if (results.Find(TrendResult.Key) is not { } trend || plan.Years.Length < 2) return null;
        var zh = language == "zh";
        var systems = results.Get(ScoresResult.Key).Systems;
        var bars = systems.Select((s, i) => Series(trend.Of(s.Id)!, s.Name.In(language), SeriesMark.Bar, new ColorRole(ColorFamily.System, i), onRight: false));
        var lines = new[] { (CouplingMeasures.C, 0), (CouplingMeasures.D, 2) }.Where(m => trend.Of(m.Item1) is not null)
            .Select(m => Series(trend.Of(m.Item1)!, $"{trend.Of(m.Item1)!.Measure.Name.In(language)} {m.Item1}", SeriesMark.Line, new ColorRole(ColorFamily.Degree, m.Item2), onRight: true)).ToImmutableArray();
        var caption = zh
            ? $"{plan.Years[0]}—{plan.Years[^1]}年各系统指数{(lines.IsEmpty ? "" : "与耦合度、耦合协调度")}均值"
            : $"Mean index of each system{(lines.IsEmpty ? "" : ", coupling and coordination degree")}, {plan.Years[0]}–{plan.Years[^1]}";
        return new FigureBlock(Id, caption,
            new CategoryFigure(80, 62, zh ? "年份" : "Year", [.. plan.Years.Select(y => y.ToString())],
                new ValueAxis(zh ? "综合指数" : "Index", 0), lines.IsEmpty ? null : new ValueAxis(zh ? "耦合度、耦合协调度" : "Coupling, coordination", 0, 1), [.. bars, .. lines]),
            Alt(trend, systems, language)) { Language = language };
    }

    private static FigureSeries Series(MeasureTrend trend, string name, SeriesMark mark, ColorRole color, bool onRight) =>
        new(name, mark, [.. Enumerable.Range(0, trend.Mean.Axis.Count).Select(trend.Mean.At)], color) { OnRight = onRight };

    private static string Alt(TrendResult trend, IEnumerable<Measure> systems, string language)
    {
        var parts = systems.Concat(trend.Measures.Select(m => m.Measure).Where(m => m.Id == CouplingMeasures.C || m.Id == CouplingMeasures.D))
            .Select(m => SeriesWords.Of(m.Name, trend.Of(m.Id)!.Mean.Axis, trend.Of(m.Id)!.Mean.At, language));
        return language == "zh" ? $"各年均值：{string.Join("；", parts)}。" : $"Means by year: {string.Join("; ", parts)}.";
    }
}
