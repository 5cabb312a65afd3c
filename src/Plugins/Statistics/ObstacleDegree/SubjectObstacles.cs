using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.ObstacleDegree;

/// <summary>A subject's mean degrees: in its last year, and over all its years. A region's are means over its unit-years.</summary>
/// <param name="Indicators">The indicators of all computed systems, in declared order.</param>
/// <param name="Last">In the last year, a share of 1.</param>
/// <param name="All">Over its years.</param>
internal sealed record SubjectObstacles(Axis<IndicatorId> Indicators, LabeledVector<IndicatorId> Last, LabeledVector<IndicatorId> All)
{
    /// <summary>True when every indicator is at its best in the last year.</summary>
    public bool IsNone => !Last.Defined.Any(d => d > 0);

    /// <summary>Positions of the greatest obstacles of the last year, the greatest first; ties in declared order.</summary>
    public IEnumerable<int> Top(int most) => Enumerable.Range(0, Indicators.Count).Where(j => Last.At(j) > 0).OrderByDescending(Last.At).Take(most);

    public static SubjectObstacles Of(ReportPlan plan, ResultSet results, SubjectView view)
    {
        var rows = new UnitYears(plan, results);
        var (last, all) = (new double[rows.Indicators.Count], new double[rows.Indicators.Count]);
        var (lastCount, allCount) = (0, 0);
        foreach (var u in view.Members)
        {
            for (var t = view.First; t <= view.Last; t++)
            {
                if (!results.Panel.IsPresent(u, t)) continue;
                var degrees = rows.Of(u, t, out _);
                for (var j = 0; j < degrees.Length; j++) all[j] += degrees[j];
                allCount++;
                if (t < view.Last) continue;
                for (var j = 0; j < degrees.Length; j++) last[j] += degrees[j];
                lastCount++;
            }
        }
        return new SubjectObstacles(
            rows.Indicators, LabeledVector<IndicatorId>.From(rows.Indicators, j => lastCount > 0 ? last[j] / lastCount : null),
            LabeledVector<IndicatorId>.From(rows.Indicators, j => allCount > 0 ? all[j] / allCount : null));
    }
}
