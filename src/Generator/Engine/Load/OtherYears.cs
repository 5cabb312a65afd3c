using ReportGen.Contracts.Data;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Load.Raw;
using ReportGen.Engine.Load.Say;

namespace ReportGen.Engine.Load;

/// <summary>
/// Rows of years that the study does not have. They are left out, and told with their entry, unless a year stands in few rows and the unit
/// of the first has no value in a year of the study: then the year is likely mistyped, and the hole would be filled or left in silence.
/// </summary>
internal sealed class OtherYears(RawPanel panel, LoadMessages say)
{
    private const int Few = 3; // less than one of so many of what a year of the study has

    private readonly int[] rows = new int[panel.Years.Count];
    private readonly SortedDictionary<int, (int Rows, int Unit, RawColumn? Column, SourceSpan At)> others = [];

    /// <summary>A row of a year of the study.</summary>
    public void Count(int year) => rows[year]++;

    /// <summary>A row of another year: of a unit, and where a row holds one value, of a column.</summary>
    public void Add(int year, int unit, RawColumn? column, SourceSpan at) =>
        others[year] = others.TryGetValue(year, out var first) ? first with { Rows = first.Rows + 1 } : (1, unit, column, at);

    /// <summary>Says what is likely a slip, and hands on the rest.</summary>
    /// <param name="has">True when a cell of the panel is in the sheet, by the column of a row that holds one value; null when a cell
    /// that is in none is told elsewhere.</param>
    /// <param name="leftOut">What is no slip.</param>
    public void Say(Func<int, RawColumn?, bool>? has, YearsLeftOut leftOut)
    {
        var usual = rows.Where(r => r > 0).Order().ToList();
        foreach (var (year, (count, unit, column, at)) in others)
        {
            var isFew = has is not null && usual.Count > 0 && Few * count < usual[usual.Count / 2];
            var hole = isFew ? Enumerable.Range(0, panel.Years.Count).FirstOrDefault(t => !has!(panel.Cell(unit, t), column), -1) : -1;
            if (hole >= 0) say.OtherYear(panel.Units[unit], year, panel.Years[hole], column?.Name, count - 1, at);
            else leftOut.AddRows(year, count, at);
        }
    }
}
