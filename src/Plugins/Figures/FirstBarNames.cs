namespace ReportGen.Figures;

/// <summary>The names of a stack's parts over its first bar, side by side, each with a thread to the middle of its part.</summary>
internal sealed class FirstBarNames(RowBarFigure figure) : PlainAnnotation
{
    private const int MostLines = 3;
    private const double Gap = 7, Thread = 6, Widest = 13 * FigureText.Small;

    /// <summary>The room above the plot that the names take.</summary>
    public const double Height = (MostLines * FigureText.Small * FigureText.Leading) + Thread;

    /// <summary>True where all names stand side by side, and every part of the first bar is there.</summary>
    public static bool HaveRoom(RowBarFigure figure, double width) =>
        figure.Series.All(s => s.Values[0] is > 0) && figure.Series.Length > 1
        && figure.Series.Select(Name).All(n => !n.Contains('…'))
        && figure.Series.Select(Width).Sum() + ((figure.Series.Length - 1) * Gap) <= width * 0.72;

    public override void Render(IRenderContext rc)
    {
        var (ink, area, ground) = ((SvgInk)rc, Area, 0.0);
        var middles = new List<double>();
        foreach (var series in figure.Series)
        {
            middles.Add(At(ground + (series.Values[0]!.Value / 2), 0).X);
            ground += series.Values[0]!.Value;
        }
        var places = Placed(middles, area);
        var top = At(0, -0.5).Y;
        for (var i = 0; i < places.Count; i++)
        {
            var foot = top - Thread;
            ink.Line(new ScreenPoint(middles[i], At(0, -0.34).Y), new ScreenPoint(places[i], foot + 1), Palette.Gray, 0.4);
            ink.Text(
                Name(figure.Series[i]), places[i], foot, HorizontalAlignment.Center, VerticalAlignment.Bottom, FigureText.Small);
        }
    }

    /// <summary>The middles of the names: as near to those of the parts as their widths let them.</summary>
    private List<double> Placed(List<double> middles, OxyRect area)
    {
        var widths = figure.Series.Select(Width).ToList();
        var places = middles.ToList();
        var left = area.Left - 40;
        for (var i = 0; i < places.Count; i++)
        {
            places[i] = Math.Max(places[i], left + (widths[i] / 2));
            left = places[i] + (widths[i] / 2) + Gap;
        }
        var right = area.Right + 4;
        for (var i = places.Count - 1; i >= 0; i--)
        {
            places[i] = Math.Min(places[i], right - (widths[i] / 2));
            right = places[i] - (widths[i] / 2) - Gap;
        }
        return places;
    }

    private static string Name(FigureSeries series) => FigureText.Fit(series.Name, Longest(series.Name), MostLines, FigureText.Small);

    /// <summary>The least width that the lines of a name need: that of its longest word, or a third of it.</summary>
    private static double Longest(string name)
    {
        var longest = name.Split(' ').Max(w => FigureText.Width(w, FigureText.Small));
        return Math.Min(Widest, Math.Max(longest, FigureText.Width(name, FigureText.Small) / 2.2) + 2);
    }

    private static double Width(FigureSeries series) => FigureText.Width(Name(series), FigureText.Small);
}
