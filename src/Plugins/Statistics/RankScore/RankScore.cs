namespace ReportGen.Statistics.RankScore;

/// <summary>Rank standardization: how many of the other rows a row leaves behind.</summary>
/// <remarks>
/// <b>Source.</b> OECD and JRC (2008), Handbook on constructing composite indicators, section 5 [oecd2008].
/// <b>Symbols.</b> r rank, 1 being worst; N number of rows; y standardized value in [0, 1].
///     y = (r - 1) / (N - 1)
/// <b>Conventions.</b> Ties have their mean rank, their least or their greatest. Only with the mean rank is an indicator that is reversed
/// twice itself. All distance is lost.
/// </remarks>
public static class RankScore
{
    /// <summary>The standardized value of each value, by the value.</summary>
    public static Func<double, double> Of(double[] values, bool moreIsBetter, RankTies ties)
    {
        var sorted = (double[])values.Clone();
        Array.Sort(sorted);
        return x =>
        {
            var (below, upTo) = (Count(sorted, x, orEqual: false), Count(sorted, x, orEqual: true));
            // ranks from 0 of the run of equal values, ascending in the direction
            var (first, last) = moreIsBetter ? (below, upTo - 1) : (sorted.Length - upTo, sorted.Length - below - 1);
            var rank = ties switch { RankTies.Min => first, RankTies.Max => last, _ => (first + last) / 2.0 };
            return rank / (sorted.Length - 1);
        };
    }

    /// <summary>How many of the sorted values are below a value, or also equal to it.</summary>
    private static int Count(double[] sorted, double x, bool orEqual)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle] < x || (orEqual && sorted[middle] == x)) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
