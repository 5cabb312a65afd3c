using OxyPlot.Axes;
using OxyPlot.Series;

namespace ReportGen.Figures;

/// <summary>
/// Horizontal bars, stacked, a category a row; numbers stand in the parts that have room for them, and beside a bar of one part.
/// </summary>
internal static class RowBarPlot
{
    private const double BarWidth = 0.68;

    public static void Draw(SvgInk ink, RowBarFigure figure, double width, double height)
    {
        var named = figure.NamesFirst && FirstBarNames.HaveRoom(figure, width);
        var top = named ? FirstBarNames.Height
            : Legend.Draw(ink, [.. figure.Series.Select(s => s with { Mark = SeriesMark.StackedBar })], width);
        var (count, marks) = (figure.Categories.Length, new BarMarks());
        var single = Enumerable.Range(0, count).All(c => figure.Series.Count(s => s.Values[c] is not null) <= 1);
        var model = Plot.Rows(single ? 30 : 10);
        var sums = Enumerable.Range(0, count).Select(c => figure.Series.Sum(s => s.Values[c] ?? 0));
        model.Axes.Add(Plot.Values(figure.Values, AxisPosition.Bottom, sums, fromZero: true));
        model.Axes.Add(Plot.Down(figure.Categories, width * 0.5, (height - top - Plot.Foot - 7) / count));
        var ground = new double[count];
        foreach (var row in figure.Series)
        {
            var series = BarMarks.Bars(row, ink.Palette);
            for (var c = 0; c < count; c++)
            {
                if (row.Values[c] is not { } v) continue;
                series.Items.Add(new RectangleBarItem(ground[c], c - (BarWidth / 2), ground[c] + v, c + (BarWidth / 2)));
                var text = MarkText.OfSeries(row, figure.Categories[c], v, figure.Values);
                marks.Add(series.Items[^1], row, text, ValueText.Number(v, figure.Values), single);
                ground[c] += v;
            }
            model.Series.Add(series);
        }
        model.Annotations.Add(marks);
        if (named) model.Annotations.Add(new FirstBarNames(figure));
        ink.At(0, top, () => Plot.Draw(ink, model, width, height - top));
    }
}
