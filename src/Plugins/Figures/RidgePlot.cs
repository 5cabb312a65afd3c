using OxyPlot.Axes;
using OxyPlot.Series;

namespace ReportGen.Figures;

/// <summary>Curves one under the other, each before the one above it, with its name at the left and its peak marked.</summary>
internal static class RidgePlot
{
    private const double Overlap = 1.7; // the highest curve reaches so many rows up

    public static void Draw(SvgInk ink, RidgeFigure figure, double width, double height)
    {
        var (count, model) = (figure.Rows.Length, Plot.Rows());
        model.Axes.Add(Plot.Values(figure.Values, AxisPosition.Bottom, figure.Places, fromZero: false, intervals: width > 400 ? 8 : 5));
        var rows = Plot.Down([.. figure.Rows.Select(r => r.Name)], width * 0.3, (height - Plot.Foot - 7) / (count + Overlap - 1));
        (rows.Minimum, rows.AxislineStyle) = (-Overlap, LineStyle.None);
        (rows.Maximum, rows.LabelFormatter) = (count - 1 + 0.25, v => Math.Abs(v - Math.Round(v)) < 1e-9 && v > -0.5 && v < count - 0.5
            ? FigureText.Fit(figure.Rows[(int)Math.Round(v)].Name, width * 0.3) : "");
        model.Axes.Add(rows);
        model.Series.Add(new LineSeries()); // axes are laid out only where something is drawn on them
        model.Annotations.Add(new Ridges(figure));
        Plot.Draw(ink, model, width, height);
    }

    private sealed class Ridges(RidgeFigure figure) : PlainAnnotation
    {
        public override void Render(IRenderContext rc)
        {
            var ink = (SvgInk)rc;
            var most = figure.Rows.SelectMany(r => r.Heights).DefaultIfEmpty(0).Max();
            for (var r = 0; r < figure.Rows.Length; r++)
            {
                var row = figure.Rows[r];
                double Up(double height) => r - (most > 0 ? Overlap * height / most : 0);
                List<ScreenPoint> curve = [.. figure.Places.Zip(row.Heights, (x, h) => At(x, Up(h)))];
                var color = ink.Palette.Of(row.Color);
                var fill = OxyColor.Interpolate(OxyColors.White, color, 0.3);
                List<ScreenPoint> area = [At(figure.Places[0], r), .. curve, At(figure.Places[^1], r)];
                ink.DrawPolygon(area, fill, OxyColors.Undefined, 0, EdgeRenderingMode.Automatic, [], LineJoin.Miter);
                ink.DrawLine(curve, OxyColor.Interpolate(color, Palette.Ink, 0.3), 0.9, EdgeRenderingMode.Automatic, [], LineJoin.Round);
                if (row.Peak is not { } peak) continue;
                var height = row.Heights[Nearest(peak)];
                ink.Line(At(peak, r), At(peak, Up(height)), Palette.Ink, 0.6, [3, 2]);
                var text = $"{row.Name} · {figure.Values.Title} {ValueText.WithUnit(peak, figure.Values)}";
                ink.Mark(At(peak, Up(height)), new MarkText(text, row.Name));
            }
        }

        private int Nearest(double place) =>
            Enumerable.Range(0, figure.Places.Length).MinBy(i => Math.Abs(figure.Places[i] - place));
    }
}
