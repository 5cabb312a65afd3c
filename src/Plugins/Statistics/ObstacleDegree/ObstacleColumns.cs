using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.ObstacleDegree;

/// <summary>
/// The degrees of all unit-years, indicator by indicator: first how far each unit-year is from the best in all of them, then what part of
/// it an indicator is.
/// </summary>
internal sealed class ObstacleColumns
{
    private const int UnitsOfBlock = 1 << 9;

    private readonly Panel panel;
    private readonly ImmutableArray<Reach> columns;
    private readonly double[] whole;

    public ObstacleColumns(ReportPlan plan, ResultSet results)
    {
        panel = results.Panel;
        var systems = plan.Systems.Where(s => !s.IsGiven).ToList();
        Indicators = new Axis<IndicatorId>(systems.SelectMany(s => s.Indicators).Select(i => i.Id));
        columns = [.. systems.SelectMany((s, n) => Reach.Of(s, results.Normalized[n], results.Weights[n]))];
        whole = new double[panel.Units.Count * panel.Years.Count];
        var blocks = (panel.Units.Count + UnitsOfBlock - 1) / UnitsOfBlock;
        AtOnce.For(blocks, whole.Length, b => AddUp(b * UnitsOfBlock, Math.Min(panel.Units.Count, (b + 1) * UnitsOfBlock)));
    }

    /// <summary>The indicators of all computed systems, in declared order.</summary>
    public Axis<IndicatorId> Indicators { get; }

    /// <summary>The unit-years that are best in every indicator.</summary>
    public IEnumerable<(UnitId Unit, Year Year)> WithoutObstacle =>
        from u in Enumerable.Range(0, panel.Units.Count)
        from t in Enumerable.Range(0, panel.Years.Count)
        where panel.IsPresent(u, t) && !(whole[(u * panel.Years.Count) + t] > 0)
        select (panel.Units[u], panel.Years[t]);

    /// <summary>The mean degrees by key, those of keys that a unit-year counts under.</summary>
    public ImmutableArray<ObstacleMeans> Means(ImmutableArray<UnitYearKeys> ways)
    {
        var counts = ways.Select(Count).ToList();
        var sums = AtOnce.Select(columns, whole.Length, c => Sums(c, ways));
        return
        [
            .. from w in Enumerable.Range(0, ways.Length)
               from k in Enumerable.Range(0, ways[w].Keys.Length)
               where counts[w][k] > 0
               select new ObstacleMeans(
                   ways[w].By, ways[w].Keys[k], counts[w][k],
                   LabeledVector<IndicatorId>.From(Indicators, j => sums[j][w][k] / counts[w][k])),
        ];
    }

    private void AddUp(int from, int to)
    {
        var years = panel.Years.Count;
        foreach (var column in columns) column.AddTo(whole.AsSpan((from * years)..(to * years)), from * years);
    }

    private int[] Count(UnitYearKeys way)
    {
        var counts = new int[way.Keys.Length];
        for (var u = 0; u < panel.Units.Count; u++)
        {
            for (var t = 0; t < panel.Years.Count; t++)
            {
                if (panel.IsPresent(u, t) && way.Of[(u * panel.Years.Count) + t] is >= 0 and var key) counts[key]++;
            }
        }
        return counts;
    }

    /// <summary>The sums of an indicator's degrees, by way and key.</summary>
    private double[][] Sums(Reach column, ImmutableArray<UnitYearKeys> ways)
    {
        double[][] sums = [.. ways.Select(w => new double[w.Keys.Length])];
        for (var u = 0; u < panel.Units.Count; u++)
        {
            for (var t = 0; t < panel.Years.Count; t++)
            {
                var i = (u * panel.Years.Count) + t;
                if (!panel.IsPresent(u, t) || !(whole[i] > 0)) continue; // where nothing is an obstacle, every degree is 0
                var degree = column.Distance(i, t) / whole[i]; // eq. (21)
                for (var w = 0; w < sums.Length; w++) if (ways[w].Of[i] is >= 0 and var key) sums[w][key] += degree;
            }
        }
        return sums;
    }
}
