using ReportGen.Contracts.Data;

namespace ReportGen.Engine.Load.Layouts;

/// <summary>The rows that name the columns, and what stands above them.</summary>
/// <param name="Rows">Indices into the grid, from top to bottom; empty when the sheet has no header.</param>
/// <param name="Body">The first row of the body.</param>
internal sealed record Header(IReadOnlyList<int> Rows, int Body)
{
    /// <summary>The cells above the header: titles.</summary>
    public required IReadOnlyList<string> Titles { get; init; }

    /// <summary>The texts over each column, from top to bottom, each once.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Texts { get; init; }

    /// <summary>The head of a column in one line.</summary>
    public string Of(int column) => column < Texts.Count ? string.Join(' ', Texts[column]) : "";

    /// <summary>The rows below that repeat a row of the header, as where a table goes on over the page.</summary>
    public IReadOnlySet<int> Repeated(Grid grid)
    {
        var heads = Rows.Select(r => grid.Rows[r].Cells).Where(c => c.Count(t => t.Length > 0) > 1).ToList();
        return Enumerable.Range(Body, grid.Rows.Count - Body)
            .Where(r => heads.Exists(h => Repeats(h.AsSpan().TrimEnd(""), grid.Rows[r]))).ToHashSet();
    }

    private static bool Repeats(ReadOnlySpan<string> heads, SourceRow row)
    {
        if (row.Used != heads.Length) return false;
        for (var c = 0; c < heads.Length; c++) if (row[c] != heads[c]) return false;
        return true;
    }

    /// <summary>
    /// Puts the texts of header rows over their columns; what is merged, or left blank after a head in an upper row, spreads to the
    /// right.
    /// </summary>
    public static Header Over(Grid grid, IReadOnlyList<int> rows, int body, int keyColumns)
    {
        var texts = Enumerable.Range(0, grid.Width).Select(_ => new List<string>()).ToList();
        foreach (var (row, level) in rows.Select((r, i) => (r, i)))
        {
            var spread = "";
            for (var c = 0; c < grid.Width; c++)
            {
                var cell = grid.Filled(row, c);
                if (cell.Length > 0) spread = c < keyColumns ? "" : cell;
                else if (level < rows.Count - 1 && c >= keyColumns) cell = spread;
                if (cell.Length > 0 && !texts[c].Contains(cell)) texts[c].Add(cell);
            }
        }
        var first = rows.Count > 0 ? rows[0] : body;
        return new Header(rows, body)
        {
            Texts = texts, Titles = [.. Enumerable.Range(0, first).SelectMany(r => grid.Used(r).Select(c => grid[r, c]))],
        };
    }
}
