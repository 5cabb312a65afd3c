using OxyPlot.Annotations;
using OxyPlot.Axes;
using OxyPlot.Series;

namespace ReportGen.Figures;

/// <summary>Boxes a row each over all values as small rings, which stand a little apart so that ties show.</summary>
internal static class BoxPlot
{
    private const double Half = 0.3;
    private const int Many = 60;

    public static void Draw(SvgInk ink, BoxFigure figure, double width, double height)
    {
        var (count, model, top) = (figure.Rows.Length, Plot.Rows(), 0.0);
        var data = figure.Rows.SelectMany(r => r.Dots).Select(d => d.Value).Concat(figure.Reference is { } r ? [r.Value] : []);
        model.Axes.Add(Plot.Values(figure.Values, AxisPosition.Bottom, data, fromZero: false));
        if (figure.Reference is { } reference)
        {
            top = FigureText.Size * FigureText.Leading;
            var label = $"{reference.Name} {ValueText.WithUnit(reference.Value, figure.Values)}";
            model.Annotations.Add(new ReferenceLine(reference.Value, label));
        }
        model.Axes.Add(Plot.Down([.. figure.Rows.Select(r => r.Name)], width * 0.4, (height - top - Plot.Foot - 7) / count));
        model.Series.Add(new LineSeries()); // axes are laid out only where something is drawn on them
        model.Annotations.Add(new Boxes(figure));
        ink.At(0, top, () => Plot.Draw(ink, model, width, height - top));
    }

    private sealed class Boxes(BoxFigure figure) : PlainAnnotation
    {
        public override void Render(IRenderContext rc)
        {
            var (ink, area) = ((SvgInk)rc, Area);
            var ring = figure.Rows.Sum(r => r.Dots.Length) > Many ? 1.5 : 2.1;
            for (var r = 0; r < figure.Rows.Length; r++)
            {
                var row = figure.Rows[r];
                var level = At(0, r).Y;
                ink.Line(new ScreenPoint(area.Left, level), new ScreenPoint(area.Right, level), Palette.Faint, 0.5);
                if (row.Box is { } box) Box(ink, box, r, ink.Palette.Of(row.Color));
                var half = Math.Abs(At(0, r).Y - At(0, r + Half).Y) - ring - 1;
                for (var i = 0; i < row.Dots.Length; i++)
                {
                    var (name, value) = row.Dots[i];
                    var lift = row.Dots.Length == 1 ? 0 : ((i * 0.618034 % 1) - 0.5) * 2 * half * (row.Box is null ? 0.5 : 0.9);
                    var at = new ScreenPoint(At(value, r).X, level + lift);
                    ink.DrawMarker(at, MarkerType.Circle, null, ring, OxyColors.White, Palette.Ink, 0.5, EdgeRenderingMode.Automatic);
                    ink.Mark(at, new MarkText($"{row.Name} · {name} {ValueText.WithUnit(value, figure.Values)}", name));
                }
            }
        }

        private void Box(SvgInk ink, BoxSpan box, int row, OxyColor color)
        {
            var (from, to) = (At(box.Lower, row - Half), At(box.Upper, row + Half));
            var area = new OxyRect(new ScreenPoint(from.X, Math.Min(from.Y, to.Y)), new ScreenPoint(to.X, Math.Max(from.Y, to.Y)));
            ink.Line(At(box.Low, row), At(box.Lower, row), Palette.Ink, 0.7);
            ink.Line(At(box.Upper, row), At(box.High, row), Palette.Ink, 0.7);
            var fill = OxyColor.Interpolate(OxyColors.White, color, 0.35);
            ink.DrawRectangle(area, fill, Palette.Ink, 0.6, EdgeRenderingMode.Automatic);
            var middle = At(box.Median, row).X;
            ink.Line(new ScreenPoint(middle, area.Top), new ScreenPoint(middle, area.Bottom), Palette.Ink, 1.6);
        }
    }
}
