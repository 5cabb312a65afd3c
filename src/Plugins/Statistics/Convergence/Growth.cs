namespace ReportGen.Statistics.Convergence;

/// <summary>A unit's growth from one year of the study to the next.</summary>
/// <param name="Unit">The unit's place.</param>
/// <param name="Year">The place of the first year.</param>
/// <param name="Rate">ln(v' / v) / h, h the years between.</param>
/// <param name="Level">ln v.</param>
/// <param name="Step">h.</param>
public readonly record struct Growth(int Unit, int Year, double Rate, double Level, int Step)
{
    /// <summary>The growth of some units, by unit and year; pairs with a value of 0 are left out and counted.</summary>
    /// <param name="values">By unit and year; null is not defined.</param>
    /// <param name="years">The years.</param>
    /// <param name="units">The units.</param>
    /// <param name="dropped">How many pairs have a value of 0 or less.</param>
    public static List<Growth> Of(Func<int, int, double?> values, IReadOnlyList<int> years, IEnumerable<int> units, out int dropped)
    {
        var pairs = new List<Growth>();
        dropped = 0;
        foreach (var u in units)
        {
            for (var t = 0; t + 1 < years.Count; t++)
            {
                if (values(u, t) is not { } from || values(u, t + 1) is not { } to) continue;
                if (from <= 0 || to <= 0)
                {
                    dropped++;
                    continue;
                }
                var step = years[t + 1] - years[t];
                pairs.Add(new Growth(u, t, Math.Log(to / from) / step, Math.Log(from), step));
            }
        }
        return pairs;
    }
}
