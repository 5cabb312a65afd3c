using OxyPlot.Annotations;
using OxyPlot.Axes;

namespace ReportGen.Figures;

/// <summary>
/// Points over named curves; both axes share their ends where the values are of one size, so that equal values lie at 45 degrees.
/// </summary>
internal static class ScatterPlot
{
    private const int Many = 100;
    private const double NameShare = 0.4; // of the plot's width, where several points have names

    /// <summary>The color of tails: they stay behind names.</summary>
    private static readonly OxyColor Tail = OxyColor.FromRgb(0xB4, 0xB4, 0xB4);

    public static void Draw(SvgInk ink, ScatterFigure figure, double width, double height)
    {
        List<FigureSeries> classes = [.. figure.Classes.Select(c => new FigureSeries(c.Name, SeriesMark.Line, [], c.Color))];
        var top = Legend.Draw(ink, classes, width, dots: true);
        var names = figure.Curves.Select(c => FigureText.Width(c.Name, FigureText.Small)).DefaultIfEmpty(0).Max();
        var model = Plot.Model(names + 12);
        var (xs, ys) = (Values(figure, p => p.X, f => f.X), Values(figure, p => p.Y, f => f.Y));
        if (figure.Cross is { } cross) (xs, ys) = ([.. xs, cross.X], [.. ys, cross.Y]);
        else if (AreOfOneSize(xs, ys)) (xs, ys) = ([.. xs, .. ys], [.. xs, .. ys]);
        model.Axes.Add(Plot.Values(figure.Across, AxisPosition.Bottom, xs, fromZero: false));
        model.Axes.Add(Plot.Values(figure.Up, AxisPosition.Left, ys, fromZero: false));
        model.Annotations.Add(new Curves(figure));
        model.Annotations.Add(new Points(figure, figure.Points.Length > Many ? 1.9 : 2.6));
        ink.At(0, top, () => Plot.Draw(ink, model, width, height - top));
    }

    private static List<double> Values(ScatterFigure figure, Func<ScatterPoint, double> of, Func<(double X, double Y), double> from) =>
        [.. figure.Points.Select(of), .. figure.Points.Where(p => p.IsNamed).Select(p => p.From).OfType<(double, double)>().Select(from)];

    private static bool AreOfOneSize(List<double> xs, List<double> ys)
    {
        var (x, y) = (xs.DefaultIfEmpty(1).Max(), ys.DefaultIfEmpty(1).Max());
        return x > 0 && y > 0 && x / y is >= 0.4 and <= 2.5;
    }

    /// <summary>The curves and the line of equal values, each cut at the edge of the plot.</summary>
    private sealed class Curves : PlainAnnotation
    {
        private readonly ScatterFigure figure;

        public Curves(ScatterFigure figure) => (this.figure, Layer) = (figure, AnnotationLayer.BelowSeries);

        public override void Render(IRenderContext rc)
        {
            var (ink, area) = ((SvgInk)rc, Area);
            if (figure.Cross is { } cross)
            {
                var middle = At(cross.X, cross.Y);
                ink.Line(new ScreenPoint(middle.X, area.Top), new ScreenPoint(middle.X, area.Bottom), Palette.Gray, 0.6, [5, 4]);
                ink.Line(new ScreenPoint(area.Left, middle.Y), new ScreenPoint(area.Right, middle.Y), Palette.Gray, 0.6, [5, 4]);
                Quadrants.Draw(ink, cross, area, middle);
            }
            if (figure.HasDiagonal)
            {
                var (from, to) = (Math.Max(XAxis!.ActualMinimum, YAxis!.ActualMinimum), Math.Min(XAxis.ActualMaximum, YAxis.ActualMaximum));
                if (to > from) ink.Line(At(from, from), At(to, to), Palette.Gray, 0.6, [6, 3]);
            }
            var ends = new List<(ScreenPoint At, string Name)>();
            foreach (var curve in figure.Curves)
            {
                var inside = curve.Lines.SelectMany(l => Runs(l, area)).ToList();
                foreach (var run in inside) ink.DrawLine(run, Palette.Gray, 0.6, EdgeRenderingMode.Automatic, [], LineJoin.Miter);
                var last = inside.SelectMany(r => r).Select(p => (ScreenPoint?)p).MaxBy(p => p!.Value.X);
                if (last is { } end && end.X > area.Right - 2) ends.Add((end, curve.Name));
            }
            var placed = ends.OrderBy(e => e.At.Y).ToList();
            var heights = EndLabels.Apart(
                [.. placed.Select(e => e.At.Y)], FigureText.Small * FigureText.Leading, area.Top, area.Bottom);
            for (var i = 0; i < placed.Count; i++)
            {
                ink.Line(placed[i].At, new ScreenPoint(area.Right + 6, heights[i]), Palette.Gray, 0.4);
                ink.Text(
                    placed[i].Name, area.Right + 7, heights[i], HorizontalAlignment.Left, VerticalAlignment.Middle, FigureText.Small,
                    color: Palette.Gray);
            }
        }

        /// <summary>The parts of a line inside the plot.</summary>
        private IEnumerable<List<ScreenPoint>> Runs(IEnumerable<(double X, double Y)> line, OxyRect area)
        {
            var run = new List<ScreenPoint>();
            ScreenPoint? before = null;
            foreach (var point in line.Select(p => At(p.X, p.Y)))
            {
                var isIn = Holds(area, point);
                if (before is { } b && isIn != Holds(area, b)) run.Add(Edge(area, isIn ? point : b, isIn ? b : point));
                if (isIn) run.Add(point);
                else if (run.Count > 1) { yield return run; run = []; }
                else run.Clear();
                before = point;
            }
            if (run.Count > 1) yield return run;
        }

        private static bool Holds(OxyRect area, ScreenPoint p) =>
            p.X >= area.Left && p.X <= area.Right && p.Y >= area.Top && p.Y <= area.Bottom;

        /// <summary>Where the way from a point inside to one outside leaves the plot.</summary>
        private static ScreenPoint Edge(OxyRect area, ScreenPoint inside, ScreenPoint outside)
        {
            var (near, far) = (0.0, 1.0);
            for (var i = 0; i < 30; i++)
            {
                var middle = (near + far) / 2;
                if (Holds(area, inside + ((outside - inside) * middle))) near = middle;
                else far = middle;
            }
            return inside + ((outside - inside) * near);
        }
    }

    /// <summary>The points, the tails of those that have names, and the names.</summary>
    private sealed class Points(ScatterFigure figure, double size) : PlainAnnotation
    {
        public override void Render(IRenderContext rc)
        {
            var ink = (SvgInk)rc;
            foreach (var point in figure.Points.Where(p => p.IsNamed))
            {
                if (point.From is not { } from) continue;
                ink.Line(At(from.X, from.Y), At(point.X, point.Y), Tail, 0.8);
                ink.DrawMarker(
                    At(from.X, from.Y), MarkerType.Circle, null, 1.2, OxyColors.White, Tail, 0.8, EdgeRenderingMode.Automatic);
            }
            foreach (var point in figure.Points)
            {
                var at = At(point.X, point.Y);
                var (fill, stroke) = (LineMarks.Fill(point.Color, ink.Palette), LineMarks.Stroke(point.Color, ink.Palette));
                ink.DrawMarker(at, Palette.Marker(point.Color), null, size, fill, stroke, 0.6, EdgeRenderingMode.Automatic);
                var (x, y) = (ValueText.WithUnit(point.X, figure.Across), ValueText.WithUnit(point.Y, figure.Up));
                ink.Mark(at, new MarkText($"{point.Name} · {figure.Across.Title} {x} · {figure.Up.Title} {y}", point.Name));
            }
            var places = new LabelPlaces(Area, [.. figure.Points.Select(p => At(p.X, p.Y))]);
            if (figure.Cross is { } cross)
            {
                foreach (var (box, _) in Quadrants.Boxes(cross, Area, At(cross.X, cross.Y))) places.Take(box);
            }
            foreach (var point in figure.Points.Reverse().Where(p => p.IsNamed)) Name(ink, point, places); // those on top first
        }

        private void Name(SvgInk ink, ScatterPoint point, LabelPlaces places)
        {
            var at = At(point.X, point.Y);
            var name = figure.Points.Count(p => p.IsNamed) == 1 ? point.Name : Cut(point.Name);
            var place = places.Place(at, name);
            if (place is null) place = places.Place(at, name = Cut(name));
            if (place is not ({ } box, var end)) return;
            if (end is { } near) ink.Line(at, near, Palette.Ink, 0.4);
            ink.Text(name, box.Left + 1, box.Top, HorizontalAlignment.Left, VerticalAlignment.Top, FigureText.Small);
        }

        private string Cut(string name) => FigureText.Fit(name, Area.Width * NameShare, size: FigureText.Small);
    }
}
