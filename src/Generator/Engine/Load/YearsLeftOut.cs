using ReportGen.Contracts.Text;
using ReportGen.Engine.Load.Raw;
using ReportGen.Engine.Load.Say;

namespace ReportGen.Engine.Load;

/// <summary>
/// What an entry of `data:` holds of years that the study does not have: kept until all is read, then said once. Years after the study's
/// last are more than a note, since they are what a study forgets when its data grow.
/// </summary>
internal sealed class YearsLeftOut(RawPanel panel, LoadMessages say)
{
    private readonly SortedDictionary<int, SourceSpan> years = [];
    private int rows;
    private int columns;

    public IEnumerable<int> Years => years.Keys;

    public void AddRows(int year, int count, SourceSpan first)
    {
        rows += count;
        years.TryAdd(year, first);
    }

    public void AddColumn(int year, SourceSpan at)
    {
        columns++;
        years.TryAdd(year, at);
    }

    public void Say()
    {
        if (years.Count == 0 || panel.Years.Count == 0) return;
        var last = panel.Years.Max(y => y.Value);
        if (years.Keys.Any(y => y > last)) say.LaterYears(rows, columns, [.. years.Keys], years.First(y => y.Key > last).Value);
        else say.YearsLeftOut(rows, columns, [.. years.Keys], years.First().Value);
    }
}
