using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;
using OxyPlot.Series;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;

namespace ReportGen.Figures;

/// <summary>Horizontal bars, stacked, a category a row; numbers stand in the bars that have room for them.</summary>
internal static class RowBarPlot
{
    private const double BarWidth = 0.66;

    public static PlotModel Of(RowBarFigure figure)
    {
        var model = Plot.Model(figure.Series.Length > 1);
        var totals = Enumerable.Range(0, figure.Categories.Length).Select(c => figure.Series.Sum(s => s.Values[c] ?? 0));
        var values = Plot.Values(figure.Values, AxisPosition.Bottom, totals, fromZero: true);
        model.Axes.Add(values);
        model.Axes.Add(Plot.Categories(figure.Categories, AxisPosition.Left, null, reversed: true));
        var room = (figure.WidthMm - 30) * 96 / 25.4 / (values.Maximum - values.Minimum);
        var ground = new double[figure.Categories.Length];
        foreach (var row in figure.Series)
        {
            var fill = Palette.Of(row.Color);
            var series = new RectangleBarSeries { Title = row.Name, FillColor = fill, StrokeColor = OxyColors.Black, StrokeThickness = 0.4 };
            for (var c = 0; c < ground.Length; c++)
            {
                if (row.Values[c] is not { } v) continue;
                series.Items.Add(new RectangleBarItem(ground[c], c - (BarWidth / 2), ground[c] + v, c + (BarWidth / 2)));
                var label = NumberText.Fixed(v, values.Maximum > 10 ? 1 : 3);
                if (figure.Series.Length > 1 && FigureText.Em(label) * FigureText.Size * 1.25 < v * room) model.Annotations.Add(Number(label, ground[c] + (v / 2), c, fill));
                ground[c] += v;
            }
            model.Series.Add(series);
        }
        return model;
    }

    private static TextAnnotation Number(string label, double x, double y, OxyColor fill) => new()
    {
        Text = label, TextPosition = new DataPoint(x, y), TextHorizontalAlignment = HorizontalAlignment.Center, TextVerticalAlignment = VerticalAlignment.Middle,
        StrokeThickness = 0, TextColor = Palette.On(fill), FontSize = FigureText.Size * 0.94, Layer = AnnotationLayer.AboveSeries,
    };
}
