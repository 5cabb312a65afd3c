namespace ReportGen.Figures;

/// <summary>Thin diagonal lines over a rectangle, computed rather than clipped: no ids, and any program draws them the same.</summary>
internal static class Hatching
{
    private const double Step = 4;

    public static void Draw(SvgInk ink, OxyRect area, OxyColor color)
    {
        // the lines x + y = k; k is a multiple of the step, so that neighboring bars match
        for (var k = Math.Ceiling((area.Left + area.Top) / Step) * Step; k < area.Right + area.Bottom; k += Step)
        {
            var (from, to) = (Math.Max(area.Left, k - area.Bottom), Math.Min(area.Right, k - area.Top));
            if (to - from > 0.5) ink.Line(new ScreenPoint(from, k - from), new ScreenPoint(to, k - to), color, 0.5);
        }
    }
}
