using ReportGen.Engine.Load.Cells;
using ReportGen.Engine.Load.Layouts;

namespace ReportGen.Engine.Load;

/// <summary>What tells two rows of one unit and year apart: a month, a quarter, a word in another column, or nothing.</summary>
internal sealed class Twins(Grid grid, Layout layout)
{
    private const string PartsOfAYear = "a study has one row per unit and year: take the sum, the mean or the last of each year";

    /// <summary>What an author does about two rows, by their numbers; null where nothing but their figures differs.</summary>
    public string? Advice(int first, int second)
    {
        var (a, b) = (grid.IndexOf(first), grid.IndexOf(second));
        if (a >= grid.Rows.Count || b >= grid.Rows.Count) return null;
        if (layout.Year.From == Place.Column && Differ(layout.Year.Column))
        {
            return $"they are of '{grid.Filled(a, layout.Year.Column)}' and '{grid.Filled(b, layout.Year.Column)}', and {PartsOfAYear}";
        }
        var heads = Enumerable.Range(0, grid.Width)
            .Where(c => c != layout.Unit.Column && c != layout.Indicator.Column && Differ(c)).ToList();
        if (heads.Count == 0) return "they are alike: delete one of them";
        if (heads.Find(c => Heads.IsYear(Head(c)) || NearYear.Advice(grid[a, c]) is not null && !IsFigure(a, c)) is > 0 and var part)
        {
            return $"they differ in the column '{Head(part)}' ('{grid[a, part]}', '{grid[b, part]}'), and {PartsOfAYear}";
        }
        // where it tells no more than the row, as a remark does, one of them is too many
        var words = heads.Where(c => grid.Has(a, c) && grid.Has(b, c) && !IsFigure(a, c) && !IsFigure(b, c) && Repeats(c)).ToList();
        return words is not [var word, ..] ? null
            : $"they differ in the column '{Head(word)}' ('{grid[a, word]}', '{grid[b, word]}'): "
                + "keep the rows of one of these, or give each a column of its own"
                + (layout.Year.From == Place.Head || layout.Values.Count == 1
                    ? $"; where it says what the figures are, say `columns: {{indicator: {Head(word)}}}`" : "");

        bool Differ(int column) => grid.Filled(a, column) != grid.Filled(b, column);
    }

    private string Head(int column) => layout.HeaderRows.Count == 0 ? "" : grid.Filled(layout.HeaderRows[^1], column);

    private bool IsFigure(int row, int column) => NumberText.Read(grid[row, column], Contracts.Plan.CellRules.Default) is not null;

    private bool Repeats(int column)
    {
        var cells = layout.Rows.Take(400).Select(r => grid[r, column]).Where(c => c.Length > 0).ToList();
        return cells.Distinct(StringComparer.Ordinal).Count() * 2 <= cells.Count;
    }
}
