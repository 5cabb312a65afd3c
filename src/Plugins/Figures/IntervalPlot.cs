using OxyPlot.Axes;
using OxyPlot.Series;
using ReportGen.Contracts.Document;

namespace ReportGen.Figures;

/// <summary>Estimates a row each with their intervals, against the line of zero.</summary>
internal static class IntervalPlot
{
    private const double Cap = 3;

    public static void Draw(SvgInk ink, IntervalFigure figure, double width, double height)
    {
        var (count, model) = (figure.Rows.Length, Plot.Rows());
        var data = figure.Rows.SelectMany(r => (double[])[r.Low, r.Value, r.High]).Concat(figure.Zero is { } z ? [z] : []);
        model.Axes.Add(Plot.Values(figure.Values, AxisPosition.Bottom, data, fromZero: false));
        model.Axes.Add(Plot.Down([.. figure.Rows.Select(r => r.Name)], width * 0.45, (height - Plot.Foot - 7) / count));
        model.Series.Add(new LineSeries()); // axes are laid out only where something is drawn on them
        model.Annotations.Add(new Intervals(figure));
        Plot.Draw(ink, model, width, height);
    }

    private sealed class Intervals(IntervalFigure figure) : PlainAnnotation
    {
        public override void Render(IRenderContext rc)
        {
            var (ink, area) = ((SvgInk)rc, Area);
            if (figure.Zero is { } zero)
            {
                var x = At(zero, 0).X;
                ink.Line(new ScreenPoint(x, area.Top), new ScreenPoint(x, area.Bottom), Palette.Ink, 0.7, [5, 4]);
            }
            for (var r = 0; r < figure.Rows.Length; r++)
            {
                var row = figure.Rows[r];
                var (low, at, high) = (At(row.Low, r), At(row.Value, r), At(row.High, r));
                ink.Line(low, high, Palette.Ink, 1);
                foreach (var end in (ScreenPoint[])[low, high])
                {
                    ink.Line(new ScreenPoint(end.X, end.Y - Cap), new ScreenPoint(end.X, end.Y + Cap), Palette.Ink, 1);
                }
                var fill = row.IsFull ? Palette.Ink : OxyColors.White;
                ink.DrawMarker(at, MarkerType.Circle, null, LineMarks.Size, fill, Palette.Ink, 0.9, EdgeRenderingMode.Automatic);
                string Number(double value) => ValueText.Number(value, figure.Values);
                var text = $"{row.Name} · {ValueText.WithUnit(row.Value, figure.Values)} [{Number(row.Low)}, {Number(row.High)}]";
                ink.Mark(at, new MarkText(text, row.Name));
            }
        }
    }
}
