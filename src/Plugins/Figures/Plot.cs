using System.Globalization;
using OxyPlot.Axes;

namespace ReportGen.Figures;

/// <summary>What all plots have in common: fonts, axes, round steps.</summary>
internal static class Plot
{
    /// <summary>A plot of OxyPlot's with nothing in it; <paramref name="right"/> is room kept free at its right.</summary>
    public static PlotModel Model(double right = 6) => new()
    {
        DefaultFont = FigureText.Family, DefaultFontSize = FigureText.Size, Culture = CultureInfo.InvariantCulture,
        TextColor = Palette.Ink,
        PlotAreaBorderThickness = new OxyThickness(0), Padding = new OxyThickness(2, 5, right, 2), IsLegendVisible = false,
    };

    /// <summary>
    /// Height of what stands below rows: ticks, numbers and the axis title; fixed, so that the height of a row is known before it is drawn.
    /// </summary>
    public const double Foot = 38;

    /// <summary>A plot whose rows have a height of (height - <see cref="Foot"/> - 7) / rows.</summary>
    public static PlotModel Rows(double right = 6)
    {
        var model = Model(right);
        model.PlotMargins = new OxyThickness(double.NaN, 0, double.NaN, Foot);
        return model;
    }

    /// <summary>Lays a plot out in a space and draws it.</summary>
    public static void Draw(SvgInk ink, PlotModel model, double width, double height)
    {
        ((IPlotModel)model).Update(true);
        ((IPlotModel)model).Render(ink, new OxyRect(0, 0, width, height));
        if (model.GetLastPlotException() is { } failure) throw new InvalidOperationException("a figure cannot be drawn", failure);
    }

    /// <summary>A value axis with round steps that holds all the data.</summary>
    public static LinearAxis Values(
        ValueAxis axis, AxisPosition position, IEnumerable<double> data, bool fromZero,
        string? key = null, bool grid = true, int intervals = 5)
    {
        var (low, high, step) = Range(axis, [.. data], fromZero, intervals);
        return new LinearAxis
        {
            Key = key, Position = position, Title = axis.Title, Minimum = low, Maximum = high, MajorStep = step,
            MinorTickSize = 0, MajorTickSize = 3, TicklineColor = Palette.Ink,
            AxislineStyle = LineStyle.Solid, AxislineColor = Palette.Ink, AxislineThickness = 0.6, TitleFontSize = FigureText.Size,
            AxisTitleDistance = position == AxisPosition.Bottom ? 4 : 8, AxisTickToLabelDistance = 3,
            MajorGridlineStyle = grid ? LineStyle.Solid : LineStyle.None, MajorGridlineColor = Palette.Faint, MajorGridlineThickness = 0.5,
            LabelFormatter = v => Number(v, step),
        };
    }

    /// <summary>
    /// Categories from left to right. Where not all names fit, every second, third, ... is named, the last one among them if that can be.
    /// </summary>
    public static LinearAxis Across(IReadOnlyList<string> names, string? title, double room, bool ticks, int every = 0)
    {
        var per = room / names.Count;
        var widest = FigureText.Width(names.MaxBy(FigureText.Em)!);
        var named = Enumerable.Range(1, names.Count).FirstOrDefault(n => (n * per) - 7 >= widest, names.Count);
        var candidates = Enumerable.Range(named, Math.Max(1, Math.Min(named, names.Count - named)));
        if (every == 0) every = named == 1 ? 1 : candidates.FirstOrDefault(n => (names.Count - 1) % n == 0, named);
        return Names(AxisPosition.Bottom, title, c => c % every == 0 ? names[c] : "", names.Count, ticks);
    }

    /// <summary>
    /// Categories from top to bottom; a long name takes the lines its row has room for, at most <paramref name="width"/> wide.
    /// </summary>
    public static LinearAxis Down(IReadOnlyList<string> names, double width, double rowHeight)
    {
        var lines = Math.Clamp((int)(rowHeight / (FigureText.Size * FigureText.Leading)), 1, 3);
        var axis = Names(AxisPosition.Left, null, c => FigureText.Fit(names[c], width, lines), names.Count, ticks: false);
        (axis.StartPosition, axis.EndPosition, axis.AxisTickToLabelDistance) = (1, 0, 5);
        return axis;
    }

    private static LinearAxis Names(AxisPosition position, string? title, Func<int, string> name, int count, bool ticks) => new()
    {
        Position = position, Title = title, Minimum = -0.5, Maximum = count - 0.5,
        MajorStep = 1, MinorTickSize = 0, MajorTickSize = ticks ? 3 : 0,
        TitleFontSize = FigureText.Size, AxisTitleDistance = 3, AxisTickToLabelDistance = ticks ? 2 : 4, TicklineColor = Palette.Ink,
        AxislineStyle = LineStyle.Solid, AxislineColor = Palette.Ink, AxislineThickness = 0.6,
        LabelFormatter = v => Math.Abs(v - Math.Round(v)) < 1e-9 && v > -0.5 && v < count - 0.5 ? name((int)Math.Round(v)) : "",
    };

    /// <summary>Round ends that hold the data, and a step of 1, 2, 2.5 or 5 times a power of ten.</summary>
    public static (double Low, double High, double Step) Range(ValueAxis axis, IReadOnlyList<double> data, bool fromZero, int intervals = 5)
    {
        var (least, greatest) = (data.DefaultIfEmpty(0).Min(), data.DefaultIfEmpty(1).Max());
        var low = Math.Min(axis.Minimum ?? (fromZero ? 0 : least), least);
        var high = Math.Max(axis.Maximum ?? greatest, greatest);
        if (high - low < 1e-9) (low, high) = axis.Minimum is null && !fromZero ? (Below(low), Above(high)) : (low, low + 1);
        var raw = (high - low) / intervals;
        var power = Math.Pow(10, Math.Floor(Math.Log10(raw)));
        var steps = new[] { 1, 2, 2.5, 5, 10 }.Select(m => m * power).Where(s => s >= raw * 0.999);
        var step = axis.Decimals > 0 ? steps.First() : steps.FirstOrDefault(s => s % 1 == 0, Math.Ceiling(raw)); // no rank 2.5
        if (axis.Minimum is not { } declaredLow || low < declaredLow) low = Math.Floor((low / step) + 1e-9) * step;
        if (axis.Maximum is not { } declaredHigh || high > declaredHigh) high = Math.Ceiling((high / step) - 1e-9) * step;
        return (low, high, step);
    }

    // all values are one: room on both sides of it
    private static double Below(double value) => value - Math.Max(Math.Abs(value) * 0.1, 1e-3);

    private static double Above(double value) => value + Math.Max(Math.Abs(value) * 0.1, 1e-3);

    private static string Number(double value, double step) =>
        (Math.Abs(value) < 1e-12 ? 0 : value).ToString(Format(step), CultureInfo.InvariantCulture).Replace('-', '\u2212');

    private static string Format(double step)
    {
        var decimals = Math.Max(0, -(int)Math.Floor(Math.Log10(step) + 1e-9));
        if (Math.Abs((step * Math.Pow(10, decimals)) - Math.Round(step * Math.Pow(10, decimals))) > 1e-9) decimals++;
        return "F" + decimals.ToString(CultureInfo.InvariantCulture);
    }
}
