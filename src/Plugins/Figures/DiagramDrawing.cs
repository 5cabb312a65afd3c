namespace ReportGen.Figures;

/// <summary>Draws a diagram of cards and arrows: a chart library has no use here.</summary>
internal static class DiagramDrawing
{
    private const double Mm = SvgDrawing.UnitsPerMm;
    private const double Outcome = 8 * Mm, Drop = 7 * Mm, Head = 8 * Mm, Edge = 1;

    public static void Draw(SvgInk ink, DiagramFigure figure, double width, double height)
    {
        var count = figure.Boxes.Length;
        var between = count < 2 ? 0 : Between(count, !figure.Arrows.IsEmpty) * Mm;
        var wide = Math.Min(72 * Mm, (width - (2 * Edge) - (between * (count - 1))) / count);
        var left = (width - (wide * count) - (between * (count - 1))) / 2;
        var tall = height - (2 * Edge) - Outcome - Drop;
        for (var i = 0; i < count; i++)
        {
            var box = new OxyRect(left + (i * (wide + between)), Edge, wide, tall);
            Card(ink, figure.Boxes[i], box);
            Arrow(ink, new ScreenPoint(box.Center.X, box.Bottom + 2), new ScreenPoint(box.Center.X, box.Bottom + Drop - 2));
            if (i == count - 1) continue;
            var (from, to, middle) = (box.Right + 3, box.Right + between - 3, box.Center.Y);
            if (Mechanisms(figure, i) is { Count: > 0 } own)
            {
                DiagramArrows.Draw(ink, own, a => PartAt(figure.Boxes[a.Box], box, a.Part), from, to, box.Top + Head, box.Bottom);
                continue;
            }
            Arrow(ink, new ScreenPoint(from, middle - 8), new ScreenPoint(to, middle - 8));
            Arrow(ink, new ScreenPoint(to, middle + 8), new ScreenPoint(from, middle + 8));
            var center = (from + to) / 2;
            var (there, back) = (FigureText.Fit(figure.Forward[i], between - 6, 2), FigureText.Fit(figure.Backward[i], between - 6, 2));
            ink.Text(there, center, middle - 11, HorizontalAlignment.Center, VerticalAlignment.Bottom);
            ink.Text(back, center, middle + 11, HorizontalAlignment.Center, VerticalAlignment.Top);
        }
        var ground = new OxyRect(left, height - Edge - Outcome, width - (2 * left), Outcome);
        ink.Card(ground, Outcome / 2, OxyColor.FromRgb(0xF4, 0xF5, 0xF6), Palette.Gray, 0.6);
        ink.Centered(FigureText.Fit(figure.Outcome, ground.Width - 20), ground.Center, bold: true);
    }

    private static double Between(int count, bool hasArrows) => count switch
    {
        2 => hasArrows ? 62 : 36, 3 => hasArrows ? 34 : 23, _ => hasArrows ? 24 : 19,
    };

    /// <summary>The arrows of the gap behind a box.</summary>
    private static List<DiagramArrow> Mechanisms(DiagramFigure figure, int gap) =>
        [.. figure.Arrows.Where(a => Math.Min(a.Box, a.To) == gap)];

    /// <summary>The middle of a part, in a card of that area.</summary>
    private static double PartAt(DiagramBox box, OxyRect area, int part)
    {
        var (pitch, top) = Pitch(box, area);
        return top + ((part + 0.5) * pitch);
    }

    private static (double Pitch, double Top) Pitch(DiagramBox box, OxyRect area)
    {
        var (room, count) = (area.Height - Head - 4, Math.Max(1, box.Parts.Length));
        var pitch = Math.Min(room / count, 10 * Mm);
        return (pitch, area.Top + Head + ((room - (pitch * count)) / 2));
    }

    // a white card with a band of its color on top; the parts on a tint, in the middle of what is left
    private static void Card(SvgInk ink, DiagramBox box, OxyRect area)
    {
        var color = ink.Palette.Of(box.Color);
        ink.Card(area, 4, OxyColors.White, OxyColor.Interpolate(color, Palette.Ink, 0.3), 0.8);
        ink.Fill(new OxyRect(area.Left + 5, area.Top + Head - 3, area.Width - 10, 2), color);
        var title = FigureText.Fit(box.Title, area.Width - 8, 2);
        ink.Centered(title, new ScreenPoint(area.Center.X, area.Top + (Head / 2) - 1), bold: true);
        var (pitch, top) = Pitch(box, area);
        var part = Math.Min(pitch - 4, 7 * Mm);
        var lines = Math.Max(1, (int)((part + 1) / (FigureText.Size * FigureText.Leading)));
        for (var i = 0; i < box.Parts.Length; i++)
        {
            var chip = new OxyRect(area.Left + 7, top + (i * pitch) + ((pitch - part) / 2), area.Width - 14, part);
            ink.Card(chip, 3, OxyColor.Interpolate(OxyColors.White, color, 0.14), OxyColors.Undefined, 0);
            ink.Centered(FigureText.Fit(box.Parts[i], chip.Width - 6, lines), chip.Center);
        }
    }

    /// <summary>A thin shaft and a slim head with a notch.</summary>
    public static void Arrow(SvgInk ink, ScreenPoint from, ScreenPoint to)
    {
        var along = to - from;
        along.Normalize();
        var across = new ScreenVector(-along.Y, along.X);
        var neck = to - (along * 5);
        ink.Line(from, neck, Palette.Ink, 0.8);
        ScreenPoint[] head = [to, to - (along * 7) + (across * 2.8), neck, to - (along * 7) - (across * 2.8)];
        ink.DrawPolygon(head, Palette.Ink, OxyColors.Undefined, 0, EdgeRenderingMode.Automatic, [], LineJoin.Miter);
    }
}
