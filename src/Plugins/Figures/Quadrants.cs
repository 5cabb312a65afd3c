namespace ReportGen.Figures;

/// <summary>The names of a scatter's quadrants, in its corners.</summary>
internal static class Quadrants
{
    private const int MostLines = 2;
    private const double Height = FigureText.Small * FigureText.Leading, Inset = 3;

    public static void Draw(SvgInk ink, ScatterCross cross, OxyRect area, ScreenPoint middle)
    {
        foreach (var (box, name) in Boxes(cross, area, middle))
        {
            ink.Text(
                name, box.Left, box.Top, HorizontalAlignment.Left, VerticalAlignment.Top, FigureText.Small, color: Palette.Gray);
        }
    }

    /// <summary>Where each name stands; none for a quadrant that is narrower than its name's first letters.</summary>
    public static IEnumerable<(OxyRect Box, string Name)> Boxes(ScatterCross cross, OxyRect area, ScreenPoint middle)
    {
        for (var q = 0; q < cross.Quadrants.Length; q++)
        {
            var (isRight, isTop) = (q is 0 or 3, q < 2);
            var room = (isRight ? area.Right - middle.X : middle.X - area.Left) - (2 * Inset);
            var tall = isTop ? middle.Y - area.Top : area.Bottom - middle.Y;
            if (room < 4 * FigureText.Small || tall < Height + Inset) continue;
            var name = FigureText.Fit(cross.Quadrants[q], room, tall < 3 * Height ? 1 : MostLines, FigureText.Small);
            var (width, height) = (FigureText.Width(name, FigureText.Small), name.Split('\n').Length * Height);
            var (x, y) = (isRight ? area.Right - Inset - width : area.Left + Inset, isTop ? area.Top + 2 : area.Bottom - height - 2);
            yield return (new OxyRect(x, y, width, height), name);
        }
    }
}
