using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.ObstacleDegree;

/// <summary>A subject's mean degrees: in its last year, and over all its years. A region's are means over its unit-years.</summary>
/// <param name="Last">In the last year, a share of 1.</param>
/// <param name="All">Over its years.</param>
/// <param name="Top">The greatest obstacles of the last year, as many as the study names, the greatest first; ties in declared
/// order.</param>
internal sealed record SubjectObstacles(LabeledVector<IndicatorId> Last, LabeledVector<IndicatorId> All, ImmutableArray<IndicatorId> Top)
{
    /// <summary>True when every indicator is at its best in the last year.</summary>
    public bool IsNone => IsDefined && !Last.Defined.Any(d => d > 0);

    /// <summary>False where no unit-year of the last year has a score.</summary>
    public bool IsDefined => Last.Defined.Any();

    public static SubjectObstacles Of(ReportPlan plan, ResultSet results, SubjectView view)
    {
        var rows = new UnitYears(plan, results);
        var sums = new ObstacleSums(rows.Indicators);
        var scored = new ScoredUnitYears(plan, results);
        var (units, years) = (results.Panel.Units, results.Panel.Years);
        foreach (var unit in view.Members)
        {
            foreach (var year in years)
            {
                var (u, t) = (units.PositionOf(unit), years.PositionOf(year));
                if (!scored.Has(u, t)) continue;
                var degrees = rows.Of(u, t, out _);
                sums.Add(ObstacleMeans.All, ObstacleMeans.All, degrees);
                if (year == view.Last) sums.Add(ObstacleMeans.Year, year.ToString(), degrees);
            }
        }
        LabeledVector<IndicatorId> Means(string by, string key) => sums.Means([(by, key)]) is [var means]
            ? means.Degrees
            : LabeledVector<IndicatorId>.Of(rows.Indicators, _ => null);
        var last = Means(ObstacleMeans.Year, view.Last.ToString());
        var greatest = rows.Indicators.Where(id => last.At(id) > 0).OrderByDescending(last.At);
        return new SubjectObstacles(
            last, Means(ObstacleMeans.All, ObstacleMeans.All), [.. greatest.Take(ObstacleOptions.Of(plan).Top)]);
    }
}
