using System.Globalization;
using ReportGen.Contracts.Data;

namespace ReportGen.Sources.Text;

/// <summary>
/// How large a sheet may be. A few bytes of a file can claim cells without end (a row number, a repetition, a span); what is read of it
/// stays within what a spreadsheet program holds.
/// </summary>
internal sealed class SheetRoom(SheetName name)
{
    /// <summary>Rows and columns of the largest sheet that spreadsheet programs hold.</summary>
    public const int Rows = 1 << 20, Columns = 1 << 14;

    /// <summary>Cells of a sheet, blank ones before others among them, and those to which merged ranges hand their value.</summary>
    private const long Cells = 100_000_000, MergedCells = 10_000_000;
    private readonly List<CellRange> merged = [];
    private long taken;

    /// <summary>Takes room for cells before they are made.</summary>
    /// <param name="row">The last row of them, from 1.</param>
    /// <param name="width">How many columns reach to the last of them.</param>
    /// <param name="cells">How many they are.</param>
    public void Take(long row, long width, long cells)
    {
        if (width > Columns) throw TooLarge($"a cell stands in column {width}, and no sheet has more than {Columns}");
        if (row > Rows) throw TooLarge($"a cell stands in row {row}, and no sheet has more than {Rows}");
        taken += cells;
        if (taken > Cells) throw TooLarge($"it has more than {Cells} cells, with the blank ones before others");
    }

    /// <summary>Keeps a merged range, as far as it lies in a sheet.</summary>
    public void Merge(long row, long column, long high, long wide)
    {
        if (high <= 1 && wide <= 1) return;
        if (row is < 1 or > Rows || column is < 0 or >= Columns) return; // holds nothing that is read
        var (last, right) = (Math.Min(row + high - 1, Rows), Math.Min(column + wide - 1, Columns - 1));
        merged.Add(new CellRange((int)row, (int)column, (int)last, (int)right));
    }

    /// <summary>The sheet, with those of its merged ranges that hold something.</summary>
    public SourceSheet Sheet(IReadOnlyList<SourceRow> rows)
    {
        var width = rows.Count == 0 ? 0 : rows.Max(r => r.Count);
        var byNumber = rows.GroupBy(r => r.Number).ToDictionary(g => g.Key, g => g.First());
        var holding = merged.Distinct().Where(m => byNumber.TryGetValue(m.FirstRow, out var row) && row.Has(m.FirstColumn)).ToList();
        var spread = holding.Sum(m =>
            Math.Min(m.LastRow - m.FirstRow + 1L, rows.Count) * Math.Min(m.LastColumn - m.FirstColumn + 1L, width));
        if (spread > MergedCells) throw TooLarge($"its merged ranges cover more than {MergedCells} cells");
        return new SourceSheet(name, rows) { Merged = holding };
    }

    private SheetTooLargeException TooLarge(FormattableString why) => new(name.Name, why.ToString(CultureInfo.InvariantCulture));
}
