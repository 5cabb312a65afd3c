using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;

namespace ReportGen.Figures;

/// <summary>A grid of cells shaded from light to dark, each with its number.</summary>
internal static class HeatmapPlot
{
    private static readonly OxyColor Light = OxyColor.FromRgb(0xF2, 0xF6, 0xFA);
    private static readonly OxyColor Dark = OxyColor.FromRgb(0x1F, 0x4E, 0x79);

    public static PlotModel Of(HeatmapFigure figure)
    {
        var model = Plot.Model(legend: false);
        model.Axes.Add(Plot.Categories(figure.Columns, AxisPosition.Bottom, null));
        model.Axes.Add(Plot.Categories(figure.Rows, AxisPosition.Left, null, reversed: true));
        var (low, high) = (figure.Values.Min() ?? 0, figure.Values.Max() ?? 1);
        for (var i = 0; i < figure.Values.Length; i++)
        {
            if (figure.Values[i] is not { } v) continue;
            var (row, column) = (i / figure.Columns.Length, i % figure.Columns.Length);
            var fill = OxyColor.Interpolate(Light, Dark, high > low ? (v - low) / (high - low) : 0);
            model.Annotations.Add(new RectangleAnnotation
            {
                MinimumX = column - 0.5, MaximumX = column + 0.5, MinimumY = row - 0.5, MaximumY = row + 0.5, Fill = fill, Stroke = OxyColors.White, StrokeThickness = 0.5,
                Text = NumberText.Fixed(v, 3), TextColor = Palette.On(fill), FontSize = FigureText.Size * 0.94,
            });
        }
        return model;
    }
}
