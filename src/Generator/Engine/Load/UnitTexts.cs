using System.Globalization;
using ReportGen.Contracts.Plan;
using ReportGen.Engine.Load.Layouts;

namespace ReportGen.Engine.Load;

/// <summary>What columns of text beside the units say of each, by the columns' heads, where all rows of a unit say the same.</summary>
internal sealed class UnitTexts
{
    private readonly Dictionary<(string Unit, string Head), string> said = [];
    private readonly List<string> heads = [];

    /// <summary>The heads, by first appearance.</summary>
    public IReadOnlyList<string> Heads => heads;

    /// <summary>What a column says of a unit; empty where it says nothing, or several things.</summary>
    public string Of(string unit, string head) => said.GetValueOrDefault((unit, head), "");

    /// <summary>Takes a sheet in. What is merged, or stands once above blank cells, is said of all the rows it stands for.</summary>
    public void Take(Grid grid, Layout layout)
    {
        if (layout.Unit.From != Place.Column) return;
        var rows = layout.Rows.Where(r => layout.Values.Any(v => grid.Has(r, v.At))).ToList();
        foreach (var column in Enumerable.Range(0, grid.Width))
        {
            if (column == layout.Unit.Column || column == layout.Year.Column || column == layout.Indicator.Column) continue;
            var head = layout.HeaderRows.Reverse().Select(r => grid.Filled(r, column)).FirstOrDefault(h => h.Length > 0);
            if (head is null || !IsText(grid, layout, column)) continue;
            if (!heads.Contains(head)) heads.Add(head);
            var cells = rows.ConvertAll(r => grid.Filled(r, column) is var cell && CellRules.DefaultMissing.Contains(cell) ? "" : cell);
            var named = cells.Count(c => c.Length > 0);
            var standsForBlanks = named < cells.Count && 2 * named <= cells.Count && cells[0].Length > 0;
            for (var i = 0; i < rows.Count; i++)
            {
                if (standsForBlanks && cells[i].Length == 0) cells[i] = cells[i - 1];
                if (grid.Filled(rows[i], layout.Unit.Column) is not { Length: > 0 } unit) continue;
                if (!said.TryAdd((unit, head), cells[i]) && said[(unit, head)] != cells[i]) said[(unit, head)] = ""; // said of the row
            }
        }
    }

    private static bool IsText(Grid grid, Layout layout, int column) =>
        layout.Rows.Select(r => grid[r, column]).Where(c => c.Length > 0)
            .All(c => !double.TryParse(c, CultureInfo.InvariantCulture, out _));
}
