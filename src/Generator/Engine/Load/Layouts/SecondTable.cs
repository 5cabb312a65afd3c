using ReportGen.Contracts.Text;
using ReportGen.Engine.Load.Say;

namespace ReportGen.Engine.Load.Layouts;

/// <summary>A table that goes on to its right, as printed ones do to save paper: its head of units stands twice.</summary>
internal static class SecondTable
{
    /// <summary>Says where the second one begins; false when there is one table.</summary>
    public static bool IsBeside(Grid grid, Layout layout, SourceSpan place, LoadMessages say)
    {
        if (layout.Unit.From != Place.Column || layout.HeaderRows.Count == 0 || layout.Unit.Text.Length == 0) return false;
        foreach (var r in layout.HeaderRows)
        {
            var head = grid[r, layout.Unit.Column];
            if (head.Length == 0) continue;
            for (var c = layout.Unit.Column + 1; c < grid.Width; c++)
            {
                if (grid[r, c] != head || !Others(grid, r, layout.Unit.Column, c)) continue;
                say.TableBeside(head, place with { Line = grid.Rows[r].Number, Column = c + 1 });
                return true;
            }
        }
        return false;
    }

    // what follows the two heads is the same too
    private static bool Others(Grid grid, int row, int first, int second) =>
        second + 1 < grid.Width && grid[row, first + 1].Length > 0 && grid[row, first + 1] == grid[row, second + 1];
}
