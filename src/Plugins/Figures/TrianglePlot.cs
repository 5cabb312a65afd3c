using ReportGen.Contracts.Document;

namespace ReportGen.Figures;

/// <summary>
/// The lower half of a grid whose rows and columns are the same: each name stands once, behind its cell of the edge, and says the row to
/// its left and the column below.
/// </summary>
internal static class TrianglePlot
{
    private const double Gap = 5;

    public static void Draw(SvgInk ink, HeatmapFigure figure, double width, double height)
    {
        var defined = figure.Values.OfType<double>().ToList();
        var (low, high) = defined.Count == 0 ? (0, 1) : (defined.Min(), defined.Max());
        var (count, top) = (figure.Rows.Length, HeatmapPlot.Line + 7);
        var names = figure.Rows.Select(n => FigureText.Fit(n, width * 0.3)).ToList();
        var cellWidth = names.Select((n, r) => (width - Gap - FigureText.Width(n)) / (r + 1)).Min();
        var cellHeight = (height - top) / count;
        HeatmapPlot.Scale(ink, figure, low, high, width - 3);
        for (var r = 0; r < count; r++)
        {
            for (var c = 0; c <= r; c++)
            {
                var cell = new OxyRect(c * cellWidth, top + (r * cellHeight), cellWidth, cellHeight);
                var value = figure.Values[(r * count) + c];
                HeatmapPlot.Cell(ink, cell, value, HeatmapPlot.Shade(ink.Palette.Ramp, value, low, high), figure.Decimals);
                var number = value is { } v ? NumberText.Fixed(v, figure.Decimals) : NumberText.Gap;
                var (row, column) = (figure.Rows[r], figure.Columns[c]);
                ink.Mark(cell, new MarkText($"{row} · {column} {number}", row, column));
            }
            var middle = top + ((r + 0.5) * cellHeight);
            ink.Text(names[r], ((r + 1) * cellWidth) + Gap, middle, HorizontalAlignment.Left, VerticalAlignment.Middle);
        }
    }
}
