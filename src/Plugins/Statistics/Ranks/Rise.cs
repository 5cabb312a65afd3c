using ReportGen.Contracts.Data;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Ranks;

/// <summary>A unit that rose between the first and the last year.</summary>
internal sealed record Rise(UnitId Unit, double First, double Last)
{
    /// <summary>By how much, as a reader of the printed values finds it.</summary>
    public double Change => Printed.Change(First, Last);

    /// <summary>The units present in both years whose printed value rose, the greatest rise first; ties in declared order.</summary>
    public static IEnumerable<Rise> Of(Measure measure)
    {
        var (values, first, last) = (measure.Values, measure.Values.Columns[0], measure.Values.Columns[^1]);
        return from unit in values.Rows
               where values.At(unit, first) is not null && values.At(unit, last) is not null
               let rise = new Rise(unit, values[unit, first], values[unit, last])
               where rise.Change > 0
               orderby rise.Change descending
               select rise;
    }
}
