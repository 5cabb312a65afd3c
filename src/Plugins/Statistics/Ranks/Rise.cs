using ReportGen.Contracts.Data;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Ranks;

/// <summary>A unit that rose between the first and the last year, and by how much, as a reader of the printed values finds it.</summary>
internal sealed record Rise(UnitId Unit, double First, double Last, double Change)
{
    /// <summary>The units present in both years whose printed value rose, the greatest rise first; ties in declared order.</summary>
    public static IEnumerable<Rise> Of(Measure measure, int decimals)
    {
        var (values, first, last) = (measure.Values, measure.Values.Columns[0], measure.Values.Columns[^1]);
        return from unit in values.Rows
               let change = Printed.Change(values.At(unit, first), values.At(unit, last), decimals)
               where change > 0
               let rise = new Rise(unit, values[unit, first], values[unit, last], change.Value)
               orderby rise.Change descending
               select rise;
    }
}
