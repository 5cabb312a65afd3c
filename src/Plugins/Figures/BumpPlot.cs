namespace ReportGen.Figures;

/// <summary>Ranks over years: a line each, its rank and name at both ends, so that nobody looks anything up.</summary>
internal static class BumpPlot
{
    private const double Foot = FigureText.Size * 1.6, Gap = 6;
    private const int Steps = 10; // of a bend

    public static void Draw(SvgInk ink, BumpFigure figure, double width, double height)
    {
        List<FigureSeries> kinds = [.. figure.Kinds.Select(k => new FigureSeries(k.Name, SeriesMark.Line, [], k.Color))];
        var top = Legend.Draw(ink, kinds, width, least: 1);
        var rows = figure.Lines.SelectMany(l => l.Stops).OfType<BumpStop>().Select(s => s.Place + 1).DefaultIfEmpty(1).Max();
        var isOne = figure.Categories.Length == 1;
        var (left, right) = (isOne ? Gap : Room(figure, 0, width), Room(figure, figure.Categories.Length - 1, width));
        var across = width - left - right - 4;
        var down = (height - top - Foot) / rows;
        ScreenPoint At(int category, int place) => new(
            left + 2 + (isOne ? 0 : across * category / (figure.Categories.Length - 1)), top + ((place + 0.5) * down));
        Years(ink, figure, width, height - Foot, At);
        var size = Math.Clamp(down / 4.5, 1.5, LineMarks.Size);
        foreach (var line in figure.Lines) Line(ink, figure, line, At, size);
        foreach (var line in figure.Lines)
        {
            Name(ink, line, line.Stops.Length - 1, HorizontalAlignment.Left, right, At);
            if (!isOne) Name(ink, line, 0, HorizontalAlignment.Right, left, At);
        }
    }

    private static string Text(BumpLine line, BumpStop stop) => $"{stop.Rank} {line.Name}";

    /// <summary>The room that the names at an end take.</summary>
    private static double Room(BumpFigure figure, int category, double width)
    {
        var texts = figure.Lines.Where(l => l.Stops[category] is not null).Select(l => FigureText.Width(Text(l, l.Stops[category]!.Value)));
        return Math.Min(texts.DefaultIfEmpty(0).Max(), width * (figure.Categories.Length > 4 ? 0.28 : 0.34)) + Gap + 3;
    }

    private static void Years(SvgInk ink, BumpFigure figure, double width, double bottom, Func<int, int, ScreenPoint> at)
    {
        var widest = figure.Categories.Max(c => FigureText.Width(c)) + 8;
        var step = figure.Categories.Length < 2 ? widest : at(1, 0).X - at(0, 0).X;
        var every = Math.Max(1, (int)Math.Ceiling(widest / step));
        for (var c = (figure.Categories.Length - 1) % every; c < figure.Categories.Length; c += every)
        {
            var x = at(c, 0).X;
            ink.Line(new ScreenPoint(x, at(0, 0).Y - 4), new ScreenPoint(x, bottom), Palette.Faint, 0.5);
            var half = FigureText.Width(figure.Categories[c]) / 2;
            ink.Text(
                figure.Categories[c], Math.Clamp(x, half, width - half), bottom + 3, HorizontalAlignment.Center, VerticalAlignment.Top);
        }
    }

    /// <summary>The line, bent between its stops, with a white edge where it crosses others; a hole in it is bridged by dots.</summary>
    private static void Line(SvgInk ink, BumpFigure figure, BumpLine line, Func<int, int, ScreenPoint> at, double size)
    {
        var (color, dash) = (ink.Palette.Of(line.Color), Palette.Dash(line.Color).GetDashArray() ?? []);
        var known = Enumerable.Range(0, line.Stops.Length).Where(c => line.Stops[c] is not null).ToList();
        foreach (var (from, to) in known.Zip(known.Skip(1)))
        {
            var way = Bent(at(from, line.Stops[from]!.Value.Place), at(to, line.Stops[to]!.Value.Place));
            if (to > from + 1) ink.DrawLine(way, color, 0.6, EdgeRenderingMode.Automatic, [1.5, 4], LineJoin.Round);
            else
            {
                ink.DrawLine(way, OxyColors.White, 2.8, EdgeRenderingMode.Automatic, [], LineJoin.Round);
                ink.DrawLine(way, color, LineMarks.Thickness, EdgeRenderingMode.Automatic, dash, LineJoin.Round);
            }
        }
        var (fill, stroke) = (LineMarks.Fill(line.Color, ink.Palette), LineMarks.Stroke(line.Color, ink.Palette));
        for (var c = 0; c < line.Stops.Length; c++)
        {
            if (line.Stops[c] is not { } stop) continue;
            ink.DrawMarker(at(c, stop.Place), Palette.Marker(line.Color), null, size, fill, stroke, 0.7, EdgeRenderingMode.Automatic);
            var year = figure.Categories[c];
            ink.Mark(at(c, stop.Place), new MarkText($"{line.Name} · {year} {stop.Rank}", line.Name, year));
        }
    }

    private static List<ScreenPoint> Bent(ScreenPoint from, ScreenPoint to) =>
    [
        .. Enumerable.Range(0, Steps + 1).Select(i => (double)i / Steps).Select(t => new ScreenPoint(
            from.X + (t * (to.X - from.X)), from.Y + ((1 - Math.Cos(t * Math.PI)) / 2 * (to.Y - from.Y)))),
    ];

    /// <summary>The rank and the name beside an end of the plot.</summary>
    private static void Name(
        SvgInk ink, BumpLine line, int category, HorizontalAlignment side, double room, Func<int, int, ScreenPoint> at)
    {
        if (line.Stops[category] is not { } stop) return;
        var (text, place) = (FigureText.Fit(Text(line, stop), room - Gap), at(category, stop.Place));
        ink.Text(text, place.X + (side == HorizontalAlignment.Left ? Gap : -Gap), place.Y, side, VerticalAlignment.Middle);
    }
}
