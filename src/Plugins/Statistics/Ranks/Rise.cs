using ReportGen.Contracts.Data;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.Ranks;

/// <summary>A unit that rose between the first and the last year.</summary>
internal sealed record Rise(UnitId Unit, double First, double Last)
{
    /// <summary>By how much.</summary>
    public double Change => Last - First;

    /// <summary>The units present in both years that rose, the greatest rise first; ties in declared order.</summary>
    public static IEnumerable<Rise> Of(Measure measure)
    {
        var (values, first, last) = (measure.Values, measure.Values.Columns[0], measure.Values.Columns[^1]);
        return from unit in values.Rows
               where values.At(unit, first) < values.At(unit, last)
               let rise = new Rise(unit, values[unit, first], values[unit, last])
               orderby rise.Change descending
               select rise;
    }
}
