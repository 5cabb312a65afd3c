using OxyPlot.Series;

namespace ReportGen.Figures;

/// <summary>The points of lines: how they look, and the value each names under the pointer.</summary>
internal sealed class LineMarks : PlainAnnotation
{
    /// <summary>Thickness of a line.</summary>
    public const double Thickness = 1.3;

    /// <summary>Half the width of a marker.</summary>
    public const double Size = 2.7;

    private readonly List<(double X, double Y, MarkText Text)> points = [];

    public void Add(double x, double y, MarkText text) => points.Add((x, y, text));

    public override void Render(IRenderContext rc)
    {
        foreach (var (x, y, text) in points) ((SvgInk)rc).Mark(At(x, y), text);
    }

    /// <summary>The fill of a role's marker.</summary>
    public static OxyColor Fill(ColorRole role, Palette palette) => Palette.Hollow(role) ? OxyColors.White : palette.Of(role);

    /// <summary>The outline of a role's marker: its color, darkened where the fill itself is white.</summary>
    public static OxyColor Stroke(ColorRole role, Palette palette) => role.Family is ColorFamily.Time or ColorFamily.Grade
        ? Palette.Ink
        : palette.Of(role);

    /// <summary>
    /// A line over categories, with a white edge where it crosses bars, and its points; a line alone in its plot needs no dashes.
    /// </summary>
    public static void AddTo(
        PlotModel model, Palette palette, FigureSeries series, IReadOnlyList<string> categories, ValueAxis axis, string axisKey,
        bool overBars, double size, bool alone = false)
    {
        var (color, marks) = (palette.Of(series.Color), new LineMarks { YAxisKey = axisKey });
        var line = new LineSeries
        {
            Color = color, StrokeThickness = Thickness, LineStyle = alone ? LineStyle.Solid : Palette.Dash(series.Color),
            MarkerType = size > 0 ? Palette.Marker(series.Color) : MarkerType.None, MarkerSize = size,
            MarkerFill = Fill(series.Color, palette),
            MarkerStroke = overBars ? OxyColors.White : Stroke(series.Color, palette), MarkerStrokeThickness = 0.8, YAxisKey = axisKey,
        };
        var edge = new LineSeries { Color = OxyColors.White, StrokeThickness = Thickness + 1.4, YAxisKey = axisKey };
        for (var c = 0; c < series.Values.Length; c++)
        {
            line.Points.Add(series.Values[c] is { } v ? new DataPoint(c, v) : DataPoint.Undefined);
            if (series.Values[c] is { } value) marks.Add(c, value, MarkText.OfSeries(series, categories[c], value, axis));
        }
        edge.Points.AddRange(line.Points);
        if (overBars) model.Series.Add(edge);
        model.Series.Add(line);
        model.Annotations.Add(marks);
    }
}
