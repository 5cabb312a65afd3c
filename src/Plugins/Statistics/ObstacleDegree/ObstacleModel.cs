using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Grading;
using ReportGen.Statistics.Scores;
using ReportGen.Statistics.Shared;
using ReportGen.Statistics.CouplingCoordination;

namespace ReportGen.Statistics.ObstacleDegree;

/// <summary>The model "obstacle-degree": how much each indicator holds the units back, over all, by year, grade and region.</summary>
public sealed class ObstacleModel() : Model<ObstacleOptions, ObstacleResult>(ObstacleResult.Key)
{
    /// <inheritdoc/>
    public override ImmutableArray<Need> Needs => [ScoresResult.Key, Need.IfThere(GradingResult.Key)];

    /// <inheritdoc/>
    protected override ObstacleResult? Compute(ModelInput input, ObstacleOptions options, DiagnosticBag diagnostics)
    {
        var (plan, results) = (input.Plan, input.Results);
        var computed = plan.Systems.Where(s => !s.IsGiven).ToList();
        if (computed.Count == 0)
        {
            diagnostics.Note("RG4401", "obstacle degrees need indicators; every system is given by its score", Span(input));
            return null;
        }
        if (results.Normalized.FirstOrDefault(n => n.Unbounded is not null) is { } other)
        {
            diagnostics.Error(
                "RG4402", $"obstacle degrees need standardized values in [0, 1], which those of indicator '{other.Unbounded}' need not be",
                Span(input),
                "use `normalization: min-max` (`cap: true`), or `obstacle-degree: {enabled: false}`");
            return null;
        }
        var rows = new UnitYears(plan, results);
        var sums = new ObstacleSums(rows.Indicators);
        var (units, years) = (results.Panel.Units, results.Panel.Years);
        var best = ImmutableArray.CreateBuilder<(UnitId, Year)>();
        for (var u = 0; u < units.Count; u++)
        {
            for (var t = 0; t < years.Count; t++)
            {
                if (!results.Panel.IsPresent(u, t)) continue;
                var degrees = rows.Of(u, t, out var any);
                if (!any) best.Add((units[u], years[t]));
                foreach (var (by, key) in KeysOf(units[u], years[t], input, options.GradeBy)) sums.Add(by, key, degrees);
            }
        }
        return new ObstacleResult(
            rows.Indicators,
            [.. computed.SelectMany(s => s.Criteria).SelectMany(c => c.Indicators.Select(_ => c.Id))],
            [.. computed.SelectMany(s => s.Indicators.Select(_ => s.Id))],
            sums.Means(Keys(plan, input.Results)), best.ToImmutable());
    }

    /// <summary>What a unit-year counts under.</summary>
    private static IEnumerable<(string By, string Key)> KeysOf(UnitId unit, Year year, ModelInput input, GradeBy by)
    {
        yield return (ObstacleMeans.All, ObstacleMeans.All);
        yield return (ObstacleMeans.Year, year.ToString());
        if (Grade(unit, year, input, by) is { } grade) yield return (ObstacleMeans.Grade, grade.Id);
        foreach (var grouping in input.Plan.Groupings)
        {
            if (grouping.RegionOf.TryGetValue(unit, out var region)) yield return (ObstacleMeans.Region(grouping), region.Value);
        }
    }

    private static Band? Grade(UnitId unit, Year year, ModelInput input, GradeBy by)
    {
        if (GradeOf.Measure(input.Results) is not { Scale: { } scale } graded) return null;
        if (input.Results.Find(GradingResult.Key) is not { } grading) return null;
        if (by == GradeBy.Row) return grading.Of(unit, year)?.Grade;
        var degree = graded.Values.Row(unit);
        return by == GradeBy.Mean
            ? GradingScale.Classify(scale.Grades, degree.Defined.Sum() / degree.Defined.Count())
            : grading.Of(unit, degree.Axis.Last(y => degree.At(y) is not null))?.Grade;
    }

    private static IEnumerable<(string By, string Key)> Keys(ReportPlan plan, ResultSet results) =>
    [
        (ObstacleMeans.All, ObstacleMeans.All),
        .. plan.Years.Select(y => (ObstacleMeans.Year, y.ToString())),
        .. (GradeOf.Measure(results)?.Scale?.Grades ?? []).Select(g => (ObstacleMeans.Grade, g.Id)),
        .. from g in plan.Groupings from r in g.Regions select (ObstacleMeans.Region(g), r.Id.Value),
    ];
}
