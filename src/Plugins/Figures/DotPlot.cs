using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Series;
using ReportGen.Contracts.Figures;

namespace ReportGen.Figures;

/// <summary>A row per category with a dot per series, joined by a thin line: many names stay legible, and a change is a length.</summary>
internal static class DotPlot
{
    private static readonly OxyColor Joint = OxyColor.FromRgb(0x99, 0x99, 0x99);

    public static PlotModel Of(DotFigure figure)
    {
        var model = Plot.Model(figure.Series.Length > 1);
        model.Axes.Add(Plot.Values(figure.Values, AxisPosition.Bottom, figure.Series.SelectMany(s => s.Values).OfType<double>(), fromZero: false));
        model.Axes.Add(Plot.Categories(figure.Categories, AxisPosition.Left, null, reversed: true));
        for (var c = 0; c < figure.Categories.Length; c++)
        {
            var values = figure.Series.Select(s => s.Values[c]).OfType<double>().ToList();
            if (values.Count < 2) continue;
            var joint = new LineSeries { Color = Joint, StrokeThickness = 0.8, RenderInLegend = false };
            joint.Points.Add(new DataPoint(values.Min(), c));
            joint.Points.Add(new DataPoint(values.Max(), c));
            model.Series.Add(joint);
        }
        foreach (var series in figure.Series)
        {
            var color = Palette.Of(series.Color);
            var dots = new LineSeries
            {
                Title = series.Name, Color = OxyColors.Transparent, LineStyle = LineStyle.None, MarkerType = Palette.Marker(series.Color), MarkerSize = 2.9,
                MarkerFill = color, MarkerStroke = OxyColors.Black, MarkerStrokeThickness = 0.4,
            };
            for (var c = 0; c < series.Values.Length; c++) if (series.Values[c] is { } v) dots.Points.Add(new DataPoint(v, c));
            model.Series.Add(dots);
        }
        return model;
    }
}
