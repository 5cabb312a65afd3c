using ReportGen.Contracts.Data;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Text;

namespace ReportGen.Statistics.Shared;

/// <summary>A series over years in a clause for those who do not see its figure: ends, and extremes that are not at the ends.</summary>
public static class SeriesWords
{
    /// <summary>The clause, without a full stop. A series of one year gives that value; a series without any says so.</summary>
    public static string Of(string name, LabeledVector<Year> series, Words words, int decimals = Printed.Value)
    {
        var known = series.Axis.Where(y => series.At(y) is not null).ToList();
        if (known.Count == 0) return words["series.none", name];
        var (first, last) = (known[0], known[^1]);
        string Value(Year year) => NumberText.Fixed(series[year], decimals);
        if (first == last) return words["series.one", name, first, Value(first)];
        var (min, max) = (known.MinBy(y => series[y]), known.MaxBy(y => series[y]));
        var (low, high) = (Math.Min(series[first], series[last]), Math.Max(series[first], series[last]));
        var ends = Value(first) == Value(last) ? "series.same" : series[last] > series[first] ? "series.rising" : "series.falling";
        // what print does not tell apart is no extreme
        return words[ends, name, first, last, Value(first), Value(last)]
            + (Printed.Change(series[min], low, decimals) > 0 ? words["series.lowest", min, Value(min)] : "")
            + (Printed.Change(high, series[max], decimals) > 0 ? words["series.highest", max, Value(max)] : "");
    }
}
