using ReportGen.Contracts.Document;

namespace ReportGen.Figures;

/// <summary>A grid of cells shaded from light to dark, each with its number where it fits, and the scale of the shades above.</summary>
internal static class HeatmapPlot
{
    private const int Steps = 24;
    public const double Line = FigureText.Size * FigureText.Leading;

    public static void Draw(SvgInk ink, HeatmapFigure figure, double width, double height)
    {
        var defined = figure.Values.OfType<double>().ToList();
        var (low, high) = defined.Count == 0 ? (0, 1) : (defined.Min(), defined.Max());
        var (rows, columns) = (figure.Rows.Length, figure.Columns.Length);
        var ramp = ink.Palette.Ramp;
        var top = Line + 7;
        List<string> Named(int lines) => [.. figure.Rows.Select(r => FigureText.Fit(r, width * 0.3, lines))];
        var left = Named(1).Max(n => FigureText.Width(n)) + 7;
        var cellWidth = (width - left - 3) / columns;
        var heads = new ColumnHeads(figure, cellWidth, height * 0.4);
        var bottom = heads.Height;
        var cellHeight = (height - top - bottom) / rows;
        var names = Named(Math.Clamp((int)(cellHeight / Line), 1, 3));
        Scale(ink, figure, low, high, width - 3);
        for (var r = 0; r < rows; r++)
        {
            ink.Text(names[r], left - 5, top + ((r + 0.5) * cellHeight), HorizontalAlignment.Right, VerticalAlignment.Middle);
            for (var c = 0; c < columns; c++)
            {
                var cell = new OxyRect(left + (c * cellWidth), top + (r * cellHeight), cellWidth, cellHeight);
                var value = figure.Values[(r * columns) + c];
                Cell(ink, cell, value, Shade(ramp, value, low, high), figure.Decimals);
                var number = value is { } v ? NumberText.Fixed(v, figure.Decimals) : NumberText.Gap;
                var (row, column) = (figure.Rows[r], figure.Columns[c]);
                ink.Mark(cell, new MarkText($"{row} · {column} {number}", row, column));
            }
        }
        heads.Draw(ink, left, height - bottom);
    }

    public static void Cell(SvgInk ink, OxyRect cell, double? value, OxyColor fill, int decimals)
    {
        ink.DrawRectangle(cell, fill, OxyColors.White, 0.8, EdgeRenderingMode.Automatic);
        if (value is null)
        {
            Hatching.Draw(ink, cell.Deflate(new OxyThickness(1)), OxyColor.FromRgb(0xBB, 0xBB, 0xBB));
            return;
        }
        var number = NumberText.Fixed(value.Value, decimals);
        var hasRoom = FigureText.Width(number, FigureText.Small) + 2 < cell.Width && cell.Height > FigureText.Small * 1.1;
        if (hasRoom) ink.Centered(number, cell.Center, FigureText.Small, color: Palette.On(fill));
    }

    public static OxyColor Shade((OxyColor Light, OxyColor Dark) ramp, double? value, double low, double high) => value is not { } v
        ? OxyColors.White
        : OxyColor.Interpolate(ramp.Light, ramp.Dark, high > low ? (v - low) / (high - low) : 0);

    // right above the grid: what is shaded, the least value, the shades, the greatest value
    public static void Scale(SvgInk ink, HeatmapFigure figure, double low, double high, double right)
    {
        var (from, to, bar) = (NumberText.Fixed(low, figure.Decimals), NumberText.Fixed(high, figure.Decimals), 84.0);
        var x = right - FigureText.Width(to) - 4 - bar;
        for (var i = 0; i < Steps; i++)
        {
            var part = new OxyRect(x + (i * bar / Steps), 3, bar - (i * bar / Steps), Line - 5);
            ink.Fill(part, OxyColor.Interpolate(ink.Palette.Ramp.Light, ink.Palette.Ramp.Dark, i / (Steps - 1.0)));
        }
        var frame = new OxyRect(x, 3, bar, Line - 5);
        ink.DrawRectangle(frame, OxyColors.Undefined, BarMarks.Outline, BarMarks.OutlineThickness, EdgeRenderingMode.Automatic);
        ink.Text(to, right, Line / 2, HorizontalAlignment.Right, VerticalAlignment.Middle);
        ink.Text(from, x - 4, Line / 2, HorizontalAlignment.Right, VerticalAlignment.Middle);
        var end = x - 12 - FigureText.Width(from);
        var fitting = FigureText.Fit(figure.ValueTitle, x - 30 - FigureText.Width(from));
        ink.Text(fitting, end, Line / 2, HorizontalAlignment.Right, VerticalAlignment.Middle);
    }
}
