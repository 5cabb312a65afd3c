using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Series;
using ReportGen.Contracts.Figures;

namespace ReportGen.Figures;

/// <summary>Bars side by side or stacked, and lines, over categories from left to right.</summary>
internal static class CategoryPlot
{
    private const double GroupWidth = 0.72;

    public static PlotModel Of(CategoryFigure figure)
    {
        var model = Plot.Model(figure.Series.Length > 1);
        var left = figure.Series.Where(s => !s.OnRight).ToList();
        var hasBars = left.Exists(s => s.Mark != SeriesMark.Line);
        var perCategory = ((figure.WidthMm - 20) * 96 / 25.4) / figure.Categories.Length;
        model.Axes.Add(Plot.Categories(figure.Categories, AxisPosition.Bottom, figure.CategoryTitle, widthPerCategory: perCategory));
        model.Axes.Add(Plot.Values(figure.Left, AxisPosition.Left, Extent(left, figure.Categories.Length), hasBars, "left"));
        if (figure.Right is { } right) model.Axes.Add(Plot.Values(right, AxisPosition.Right, figure.Series.Where(s => s.OnRight).SelectMany(s => s.Values).OfType<double>(), false, "right", grid: false));
        AddBars(model, left.Where(s => s.Mark == SeriesMark.Bar).ToList());
        AddStacks(model, left.Where(s => s.Mark == SeriesMark.StackedBar).ToList(), figure.Categories.Length);
        foreach (var line in figure.Series.Where(s => s.Mark == SeriesMark.Line)) model.Series.Add(Line(line));
        return model;
    }

    private static IEnumerable<double> Extent(List<FigureSeries> series, int categories)
    {
        var stacked = series.Where(s => s.Mark == SeriesMark.StackedBar).ToList();
        return series.SelectMany(s => s.Values).OfType<double>().Concat(Enumerable.Range(0, stacked.Count > 0 ? categories : 0).Select(c => stacked.Sum(s => s.Values[c] ?? 0)));
    }

    private static void AddBars(PlotModel model, List<FigureSeries> bars)
    {
        var width = GroupWidth / Math.Max(1, bars.Count);
        for (var i = 0; i < bars.Count; i++)
        {
            var series = Bar(bars[i]);
            for (var c = 0; c < bars[i].Values.Length; c++)
            {
                var from = c - (GroupWidth / 2) + (i * width);
                if (bars[i].Values[c] is { } v) series.Items.Add(new RectangleBarItem(from, 0, from + width, v));
            }
            model.Series.Add(series);
        }
    }

    private static void AddStacks(PlotModel model, List<FigureSeries> stacks, int categories)
    {
        var ground = new double[categories];
        foreach (var stack in stacks)
        {
            var series = Bar(stack);
            for (var c = 0; c < categories; c++)
            {
                if (stack.Values[c] is not { } v) continue;
                series.Items.Add(new RectangleBarItem(c - (GroupWidth / 2), ground[c], c + (GroupWidth / 2), ground[c] + v));
                ground[c] += v;
            }
            model.Series.Add(series);
        }
    }

    private static RectangleBarSeries Bar(FigureSeries series) => new()
    {
        Title = series.Name, FillColor = Palette.Of(series.Color), StrokeColor = OxyColors.Black, StrokeThickness = 0.4, YAxisKey = "left",
    };

    private static LineSeries Line(FigureSeries series)
    {
        var color = Palette.Of(series.Color);
        var line = new LineSeries
        {
            Title = series.Name, Color = color, StrokeThickness = 1.3, LineStyle = Palette.Dash(series.Color), MarkerType = Palette.Marker(series.Color), MarkerSize = 2.8,
            MarkerFill = Palette.Hollow(series.Color) ? OxyColors.White : color, MarkerStroke = color, MarkerStrokeThickness = 0.9, YAxisKey = series.OnRight ? "right" : "left",
        };
        for (var c = 0; c < series.Values.Length; c++) line.Points.Add(series.Values[c] is { } v ? new DataPoint(c, v) : DataPoint.Undefined);
        return line;
    }
}
