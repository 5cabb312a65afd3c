namespace ReportGen.Figures;

/// <summary>
/// Values of two years on two upright axes, a line for each of many. Those that have names bear them with their values at both ends, moved
/// apart where they would meet; the others are light and lie behind.
/// </summary>
internal static class SlopePlot
{
    private const double Thread = 9, LineHeight = FigureText.Size * FigureText.Leading, Dot = 2.4, LightDot = 1.2;
    private const int Many = 60; // lines; more are thinner and have no dots

    /// <summary>The color of lines without names.</summary>
    private static readonly OxyColor Light = OxyColor.FromRgb(0xC8, 0xC8, 0xC8);

    public static void Draw(SvgInk ink, SlopeFigure figure, double width, double height)
    {
        List<FigureSeries> kinds = [.. figure.Kinds.Select(k => new FigureSeries(k.Name, SeriesMark.Line, [], k.Color))];
        var top = Legend.Draw(ink, kinds, width, least: 1);
        var title = FigureText.Fit(figure.Values.Title, width, lines: 2);
        ink.Text(title, width / 2, top, HorizontalAlignment.Center, VerticalAlignment.Top);
        top += (title.Length > 0 ? (title.Split('\n').Length * LineHeight) + 2 : 0) + LineHeight + 3;
        var ends = (Left: new Ends(figure, l => l.From, l => l.To, width), Right: new Ends(figure, l => l.To, l => l.From, width));
        var area = new OxyRect(new ScreenPoint(ends.Left.Room, top), new ScreenPoint(width - ends.Right.Room, height - 6));
        var heights = new Heights(figure, area);
        Axis(ink, figure.First, area.Left, area, width);
        Axis(ink, figure.Last, area.Right, area, width);
        foreach (var line in figure.Lines.Where(l => !l.IsNamed)) Line(ink, figure, line, area, heights);
        foreach (var line in figure.Lines.Where(l => l.IsNamed)) Line(ink, figure, line, area, heights);
        ends.Left.Draw(ink, area.Left, -1, area, heights);
        ends.Right.Draw(ink, area.Right, 1, area, heights);
    }

    private static void Axis(SvgInk ink, string name, double x, OxyRect area, double width)
    {
        ink.Line(new ScreenPoint(x, area.Top - 2), new ScreenPoint(x, area.Bottom + 2), Palette.Ink, 0.6);
        var half = FigureText.Width(name) / 2;
        ink.Text(
            name, Math.Clamp(x, half, width - half), area.Top - 4, HorizontalAlignment.Center, VerticalAlignment.Bottom, bold: true);
    }

    private static void Line(SvgInk ink, SlopeFigure figure, SlopeLine line, OxyRect area, Heights heights)
    {
        var color = line.IsNamed ? ink.Palette.Of(line.Color) : Light;
        if (line is { From: { } first, To: { } last })
        {
            var dash = line.IsNamed ? Palette.Dash(line.Color).GetDashArray() : null;
            var (from, to) = (new ScreenPoint(area.Left, heights.Of(first)), new ScreenPoint(area.Right, heights.Of(last)));
            if (line.IsNamed) ink.Line(from, to, OxyColors.White, LineMarks.Thickness + 1.4);
            var thin = figure.Lines.Length > Many ? 0.35 : 0.6;
            ink.Line(from, to, color, line.IsNamed ? LineMarks.Thickness : thin, dash);
        }
        if (line.From is { } left) End(ink, figure, line, new ScreenPoint(area.Left, heights.Of(left)), figure.First, left);
        if (line.To is { } right) End(ink, figure, line, new ScreenPoint(area.Right, heights.Of(right)), figure.Last, right);
    }

    /// <summary>The dot at an end, hollow where the line has no other one.</summary>
    private static void End(SvgInk ink, SlopeFigure figure, SlopeLine line, ScreenPoint at, string year, double value)
    {
        ink.Mark(at, new MarkText($"{line.Name} · {year} {ValueText.WithUnit(value, figure.Values)}", line.Name, year));
        if (line.From is null || line.To is null)
        {
            var edge = line.IsNamed ? Palette.Ink : Palette.Gray;
            ink.DrawMarker(at, MarkerType.Circle, null, Dot, OxyColors.White, edge, 0.7, EdgeRenderingMode.Automatic);
        }
        else if (line.IsNamed)
        {
            var color = ink.Palette.Of(line.Color);
            ink.DrawMarker(at, Palette.Marker(line.Color), null, Dot, color, color, 0.7, EdgeRenderingMode.Automatic);
        }
        else if (figure.Lines.Length <= Many)
        {
            ink.DrawMarker(at, MarkerType.Circle, null, LightDot, Light, Light, 0.7, EdgeRenderingMode.Automatic);
        }
    }

    /// <summary>Where a value stands between the foot and the head of the axes: all values fill them, one alone is in the middle.</summary>
    private sealed class Heights(SlopeFigure figure, OxyRect area)
    {
        private readonly (double Low, double High) range = Range(figure);

        public double Of(double value) => range.High - range.Low < 1e-12 ? area.Center.Y
            : area.Bottom - ((value - range.Low) / (range.High - range.Low) * area.Height);

        private static (double Low, double High) Range(SlopeFigure figure)
        {
            var all = figure.Lines.SelectMany(l => new[] { l.From, l.To }).OfType<double>().DefaultIfEmpty(0).ToList();
            return (all.Min(), all.Max());
        }
    }

    /// <summary>The names with their values at one of the axes.</summary>
    private sealed class Ends(SlopeFigure figure, Func<SlopeLine, double?> own, Func<SlopeLine, double?> other, double width)
    {
        private readonly double widest = width * 0.36;
        private readonly List<SlopeLine> named = [.. figure.Lines.Where(l => l.IsNamed && own(l) is not null)];

        /// <summary>The room they take beside the axis.</summary>
        public double Room => Thread + 3 + Math.Max(
            FigureText.Width(figure.First) / 2, named.Select(l => FigureText.Width(Text(l))).DefaultIfEmpty(0).Max());

        public void Draw(SvgInk ink, double x, int side, OxyRect area, Heights heights)
        {
            // those of one value stand in the order of their other ends, so that lines and names do not cross
            var placed = named.OrderByDescending(l => own(l)).ThenByDescending(l => other(l) ?? double.NegativeInfinity).ToList();
            var places = EndLabels.Apart([.. placed.Select(l => heights.Of(own(l)!.Value))], LineHeight, area.Top, area.Bottom);
            for (var i = 0; i < placed.Count; i++)
            {
                var from = new ScreenPoint(x + (side * (Dot + 1)), heights.Of(own(placed[i])!.Value));
                ink.Line(from, new ScreenPoint(x + (side * (Thread - 1)), places[i]), Palette.Gray, 0.4);
                ink.Text(
                    Text(placed[i], side < 0), x + (side * Thread), places[i],
                    side < 0 ? HorizontalAlignment.Right : HorizontalAlignment.Left, VerticalAlignment.Middle);
            }
        }

        /// <summary>The value beside the axis, the name outside of it; a long name is cut, a value never.</summary>
        private string Text(SlopeLine line, bool isLeft = true)
        {
            var value = ValueText.WithUnit(own(line)!.Value, figure.Values);
            var name = FigureText.Fit(line.Name, widest - FigureText.Width(value) - 4);
            return isLeft ? $"{name} {value}" : $"{value} {name}";
        }
    }
}
