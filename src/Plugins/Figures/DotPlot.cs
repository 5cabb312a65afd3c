using OxyPlot.Axes;
using OxyPlot.Series;

namespace ReportGen.Figures;

/// <summary>
/// A row per category with a dot per series, joined by a thin line: many names stay legible, and a change is a length from hollow to full.
/// </summary>
internal static class DotPlot
{
    public static void Draw(SvgInk ink, DotFigure figure, double width, double height)
    {
        var top = Legend.Draw(ink, [.. figure.Series.Select(s => s with { Mark = SeriesMark.Line })], width, dots: true);
        var (count, beside) = (figure.Categories.Length, RowTexts.Width(figure.Beside));
        var (model, marks) = (Plot.Rows(6 + beside), new LineMarks());
        var data = figure.Series.SelectMany(s => s.Values).OfType<double>().Concat(figure.Reference is { } r ? [r.Value] : []);
        model.Axes.Add(Plot.Values(figure.Values, AxisPosition.Bottom, data, fromZero: false));
        if (figure.Reference is { } reference)
        {
            top += FigureText.Size * FigureText.Leading;
            var label = $"{reference.Name} {ValueText.WithUnit(reference.Value, figure.Values)}";
            model.Annotations.Add(new ReferenceLine(reference.Value, label));
        }
        model.Axes.Add(Plot.Down(figure.Categories, width * 0.46, (height - top - Plot.Foot - 7) / count));
        for (var c = 0; c < count; c++)
        {
            model.Series.Add(Row(c, model.Axes[0].Minimum, model.Axes[0].Maximum, Palette.Faint, 0.5));
            var values = figure.Series.Select(s => s.Values[c]).OfType<double>().ToList();
            if (values.Count > 1) model.Series.Add(Row(c, values.Min(), values.Max(), Palette.Gray, 1.1));
        }
        foreach (var series in figure.Series)
        {
            var dots = new LineSeries
            {
                LineStyle = LineStyle.None, MarkerType = Palette.Marker(series.Color), MarkerSize = LineMarks.Size,
                MarkerFill = LineMarks.Fill(series.Color, ink.Palette),
                MarkerStroke = LineMarks.Stroke(series.Color, ink.Palette), MarkerStrokeThickness = 0.7,
            };
            for (var c = 0; c < count; c++)
            {
                if (series.Values[c] is not { } v) continue;
                dots.Points.Add(new DataPoint(v, c));
                marks.Add(v, c, MarkText.OfSeries(series, figure.Categories[c], v, figure.Values));
            }
            model.Series.Add(dots);
        }
        model.Annotations.Add(marks);
        ink.At(0, top, () =>
        {
            Plot.Draw(ink, model, width, height - top);
            if (figure.Beside is { } column) RowTexts.Draw(ink, column, model.PlotArea, width);
        });
    }

    private static LineSeries Row(int row, double from, double to, OxyColor color, double thickness)
    {
        var line = new LineSeries { Color = color, StrokeThickness = thickness };
        line.Points.Add(new DataPoint(from, row));
        line.Points.Add(new DataPoint(to, row));
        return line;
    }
}
