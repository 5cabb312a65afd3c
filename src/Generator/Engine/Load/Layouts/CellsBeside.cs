using ReportGen.Contracts.Text;
using ReportGen.Engine.Load.Cells;
using ReportGen.Contracts.Plan;
using ReportGen.Engine.Load.Raw;
using ReportGen.Engine.Load.Say;

namespace ReportGen.Engine.Load.Layouts;

/// <summary>
/// Cells of the body that stand under no head. A column of figures between named ones has lost its head, which is told; what stands
/// elsewhere, such as row numbers before the table or remarks after it, is passed over.
/// </summary>
internal sealed class CellsBeside(Grid grid, Layout layout)
{
    public void Say(RawPanel panel, LoadMessages say, SourceSpan place)
    {
        if (layout.HeaderRows.Count == 0) return;
        var (count, first) = (0, place);
        var (last, row) = (LastHead(), place with { Line = grid.Rows[layout.HeaderRows[^1]].Number });
        // in a text, cells beyond the header are a row that is too long
        var width = grid.IsText ? layout.HeaderRows.Max(r => grid.Rows[r].Count) : grid.Width;
        for (var c = FirstHead(); c < width; c++)
        {
            if (IsNamed(c)) continue;
            var cells = Cells(c).ToList();
            if (cells.Count == 0) continue;
            if ((c < last || grid.IsText) && cells.Count(r => NumberText.Read(grid[r, c], CellRules.Default) is not null) * 2 > cells.Count)
            {
                panel.Headless.Add(row with { Column = c + 1 });
                continue;
            }
            if (count == 0) first = place with { Line = grid.Rows[cells[0]].Number, Column = c + 1 };
            count += cells.Count;
        }
        if (count > 0) say.Beside(count, first);
    }

    private int FirstHead() => Enumerable.Range(0, grid.Width).FirstOrDefault(HasHead, grid.Width);

    private int LastHead() => Enumerable.Range(0, grid.Width).LastOrDefault(HasHead, -1);

    private bool HasHead(int column) => layout.HeaderRows.Any(r => grid.Filled(r, column).Length > 0);

    private bool IsNamed(int column) => HasHead(column) || column == layout.Unit.Column || column == layout.Year.Column
        || column == layout.Indicator.Column || layout.Values.Any(v => v.At == column);

    private IEnumerable<int> Cells(int column) => layout.Rows.Where(r => grid.Has(r, column));
}
