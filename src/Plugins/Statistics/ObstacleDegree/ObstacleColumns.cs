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
    private readonly ScoredUnitYears scored;
    private readonly double[] whole;

    public ObstacleColumns(ReportPlan plan, ResultSet results)
    {
        (panel, scored) = (results.Panel, new ScoredUnitYears(plan, results));
        var systems = plan.Systems.Where(s => !s.IsGiven).ToList();
        Indicators = new Axis<IndicatorId>(systems.SelectMany(s => s.Indicators).Select(i => i.Id));
        columns = [.. systems.SelectMany((s, n) => Reach.Of(s, results.Normalized[n], results.Weights[n]))];
        whole = new double[panel.Units.Count * panel.Years.Count];
        AtOnce.Blocks(panel.Units.Count, whole.Length, AddUp);
    }

    /// <summary>The indicators of all computed systems, in declared order.</summary>
    public Axis<IndicatorId> Indicators { get; }

    /// <summary>The unit-years that are best in every indicator.</summary>
    public IEnumerable<(UnitId Unit, Year Year)> WithoutObstacle =>
        from u in Enumerable.Range(0, panel.Units.Count)
        from t in Enumerable.Range(0, panel.Years.Count)
        where scored.Has(u, t) && !(whole[(u * panel.Years.Count) + t] > 0)
        select (panel.Units[u], panel.Years[t]);

    /// <summary>The mean degrees by key, those of keys that a unit-year counts under.</summary>
    public ImmutableArray<ObstacleMeans> Means(ImmutableArray<UnitYearKeys> ways)
    {
        var alike = new AlikeUnitYears(ways);
        var (counts, bySet) = (Count(alike), AtOnce.Select(columns, whole.Length, c => Sums(c, alike)));
        var ofWays = ways.Select(w => (Counts: alike.ByKey(w, counts), Sums: bySet.Select(s => alike.ByKey(w, s)).ToList())).ToList();
        return
        [
            .. from w in Enumerable.Range(0, ways.Length)
               from k in Enumerable.Range(0, ways[w].Keys.Length)
               let count = ofWays[w].Counts[k]
               where count > 0
               select new ObstacleMeans(
                   ways[w].By, ways[w].Keys[k], (int)count,
                   LabeledVector<IndicatorId>.From(Indicators, j => ofWays[w].Sums[j][k] / count)),
        ];
    }

    private void AddUp(int from, int to)
    {
        var first = from * panel.Years.Count;
        var sums = whole.AsSpan(first..(to * panel.Years.Count));
        var distances = new double[sums.Length];
        foreach (var column in columns)
        {
            column.Distances(first, distances);
            for (var i = 0; i < sums.Length; i++) sums[i] += distances[i];
        }
        for (var i = 0; i < sums.Length; i++) if (!scored.Has(from + (i / panel.Years.Count), i % panel.Years.Count)) sums[i] = double.NaN;
    }

    /// <summary>How many unit-years there are, by set.</summary>
    private double[] Count(AlikeUnitYears alike)
    {
        var counts = new double[alike.Count];
        for (var u = 0; u < panel.Units.Count; u++)
        {
            for (var t = 0; t < panel.Years.Count; t++)
            {
                if (scored.Has(u, t)) counts[alike.SetOf[(u * panel.Years.Count) + t]]++;
            }
        }
        return counts;
    }

    /// <summary>The sums of an indicator's degrees, by set.</summary>
    private double[] Sums(Reach column, AlikeUnitYears alike)
    {
        var (sums, block) = (new double[alike.Count], new double[UnitsOfBlock * panel.Years.Count]);
        for (var first = 0; first < whole.Length; first += block.Length)
        {
            var distances = block.AsSpan(0, Math.Min(block.Length, whole.Length - first));
            column.Distances(first, distances);
            for (var i = 0; i < distances.Length; i++)
            {
                // where nothing is an obstacle, every degree is 0
                if (whole[first + i] is > 0 and var sum) sums[alike.SetOf[first + i]] += distances[i] / sum; // eq. (21)
            }
        }
        return sums;
    }
}
