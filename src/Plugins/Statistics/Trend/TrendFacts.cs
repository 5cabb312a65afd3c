using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Shared;
using ReportGen.Statistics.Scores;
using ReportGen.Statistics.CouplingCoordination;

namespace ReportGen.Statistics.Trend;

/// <summary>trend: the course of every measure's mean, its grade where a scale exists, and how far the systems are apart.</summary>
public sealed class TrendFacts : IFacts
{
    /// <inheritdoc/>
    public string Id => "trend";

    /// <inheritdoc/>
    public object? Build(PartInput input)
    {
        var (plan, results) = (input.Plan, input.Results);
        if (results.Find(TrendResult.Key) is not { } trend) return null;
        var systems = results.Get(ScoresResult.Key).Systems.Select(s => trend.Of(s.Id)!).ToList();
        var order = Order(systems);
        return new Dictionary<string, object?>
        {
            ["year"] = plan.Years[^1].ToString(),
            ["systems"] = systems.Select(s => (object?)Of(s, null)).ToList(),
            ["order"] = order,
            ["leader"] = Ends(systems, 1), ["laggard"] = Ends(systems, -1),
            ["gap"] = Gap(systems),
            ["C"] = trend.Of(CouplingMeasures.C) is { } c ? Of(c, c.Measure.Scale) : null,
            ["T"] = trend.Of(CouplingMeasures.T) is { } t ? Of(t, null) : null,
            ["D"] = trend.Of(CouplingMeasures.D) is { } d ? Of(d, d.Measure.Scale) : null,
        };
    }

    /// <summary>The systems by their mean of the last year.</summary>
    public static IReadOnlyDictionary<string, object?> Order(IReadOnlyList<MeasureTrend> systems) =>
        RankingFacts.Of(systems.Select(s => (s.Measure.Name, s.Mean.At(s.Mean.Axis.Count - 1))));

    /// <summary>name, symbol, mean (a series), highest, lowest (of all units and years), graded, spells (years in one grade; see <see cref="ClassFacts.Spells"/>), grade (of the last year with a mean).</summary>
    public static IReadOnlyDictionary<string, object?> Of(MeasureTrend trend, GradingScale? scale)
    {
        var years = trend.Mean.Axis;
        var grades = Enumerable.Range(0, years.Count).Select(t => (years[t].ToString(), scale is not null && trend.Mean.At(t) is { } v ? GradingScale.Classify(scale.Grades, v) : null)).ToList();
        return new Dictionary<string, object?>
        {
            ["name"] = trend.Measure.Name,
            ["symbol"] = trend.Measure.Symbol,
            ["mean"] = SeriesFacts.Of(trend.Mean),
            ["highest"] = trend.Max.Defined.Any() ? trend.Max.Defined.Max() : null,
            ["lowest"] = trend.Min.Defined.Any() ? trend.Min.Defined.Min() : null,
            ["graded"] = grades.Exists(g => g.Item2 is not null),
            ["grade"] = grades.LastOrDefault(g => g.Item2 is not null).Item2?.Name,
            ["spells"] = ClassFacts.Spells(grades),
        };
    }

    /// <summary>Of two systems, the one ahead in the last year less the other, year by year; null for one system, for more than two, or when either is not defined there.</summary>
    public static IReadOnlyDictionary<string, object?>? Gap(IReadOnlyList<MeasureTrend> systems)
    {
        if (systems is not [var a, var b] || a.Mean.At(a.Mean.Axis.Count - 1) is not { } first || b.Mean.At(b.Mean.Axis.Count - 1) is not { } second) return null;
        var (ahead, behind) = second > first ? (b, a) : (a, b);
        return SeriesFacts.Of(LabeledVector<Year>.From(ahead.Mean.Axis, t => ahead.Mean.At(t) is { } high && behind.Mean.At(t) is { } low ? Printed.Change(low, high) : null));
    }

    private static LocalizedText Ends(List<MeasureTrend> systems, int sign) => systems.MaxBy(s => sign * (s.Mean.At(s.Mean.Axis.Count - 1) ?? 0))!.Measure.Name;
}
