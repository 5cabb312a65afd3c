using System.Net;
using ReportGen.Contracts.Document;

namespace ReportGen.Figures;

/// <summary>Draws a figure as one SVG document: sizes in millimetres, title and description for those who cannot see it.</summary>
internal static class SvgDrawing
{
    /// <summary>The drawing's units (1/96 inch) in a millimetre.</summary>
    public const double UnitsPerMm = 96 / 25.4;

    private const double NoticeHeight = FigureText.Small * FigureText.Leading;

    public static string Of(FigureBlock block)
    {
        var id = $"{block.Id}-{block.Language}";
        var (width, height) = (block.Figure.WidthMm * UnitsPerMm, block.Figure.HeightMm * UnitsPerMm);
        var description = block.Notice is null ? block.Alt : $"{block.Alt} {block.Notice} (simulated)";
        var ink = new SvgInk(new Palette(block.Colors));
        ink.Fill(new OxyRect(0, 0, width, height), OxyColors.White);
        if (block.Notice is { } notice)
        {
            ink.Text(notice, width - 2, 0, HorizontalAlignment.Right, VerticalAlignment.Top, FigureText.Small, color: Palette.Gray);
            ink.At(0, NoticeHeight, () => Draw(ink, block.Figure, width, height - NoticeHeight));
        }
        else Draw(ink, block.Figure, width, height);
        var (caption, words) = (WebUtility.HtmlEncode(block.Caption), WebUtility.HtmlEncode(description));
        var size = FormattableString.Invariant($"width=\"{block.Figure.WidthMm:0.##}mm\" height=\"{block.Figure.HeightMm:0.##}mm\"");
        var view = FormattableString.Invariant($"viewBox=\"0 0 {width:0.##} {height:0.##}\"");
        var face = FormattableString.Invariant($"font-family=\"{FigureText.Family}\" font-size=\"{FigureText.Size:0.##}\"");
        return $"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" {size} {view}"
            + $" role=\"img\" aria-labelledby=\"{id}-title {id}-desc\" {face}>\n"
            + $"<title id=\"{id}-title\">{caption}</title><desc id=\"{id}-desc\">{words}</desc>\n"
            + $"<g id=\"{id}-drawing\" fill=\"#222222\">\n{ink.Finish()}</g></svg>\n";
    }

    /// <summary>Draws a figure into a space in the drawing's units.</summary>
    public static void Draw(SvgInk ink, FigureSpec figure, double width, double height)
    {
        switch (figure)
        {
            case CategoryFigure f: CategoryPlot.Draw(ink, f, width, height); break;
            case RowBarFigure f: RowBarPlot.Draw(ink, f, width, height); break;
            case DotFigure f: DotPlot.Draw(ink, f, width, height); break;
            case HeatmapFigure { IsTriangle: true } f: TrianglePlot.Draw(ink, f, width, height); break;
            case HeatmapFigure f: HeatmapPlot.Draw(ink, f, width, height); break;
            case SmallMultiplesFigure f: SmallMultiplesPlot.Draw(ink, f, width, height); break;
            case DiagramFigure f: DiagramDrawing.Draw(ink, f, width, height); break;
            case ScatterFigure f: ScatterPlot.Draw(ink, f, width, height); break;
            case SlopeFigure f: SlopePlot.Draw(ink, f, width, height); break;
            case BumpFigure f: BumpPlot.Draw(ink, f, width, height); break;
            case BoxFigure f: BoxPlot.Draw(ink, f, width, height); break;
            case RidgeFigure f: RidgePlot.Draw(ink, f, width, height); break;
            case IntervalFigure f: IntervalPlot.Draw(ink, f, width, height); break;
            case MapFigure f: MapPlot.Draw(ink, f, width, height); break;
            case CardFigure f: CardDrawing.Draw(ink, f, width, height); break;
            case PanelFigure f: Panels(ink, f, width, height); break;
            default: throw new ArgumentException($"a figure of type {figure.GetType().Name} cannot be drawn");
        }
    }

    private static void Panels(SvgInk ink, PanelFigure figure, double width, double height)
    {
        const double titleHeight = FigureText.Size * 1.6;
        var rows = figure.Panels.Chunk(figure.Columns).ToList();
        var heights = rows.Select(r => r.Max(p => p.Figure.HeightMm)).ToList();
        var (cell, y, letter) = (width / figure.Columns, 0.0, 'a');
        for (var r = 0; r < rows.Count; r++)
        {
            var tall = height * heights[r] / heights.Sum();
            for (var c = 0; c < rows[r].Length; c++)
            {
                var (title, panel) = rows[r][c];
                ink.At(c * cell, y, () => Draw(ink, panel, cell - 6, tall - titleHeight));
                var letters = FigureText.Fit(figure.Panels.Length == 1 ? title : $"({letter++}) {title}", cell - 6);
                ink.Text(letters, (c + 0.5) * cell, y + tall - titleHeight + 2, HorizontalAlignment.Center, VerticalAlignment.Top);
            }
            y += tall;
        }
    }
}
