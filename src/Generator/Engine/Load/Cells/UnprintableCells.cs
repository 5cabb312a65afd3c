using ReportGen.Engine.Diagnostics;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Load.Say;

namespace ReportGen.Engine.Load.Cells;

/// <summary>
/// Cells of a workbook or of a query that hold a character no report can hold: names are taken from cells. A text file's are found while
/// it is read.
/// </summary>
internal static class UnprintableCells
{
    /// <summary>Says the first of a sheet; true when there is one.</summary>
    public static bool AreIn(SourceSheet sheet, SourceSpan place, LoadMessages say)
    {
        if (sheet.Separator is not null) return false;
        foreach (var row in sheet.Rows)
        {
            for (var c = 0; c < row.Cells.Length; c++)
            {
                var at = Characters.FirstUnprintable(row.Cells[c]);
                if (at < 0) continue;
                say.UnprintableCell(row.Cells[c][at], place with { Line = row.Number, Column = c + 1 });
                return true;
            }
        }
        return false;
    }
}
