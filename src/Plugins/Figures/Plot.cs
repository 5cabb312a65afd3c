using System.Globalization;
using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Legends;
using ReportGen.Contracts.Figures;

namespace ReportGen.Figures;

/// <summary>What all plots have in common: fonts, axes, legend.</summary>
internal static class Plot
{
    private static readonly OxyColor Ink = OxyColor.FromRgb(0x22, 0x22, 0x22);
    private static readonly OxyColor Grid = OxyColor.FromRgb(0xE2, 0xE2, 0xE2);

    public static PlotModel Model(bool legend)
    {
        var model = new PlotModel
        {
            DefaultFont = FigureText.Family, DefaultFontSize = FigureText.Size, Culture = CultureInfo.InvariantCulture, Background = OxyColors.White,
            TextColor = Ink, PlotAreaBorderThickness = new OxyThickness(0), Padding = new OxyThickness(2, 4, 6, 2), IsLegendVisible = legend,
        };
        model.Legends.Add(new Legend
        {
            LegendPlacement = LegendPlacement.Outside, LegendPosition = LegendPosition.BottomCenter, LegendOrientation = LegendOrientation.Horizontal,
            LegendBorderThickness = 0, LegendSymbolLength = 18, LegendItemSpacing = 10, LegendLineSpacing = 2, LegendPadding = 2, LegendMargin = 2, LegendFontSize = FigureText.Size,
        });
        return model;
    }

    public static LinearAxis Values(ValueAxis axis, AxisPosition position, IEnumerable<double> data, bool fromZero, string? key = null, bool grid = true)
    {
        var (low, high, step) = Range(axis, [.. data], fromZero);
        return new LinearAxis
        {
            Key = key, Position = position, Title = axis.Title, Minimum = low, Maximum = high, MajorStep = step, MinorTickSize = 0, MajorTickSize = 3,
            AxislineStyle = LineStyle.Solid, AxislineColor = Ink, TicklineColor = Ink, AxislineThickness = 0.75, TitleFontSize = FigureText.Size, AxisTitleDistance = position == AxisPosition.Bottom ? 3 : 9,
            MajorGridlineStyle = grid ? LineStyle.Solid : LineStyle.None, MajorGridlineColor = Grid, MajorGridlineThickness = 0.5,
            LabelFormatter = v => (Math.Abs(v) < 1e-12 ? 0 : v).ToString(Format(step), CultureInfo.InvariantCulture),
        };
    }

    public static LinearAxis Categories(IReadOnlyList<string> names, AxisPosition position, string? title, bool reversed = false, double widthPerCategory = double.MaxValue)
    {
        var every = Math.Max(1, (int)Math.Ceiling(((names.Max(FigureText.Em) * FigureText.Size) + 4) / widthPerCategory));
        return new LinearAxis
        {
            Position = position, Title = title, Minimum = -0.5, Maximum = names.Count - 0.5, MajorStep = 1, MinorTickSize = 0, MajorTickSize = 0,
            StartPosition = reversed ? 1 : 0, EndPosition = reversed ? 0 : 1, TitleFontSize = FigureText.Size, AxisTitleDistance = 3,
            AxislineStyle = LineStyle.Solid, AxislineColor = Ink, AxislineThickness = 0.75,
            LabelFormatter = v => Math.Abs(v - Math.Round(v)) < 1e-9 && v >= 0 && v < names.Count && (int)Math.Round(v) % every == 0 ? names[(int)Math.Round(v)] : "",
        };
    }

    /// <summary>Round ends and a step that gives four to six intervals.</summary>
    private static (double Low, double High, double Step) Range(ValueAxis axis, IReadOnlyList<double> data, bool fromZero)
    {
        var low = axis.Minimum ?? (fromZero ? Math.Min(0, data.DefaultIfEmpty(0).Min()) : data.DefaultIfEmpty(0).Min());
        var high = axis.Maximum ?? Math.Max(data.DefaultIfEmpty(1).Max(), low);
        if (high - low < 1e-12) high = low + 1;
        var raw = (high - low) / 5;
        var power = Math.Pow(10, Math.Floor(Math.Log10(raw)));
        var step = new[] { 1, 2, 2.5, 5, 10 }.Select(m => m * power).First(s => s >= raw * 0.999);
        if (axis.Minimum is null) low = Math.Floor((low / step) + 1e-9) * step;
        if (axis.Maximum is null) high = Math.Ceiling((high / step) - 1e-9) * step;
        return (low, high, step);
    }

    private static string Format(double step)
    {
        var decimals = Math.Max(0, -(int)Math.Floor(Math.Log10(step) + 1e-9));
        if (Math.Abs((step * Math.Pow(10, decimals)) - Math.Round(step * Math.Pow(10, decimals))) > 1e-9) decimals++;
        return "F" + decimals.ToString(CultureInfo.InvariantCulture);
    }
}
