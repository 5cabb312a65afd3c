using OxyPlot.Axes;
using OxyPlot.Series;

namespace ReportGen.Figures;

/// <summary>A small plot per series on shared axes, the others in light gray behind it: a course is seen against all courses.</summary>
internal static class SmallMultiplesPlot
{
    private const double Head = FigureText.Size * 1.9, Foot = FigureText.Size * 1.7, Gap = 16, Line = FigureText.Size * 1.2;
    private const int TitleLines = 2;
    private static readonly OxyColor Others = OxyColor.FromRgb(0xD0, 0xD0, 0xD0);

    public static void Draw(SvgInk ink, SmallMultiplesFigure figure, double width, double height)
    {
        var scale = Values(figure, figure.Values);
        var (titled, rows) = (figure.Values.Title.Length > 0, (figure.Series.Length + figure.Columns - 1) / figure.Columns);
        var numbers = Math.Max(FigureText.Width(scale.FormatValue(scale.Maximum)), FigureText.Width(scale.FormatValue(scale.Minimum)));
        var title = FigureText.Fit(figure.Values.Title, height - Foot, TitleLines).Split('\n');
        var left = numbers + 8 + (titled ? (FigureText.Size * 0.6) + (title.Length * Line) : 0);
        var (cellWidth, cellHeight) = ((width - left - 8 + Gap) / figure.Columns, (height - Foot) / rows);
        for (var l = 0; titled && l < title.Length; l++)
        {
            ink.DrawText(
                new ScreenPoint(2 + (l * Line), (height - Foot) / 2), title[l], Palette.Ink,
                FigureText.Family, FigureText.Size, 400, -90, HorizontalAlignment.Center, VerticalAlignment.Top, null);
        }
        for (var i = 0; i < figure.Series.Length; i++)
        {
            var (row, column) = (i / figure.Columns, i % figure.Columns);
            var last = i + figure.Columns >= figure.Series.Length;
            var (x, y, own) = (left + (column * cellWidth), row * cellHeight, figure.Series[i]);
            var name = FigureText.Fit(own.Name, cellWidth - Gap);
            ink.Text(name, x + 1, y + Head - 3, HorizontalAlignment.Left, VerticalAlignment.Bottom, bold: true);
            var model = Of(ink, figure, own, cellWidth - Gap, left, column == 0, last);
            ink.At(x - left, y, () => Plot.Draw(ink, model, left + cellWidth, cellHeight + Foot));
        }
    }

    private static LinearAxis Values(SmallMultiplesFigure figure, ValueAxis axis)
    {
        var all = figure.Series.SelectMany(s => s.Values).OfType<double>();
        return Plot.Values(axis, AxisPosition.Left, all, fromZero: false, "left", intervals: 3);
    }

    private static PlotModel Of(SvgInk ink, SmallMultiplesFigure figure, FigureSeries own, double room, double left, bool first, bool last)
    {
        var model = Plot.Model();
        (model.Padding, model.PlotMargins) = (new OxyThickness(0), new OxyThickness(left, Head, Gap, Foot + 2));
        var years = Plot.Across(figure.Categories, null, room, ticks: true);
        var values = Values(figure, figure.Values with { Title = "" });
        if (!last) years.LabelFormatter = _ => "";
        if (!first) (values.LabelFormatter, values.MajorTickSize) = (_ => "", 0);
        model.Axes.Add(years);
        model.Axes.Add(values);
        foreach (var other in figure.Series.Where(s => s != own))
        {
            var line = new LineSeries { Color = Others, StrokeThickness = 0.7, YAxisKey = "left" };
            line.Points.AddRange(other.Values.Select((v, c) => v is { } y ? new DataPoint(c, y) : DataPoint.Undefined));
            model.Series.Add(line);
        }
        var size = Math.Min(1.9, room / figure.Categories.Length / 4);
        LineMarks.AddTo(model, ink.Palette, own, figure.Categories, figure.Values, "left", overBars: false, size, alone: true);
        return model;
    }
}
