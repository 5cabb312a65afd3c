namespace ReportGen.Figures;

/// <summary>The legend above a plot: swatches and line samples with their names, in as many centered rows as they need.</summary>
internal static class Legend
{
    private const double Symbol = 16, SymbolGap = 4, ItemGap = 12, RowHeight = FigureText.Size * 1.35;

    private const int MostRows = 6, MostBeside = 5;

    /// <summary>Draws it from the top of the space; the height it took, 0 for a single series unless it must be named.</summary>
    public static double Draw(
        SvgInk ink, IReadOnlyList<FigureSeries> series, double width, bool dots = false, int least = 2, bool markers = true)
    {
        if (series.Count < least) return 0;
        var rows = Balanced(series, width);
        for (var r = 0; r < rows.Count; r++)
        {
            var x = (width - rows[r].Sum(i => i.Width) + ItemGap) / 2;
            foreach (var (item, name, wide) in rows[r])
            {
                Sample(ink, item, x, (r + 0.5) * RowHeight, dots, markers);
                ink.Text(name, x + Symbol + SymbolGap, (r + 0.5) * RowHeight, HorizontalAlignment.Left, VerticalAlignment.Middle);
                x += wide;
            }
        }
        return (rows.Count * RowHeight) + 3;
    }

    // as narrow as the same number of rows allows: no last row of one item; names are cut where they would take the plot's room
    private static List<List<(FigureSeries Series, string Name, double Width)>> Balanced(IReadOnlyList<FigureSeries> series, double width)
    {
        var widest = width;
        var rows = Rows(series, width, widest);
        for (var beside = 2; rows.Count > MostRows && beside <= MostBeside; beside++) rows = Rows(series, width, widest = width / beside);
        for (var narrower = width - 5; narrower > width / 2; narrower -= 5)
        {
            var next = Rows(series, narrower, Math.Min(narrower, widest));
            if (next.Count != rows.Count) break;
            rows = next;
        }
        return rows;
    }

    private static List<List<(FigureSeries Series, string Name, double Width)>> Rows(
        IReadOnlyList<FigureSeries> series, double width, double widest)
    {
        var rows = new List<List<(FigureSeries Series, string Name, double Width)>> { new() };
        foreach (var item in series)
        {
            var name = FigureText.Fit(item.Name, widest - Symbol - SymbolGap - ItemGap);
            var wide = Symbol + SymbolGap + FigureText.Width(name) + ItemGap;
            if (rows[^1].Count > 0 && rows[^1].Sum(i => i.Width) + wide - ItemGap > width) rows.Add([]);
            rows[^1].Add((item, name, wide));
        }
        return rows;
    }

    private static void Sample(SvgInk ink, FigureSeries series, double x, double y, bool dots, bool markers)
    {
        var color = ink.Palette.Of(series.Color);
        if (dots || series.Mark == SeriesMark.Line)
        {
            var middle = new ScreenPoint(x + (Symbol / 2), y);
            var (fill, stroke) = (LineMarks.Fill(series.Color, ink.Palette), LineMarks.Stroke(series.Color, ink.Palette));
            var dash = Palette.Dash(series.Color).GetDashArray();
            if (!dots) ink.Line(new ScreenPoint(x, y), new ScreenPoint(x + Symbol, y), color, LineMarks.Thickness, dash);
            if (!markers) return;
            ink.DrawMarker(middle, Palette.Marker(series.Color), null, LineMarks.Size, fill, stroke, 0.9, EdgeRenderingMode.Automatic);
            return;
        }
        var swatch = new OxyRect(x + 3, y - 4.5, Symbol - 5, 9);
        ink.DrawRectangle(swatch, color, BarMarks.Outline, BarMarks.OutlineThickness, EdgeRenderingMode.Automatic);
        if (ink.Palette.Hatched(series.Color)) Hatching.Draw(ink, swatch, Palette.On(color));
    }
}
