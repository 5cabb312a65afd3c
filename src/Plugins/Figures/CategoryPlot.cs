using OxyPlot.Axes;
using OxyPlot.Series;

namespace ReportGen.Figures;

/// <summary>
/// Bars side by side or stacked, and lines, over categories from left to right. Names stand at the right ends where they can, else in a
/// legend.
/// </summary>
internal static class CategoryPlot
{
    private const double GroupWidth = 0.72;

    public static void Draw(SvgInk ink, CategoryFigure figure, double width, double height)
    {
        var atEnds = NamedAtEnds(figure);
        var top = atEnds ? 0 : Legend.Draw(ink, figure.Series, width, markers: !figure.IsCurves);
        var names = figure.Series.Select(s => FigureText.Fit(s.Name, EndRoom(width), figure.Series.Length <= 5 ? 2 : 1)).ToList();
        var right = atEnds ? EndLabels.Width(names) : 4;
        var model = Plot.Model(right);
        var left = figure.Series.Where(s => !s.OnRight).ToList();
        var (hasBars, count) = (left.Exists(s => s.Mark != SeriesMark.Line), figure.Categories.Length);
        var room = width - right - 48 - (figure.Right is null ? 0 : 40);
        model.Axes.Add(
            Plot.Across(figure.Categories, figure.CategoryTitle, room, ticks: !hasBars && !figure.IsCurves, figure.NamedEvery));
        model.Axes.Add(Plot.Values(figure.Left, AxisPosition.Left, Extent(left, count), hasBars, "left"));
        if (figure.Right is { } axis)
        {
            var onRight = figure.Series.Where(s => s.OnRight).SelectMany(s => s.Values).OfType<double>();
            model.Axes.Add(Plot.Values(axis, AxisPosition.Right, onRight, false, "right", grid: false));
        }
        if (!figure.Bands.IsEmpty) model.Annotations.Add(new BandMarks(figure));
        var (bars, labels) = (new BarMarks { YAxisKey = "left" }, new EndLabels { YAxisKey = "left" });
        AddBars(model, ink.Palette, figure, bars, room / count);
        Action<FigureSeries, double> named = (s, y) => labels.Add(Last(s) + (GroupWidth / 2), y, names[figure.Series.IndexOf(s)]);
        AddStacks(model, ink.Palette, figure, bars, atEnds ? named : null);
        model.Annotations.Add(bars);
        foreach (var line in figure.Series.Where(s => s.Mark == SeriesMark.Line))
        {
            var (values, key) = line.OnRight ? (figure.Right!, "right") : (figure.Left, "left");
            var size = figure.IsCurves ? 0 : Math.Min(LineMarks.Size, room / count / 3);
            LineMarks.AddTo(model, ink.Palette, line, figure.Categories, values, key, hasBars, size);
            if (atEnds && Last(line) is var last and >= 0) labels.Add(last, line.Values[last]!.Value, names[figure.Series.IndexOf(line)]);
        }
        if (atEnds) model.Annotations.Add(labels);
        ink.At(0, top, () => Plot.Draw(ink, model, width, height - top));
    }

    /// <summary>The room that names at the ends may take: a share of the width, of a small plot that of a short name.</summary>
    private static double EndRoom(double width) => Math.Max(width * 0.28, Math.Min(52, width * 0.36));

    // beside the right axis there is no room, and bars side by side have no end of their own
    private static bool NamedAtEnds(CategoryFigure figure) =>
        figure is { Right: null, IsCurves: false, Series: { Length: > 1 and <= 12 } or [{ Mark: SeriesMark.Line }] }
        && figure.Series.All(s => s.Mark != SeriesMark.Bar && Last(s) >= 0);

    private static int Last(FigureSeries series)
    {
        var last = series.Values.Length - 1;
        while (last >= 0 && series.Values[last] is null) last--;
        return last;
    }

    private static IEnumerable<double> Extent(List<FigureSeries> series, int categories)
    {
        var stacked = series.Where(s => s.Mark == SeriesMark.StackedBar).ToList();
        var single = series.SelectMany(s => s.Values).OfType<double>();
        if (stacked.Count == 0) return single;
        return single.Concat(Enumerable.Range(0, categories).Select(c => stacked.Sum(s => s.Values[c] ?? 0)));
    }

    private static void AddBars(PlotModel model, Palette palette, CategoryFigure figure, BarMarks marks, double room)
    {
        var bars = figure.Series.Where(s => s.Mark == SeriesMark.Bar).ToList();
        var width = GroupWidth / Math.Max(1, bars.Count);
        for (var i = 0; i < bars.Count; i++)
        {
            var series = BarMarks.Bars(bars[i], palette, "left");
            if (width * room < 3) series.StrokeThickness = 0; // an outline would leave no fill
            for (var c = 0; c < bars[i].Values.Length; c++)
            {
                var from = c - (GroupWidth / 2) + (i * width);
                if (bars[i].Values[c] is not { } v) continue;
                series.Items.Add(new RectangleBarItem(from, 0, from + width, v));
                marks.Add(series.Items[^1], bars[i], MarkText.OfSeries(bars[i], figure.Categories[c], v, figure.Left));
            }
            model.Series.Add(series);
        }
    }

    private static void AddStacks(
        PlotModel model, Palette palette, CategoryFigure figure, BarMarks marks, Action<FigureSeries, double>? name)
    {
        var ground = new double[figure.Categories.Length];
        foreach (var stack in figure.Series.Where(s => s.Mark == SeriesMark.StackedBar))
        {
            var series = BarMarks.Bars(stack, palette, "left");
            for (var c = 0; c < ground.Length; c++)
            {
                if (stack.Values[c] is not { } v) continue;
                series.Items.Add(new RectangleBarItem(c - (GroupWidth / 2), ground[c], c + (GroupWidth / 2), ground[c] + v));
                marks.Add(series.Items[^1], stack, MarkText.OfSeries(stack, figure.Categories[c], v, figure.Left));
                if (c == Last(stack)) name?.Invoke(stack, ground[c] + (v / 2));
                ground[c] += v;
            }
            model.Series.Add(series);
        }
    }
}
