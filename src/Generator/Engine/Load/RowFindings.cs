using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Load.Cells;
using ReportGen.Engine.Load.Say;

namespace ReportGen.Engine.Load;

/// <summary>
/// What is wrong with rows of a sheet: kept until the sheet is read, so that one cause is one message with its first place.
/// </summary>
internal sealed class RowFindings(LoadMessages say)
{
    private const int TextsNamed = 3;

    private readonly List<(int Cells, SourceSpan At)> longer = [];
    private readonly List<SourceSpan> otherHeaders = [];
    private readonly List<(string Role, SourceSpan At)> blank = [];
    private readonly List<(string Role, SourceSpan At)> formulas = [];
    private readonly List<(string Text, SourceSpan At)> notYears = [];
    private readonly List<(Unit Unit, Year Year, int FirstRow, SourceSpan At)> rowsTwice = [];
    private Func<string?>? rowAdvice;
    private readonly Dictionary<(string, string?), Func<string?>> cellAdvice = [];
    private readonly List<(Unit Unit, Year Year, string Column, SourceSpan First, SourceSpan At)> cellsTwice = [];

    /// <summary>True when a row may be missing because of one of these findings.</summary>
    public bool RowsLost { get; private set; }

    /// <summary>Rows with fewer cells than the header.</summary>
    public ShortRows Shorter { get; } = new();

    public void Longer(int cells, SourceSpan at) => longer.Add((cells, at));

    /// <summary>A key cell that says nothing: blank, or a formula whose value was never stored; false when it says something.</summary>
    public bool SaysNothing(string text, string role, SourceSpan at)
    {
        if (text.Length > 0 && (text[0] != '=' || at.Sheet is null)) return false;
        (text.Length == 0 ? blank : formulas).Add((role, at));
        return true;
    }

    public void AnotherHeader(SourceSpan at) => otherHeaders.Add(at);

    public void NotAYear(string text, SourceSpan at) => notYears.Add((text, at));

    /// <param name="unit">The unit.</param>
    /// <param name="year">The year.</param>
    /// <param name="firstRow">Its first row.</param>
    /// <param name="at">Its second.</param>
    /// <param name="advice">What tells the two apart, asked for the first pair alone.</param>
    public void RowTwice(Unit unit, Year year, int firstRow, SourceSpan at, Func<string?> advice)
    {
        rowAdvice ??= advice;
        rowsTwice.Add((unit, year, firstRow, at));
    }

    public void CellTwice(Unit unit, Year year, string column, SourceSpan first, SourceSpan at, Func<string?>? advice = null)
    {
        if (advice is not null) cellAdvice.TryAdd((first.File, first.Sheet), advice);
        cellsTwice.Add((unit, year, column, first, at));
    }

    /// <summary>Says them all.</summary>
    /// <param name="columns">How many columns the header has.</param>
    /// <param name="header">Where the header stands.</param>
    public void Say(int columns, SourceSpan header)
    {
        if (otherHeaders.Count == 0) Shorter.Say(columns, header, say); // else the rows are of another table
        if (longer.Count > 0) say.LongRow(longer[0].Cells, columns, longer.Count - 1, longer[0].At);
        if (otherHeaders.Count > 0) say.AnotherHeader(otherHeaders[0]);
        foreach (var rows in blank.GroupBy(b => b.Role)) say.BlankKey(rows.Key, rows.Count() - 1, rows.First().At);
        foreach (var cells in formulas.GroupBy(f => f.Role))
        {
            say.FormulaWithoutValue(cells.Key, cells.Count(), cells.First().At, mayBeMissing: false);
        }
        var texts = notYears.GroupBy(y => y.Text).ToList();
        if (texts.Count <= TextsNamed) foreach (var text in texts) 
        {
            say.BadYear(text.Key, text.Count() - 1, NearYear.Advice(text.Key), text.First().At);
        }
        else say.BadYears([.. texts.Select(t => t.Key)], notYears.Count, NearYear.Advice(texts[0].Key), notYears[0].At);
        if (rowsTwice is [var row, ..])
        {
            say.DuplicateRow(row.Unit, row.Year, row.FirstRow, rowsTwice.Count - 1, rowAdvice?.Invoke(), row.At);
        }
        foreach (var file in cellsTwice.GroupBy(c => (c.First.File, c.First.Sheet)))
        {
            var cell = file.First();
            say.DuplicateCell(cell.Unit, cell.Year, cell.Column, cell.First, file.Count() - 1,
                cellAdvice.GetValueOrDefault((cell.First.File, cell.First.Sheet))?.Invoke(), cell.At);
        }
        RowsLost = longer.Count + otherHeaders.Count + blank.Count + formulas.Count + notYears.Count > 0;
    }
}
