using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Grading;
using ReportGen.Statistics.Scores;
using ReportGen.Statistics.CouplingCoordination;

namespace ReportGen.Statistics.ObstacleDegree;

/// <summary>Which grade a unit-year counts under.</summary>
public enum GradeBy
{
    /// <summary>The unit-year's own.</summary>
    Row,
    /// <summary>That of the unit's mean D over the years.</summary>
    Mean,
    /// <summary>That of the unit's last year.</summary>
    Last,
}

/// <summary>Options of the model "obstacle-degree".</summary>
public sealed record ObstacleOptions
{
    /// <summary>Which grade a unit-year counts under.</summary>
    public GradeBy GradeBy { get; init; } = GradeBy.Row;

    /// <summary>How many obstacles the report names.</summary>
    public int Top { get; init; } = 5;
}

/// <summary>The model "obstacle-degree".</summary>
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
                sums.Add("all", "all", degrees);
                sums.Add("year", years[t].ToString(), degrees);
                if (Grade(plan, results, options.GradeBy, u, t) is { } grade) sums.Add("grade", grade.Id, degrees);
                foreach (var grouping in plan.Groupings)
                {
                    if (grouping.RegionOf.TryGetValue(units[u], out var region)) sums.Add($"region:{grouping.Id}", region.Value, degrees);
                }
            }
        }
        return new ObstacleResult(
            rows.Indicators,
            [.. computed.SelectMany(s => s.Criteria).SelectMany(c => c.Indicators.Select(_ => c.Id))],
            [.. computed.SelectMany(s => s.Indicators.Select(_ => s.Id))],
            sums.Means(Keys(plan)), best.ToImmutable());
    }

    private static Band? Grade(ReportPlan plan, ResultSet results, GradeBy by, int unit, int year)
    {
        if (plan.CoordinationScale() is not { } scale || results.Find(GradingResult.Key) is not { } grading || results.FindMeasure(CouplingMeasures.D) is not { } degree) return null;
        var (units, years) = (degree.Values.Rows, degree.Values.Columns);
        var own = Enumerable.Range(0, years.Count).Where(t => degree.Values.Has(unit, t)).ToList();
        return by switch
        {
            GradeBy.Row => grading.Grades.GetValueOrDefault((units[unit], years[year]))?.CoordinationGrade,
            GradeBy.Mean => GradingScale.Classify(scale.Grades, own.Sum(t => degree.Values.At(unit, t)!.Value) / own.Count),
            _ => grading.Grades.GetValueOrDefault((units[unit], years[own[^1]]))?.CoordinationGrade,
        };
    }

    private static IEnumerable<(string By, string Key)> Keys(ReportPlan plan) =>
    [
        ("all", "all"),
        .. plan.Years.Select(y => ("year", y.ToString())),
        .. (plan.CoordinationScale()?.Grades ?? []).Select(g => ("grade", g.Id)),
        .. from g in plan.Groupings from r in g.Regions select ($"region:{g.Id}", r.Id.Value),
    ];
}
