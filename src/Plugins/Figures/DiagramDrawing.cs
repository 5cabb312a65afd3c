using System.Globalization;
using System.Net;
using System.Text;
using ReportGen.Contracts.Figures;

namespace ReportGen.Figures;

/// <summary>Draws a diagram of boxes and arrows straight as SVG: a chart library has no use here.</summary>
internal static class DiagramDrawing
{
    private const double Unit = 96 / 25.4;
    private const double Margin = 2, Outcome = 9, Gap = 7;

    public static string Of(DiagramFigure figure, string id)
    {
        var svg = new StringBuilder();
        svg.Append($"<defs><marker id=\"{id}-tip\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"6\" markerHeight=\"6\" orient=\"auto-start-reverse\"><path d=\"M0 0L10 5L0 10z\" fill=\"#222222\"/></marker></defs>");
        var between = 30.0;
        var width = (figure.WidthMm - (2 * Margin) - (between * (figure.Boxes.Length - 1))) / figure.Boxes.Length;
        var height = figure.HeightMm - (2 * Margin) - Outcome - Gap;
        for (var i = 0; i < figure.Boxes.Length; i++)
        {
            var x = Margin + (i * (width + between));
            Box(svg, figure.Boxes[i], x, Margin, width, height);
            Arrow(svg, id, x + (width / 2), Margin + height, x + (width / 2), Margin + height + Gap);
            if (i == figure.Boxes.Length - 1) continue;
            var (from, to, middle) = (x + width, x + width + between, Margin + (height / 2));
            Arrow(svg, id, from + 1, middle - 5, to - 1, middle - 5);
            Text(svg, figure.Forward[i], (from + to) / 2, middle - 6.5, 0.92);
            Arrow(svg, id, to - 1, middle + 5, from + 1, middle + 5);
            Text(svg, figure.Backward[i], (from + to) / 2, middle + 9, 0.92);
        }
        Rectangle(svg, Margin, figure.HeightMm - Margin - Outcome, figure.WidthMm - (2 * Margin), Outcome, "#ffffff", "#222222", 0.9);
        Text(svg, figure.Outcome, figure.WidthMm / 2, figure.HeightMm - Margin - (Outcome / 2) + 1.1, 1, bold: true);
        return svg.ToString();
    }

    private static void Box(StringBuilder svg, DiagramBox box, double x, double y, double width, double height)
    {
        var (head, color) = (7.0, Palette.Of(box.Color));
        Rectangle(svg, x, y, width, height, "#ffffff", "#222222", 0.9);
        Rectangle(svg, x, y, width, head, $"#{color.R:x2}{color.G:x2}{color.B:x2}", "#222222", 0.9);
        var on = Palette.On(color);
        Text(svg, box.Title, x + (width / 2), y + 4.8, 1, bold: true, color: $"#{on.R:x2}{on.G:x2}{on.B:x2}");
        var step = (height - head - 2) / Math.Max(1, box.Parts.Length);
        for (var i = 0; i < box.Parts.Length; i++)
        {
            var top = y + head + 2 + (i * step);
            Rectangle(svg, x + 3, top, width - 6, Math.Min(step - 1.6, 8), "#f5f6f7", "#888888", 0.6);
            Text(svg, box.Parts[i], x + (width / 2), top + (Math.Min(step - 1.6, 8) / 2) + 1.1, 0.95);
        }
    }

    private static void Rectangle(StringBuilder svg, double x, double y, double width, double height, string fill, string stroke, double line) => svg.Append(CultureInfo.InvariantCulture,
        $"<rect x=\"{x * Unit:0.##}\" y=\"{y * Unit:0.##}\" width=\"{width * Unit:0.##}\" height=\"{height * Unit:0.##}\" fill=\"{fill}\" stroke=\"{stroke}\" stroke-width=\"{line:0.##}\"/>");

    private static void Arrow(StringBuilder svg, string id, double x1, double y1, double x2, double y2) => svg.Append(CultureInfo.InvariantCulture,
        $"<line x1=\"{x1 * Unit:0.##}\" y1=\"{y1 * Unit:0.##}\" x2=\"{x2 * Unit:0.##}\" y2=\"{y2 * Unit:0.##}\" stroke=\"#222222\" stroke-width=\"1.1\" marker-end=\"url(#{id}-tip)\"/>");

    private static void Text(StringBuilder svg, string text, double x, double y, double scale, bool bold = false, string color = "#222222") => svg.Append(CultureInfo.InvariantCulture,
        $"<text x=\"{x * Unit:0.##}\" y=\"{y * Unit:0.##}\" text-anchor=\"middle\" font-family=\"{FigureText.Family}\" font-size=\"{FigureText.Size * scale:0.##}\"{(bold ? " font-weight=\"700\"" : "")} fill=\"{color}\">{WebUtility.HtmlEncode(text)}</text>");
}
