namespace ReportGen.Figures;

/// <summary>A report's card: a stripe at the left, the title, and a figure below it, or at its right where the figure is tall.</summary>
internal static class CardDrawing
{
    private const double Margin = 22, Stripe = 7, TitleSize = 21, SubtitleSize = 13, Gap = 8;

    /// <summary>Height over width from which a figure stands beside the title.</summary>
    private const double Tall = 0.8;

    /// <summary>The share of its own height that a figure needs.</summary>
    private const double Least = 0.8;

    private const int MostLines = 2, MostBeside = 5;

    public static void Draw(SvgInk ink, CardFigure card, double width, double height)
    {
        ink.Fill(new OxyRect(0, 0, Stripe, height), ink.Palette.Of(new ColorRole(ColorFamily.System, 0)));
        var (left, right, bottom) = (Stripe + Margin, width - Margin, height - Margin);
        if (card.Figure.HeightMm / card.Figure.WidthMm > Tall)
        {
            var middle = left + ((right - left) * 0.45);
            Words(ink, card, left, middle - Margin, MostBeside);
            Shown(ink, card, new OxyRect(new ScreenPoint(middle, Margin), new ScreenPoint(right, bottom)));
        }
        else
        {
            var y = Words(ink, card, left, right, MostLines);
            Shown(ink, card, new OxyRect(new ScreenPoint(left, y + Gap), new ScreenPoint(right, bottom)));
        }
    }

    /// <summary>Title, subtitle and authors; returns where they end.</summary>
    private static double Words(SvgInk ink, CardFigure card, double left, double right, int lines)
    {
        var y = Line(ink, card.Title, left, Margin, right - left, lines, TitleSize, bold: true, Palette.Ink);
        if (card.Subtitle.Length > 0) y = Line(ink, card.Subtitle, left, y + 3, right - left, 1, SubtitleSize, bold: false, Palette.Ink);
        return card.By.Length > 0 ? Line(ink, card.By, left, y + 3, right - left, 1, FigureText.Size, bold: false, Palette.Gray) : y;
    }

    /// <summary>The figure in the room, or smaller where it was made for more.</summary>
    private static void Shown(SvgInk ink, CardFigure card, OxyRect room)
    {
        var y = Line(ink, card.Caption, room.Left, room.Top, room.Width, 1, FigureText.Size, bold: true, Palette.Ink) + 4;
        var (width, height) = (room.Width, room.Bottom - y);
        var scale = Math.Round(Math.Min(1, height / (Least * card.Figure.HeightMm * SvgDrawing.UnitsPerMm)), 2);
        ink.Scaled(room.Left, y, scale, () => SvgDrawing.Draw(ink, card.Figure, width / scale, height / scale));
    }

    private static double Line(
        SvgInk ink, string text, double x, double y, double width, int lines, double size, bool bold, OxyColor color)
    {
        // bold letters are wider than those that are measured
        var fitted = FigureText.Fit(text, bold ? width * 0.92 : width, lines, size);
        ink.Text(fitted, x, y, HorizontalAlignment.Left, VerticalAlignment.Top, size, bold, color);
        return y + (fitted.Split('\n').Length * size * FigureText.Leading);
    }
}
