using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using OxyPlot;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;

namespace ReportGen.Figures;

/// <summary>Draws a figure as one SVG document: sizes in millimetres, ids of its own, title and description for those who cannot see it.</summary>
internal static partial class SvgDrawing
{
    private const double UnitsPerMm = 96 / 25.4;
    private const double PanelTitleMm = 6;
    private const double NoticeMm = 3.5;

    public static string Of(FigureBlock block)
    {
        var id = $"{block.Id}-{block.Language}";
        var figure = block.Figure;
        var description = block.Notice is null ? block.Alt : $"{block.Alt} {block.Notice} (simulated)";
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" width=\"{figure.WidthMm:0.##}mm\" height=\"{figure.HeightMm:0.##}mm\" ");
        svg.Append(CultureInfo.InvariantCulture, $"viewBox=\"0 0 {figure.WidthMm * UnitsPerMm:0.##} {figure.HeightMm * UnitsPerMm:0.##}\" role=\"img\" aria-labelledby=\"{id}-title {id}-desc\">");
        svg.Append($"<title id=\"{id}-title\">{WebUtility.HtmlEncode(block.Caption)}</title><desc id=\"{id}-desc\">{WebUtility.HtmlEncode(description)}</desc>");
        if (block.Notice is { } notice)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<g transform=\"translate(0 {NoticeMm * UnitsPerMm:0.##})\">{Content(Resized(figure, figure.WidthMm, figure.HeightMm - NoticeMm), id)}</g>");
            svg.Append(Label(notice, (figure.WidthMm * UnitsPerMm) - 3, 9, "end", 0.85, "#666666"));
        }
        else svg.Append(Content(figure, id));
        return svg.Append("</svg>\n").ToString();
    }

    private static string Content(FigureSpec figure, string id) => figure switch
    {
        CategoryFigure f => Plotted(CategoryPlot.Of(f), f, id),
        RowBarFigure f => Plotted(RowBarPlot.Of(f), f, id),
        HeatmapFigure f => Plotted(HeatmapPlot.Of(f), f, id),
        DotFigure f => Plotted(DotPlot.Of(f), f, id),
        DiagramFigure f => DiagramDrawing.Of(f, id),
        PanelFigure f => Panels(f, id),
        _ => throw new ArgumentException($"a figure of type {figure.GetType().Name} cannot be drawn"),
    };

    private static string Panels(PanelFigure figure, string id)
    {
        var rows = (figure.Panels.Length + figure.Columns - 1) / figure.Columns;
        var (width, height) = (figure.WidthMm / figure.Columns, figure.HeightMm / rows);
        var svg = new StringBuilder();
        for (var i = 0; i < figure.Panels.Length; i++)
        {
            var (title, panel) = figure.Panels[i];
            var (x, y) = (i % figure.Columns * width, i / figure.Columns * height);
            var cell = Resized(panel, width, height - PanelTitleMm);
            svg.Append(CultureInfo.InvariantCulture, $"<g transform=\"translate({x * UnitsPerMm:0.##} {y * UnitsPerMm:0.##})\">{Content(cell, $"{id}-{i}")}");
            svg.Append(Label($"({(char)('a' + i)}) {title}", width * UnitsPerMm / 2, (height - 2) * UnitsPerMm, "middle", 1, "#222222"));
            svg.Append("</g>");
        }
        return svg.ToString();
    }

    private static FigureSpec Resized(FigureSpec figure, double width, double height) => figure with { WidthMm = width, HeightMm = height };

    private static string Plotted(PlotModel model, FigureSpec figure, string id)
    {
        var exporter = new SvgExporter
        {
            Width = figure.WidthMm * UnitsPerMm, Height = figure.HeightMm * UnitsPerMm, IsDocument = false, TextMeasurer = new FigureText(), UseVerticalTextAlignmentWorkaround = true,
        };
        var svg = exporter.ExportToString(model);
        if (model.GetLastPlotException() is { } failure) throw new InvalidOperationException($"figure {id} cannot be drawn", failure);
        var inner = svg[(svg.IndexOf('>', svg.IndexOf("<svg", StringComparison.Ordinal)) + 1)..svg.LastIndexOf("</svg>", StringComparison.Ordinal)];
        inner = ClipIds().Replace(inner, m => $"{m.Groups[1].Value}{id}-{m.Groups[2].Value}");
        return LongNumbers().Replace(inner, m => Math.Round(double.Parse(m.Value, NumberStyles.Float, CultureInfo.InvariantCulture), 2).ToString("0.##", CultureInfo.InvariantCulture))
            .Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    private static string Label(string text, double x, double y, string anchor, double scale, string color) => string.Create(CultureInfo.InvariantCulture,
        $"<text x=\"{x:0.##}\" y=\"{y:0.##}\" text-anchor=\"{anchor}\" font-family=\"{FigureText.Family}\" font-size=\"{FigureText.Size * scale:0.##}\" fill=\"{color}\">{WebUtility.HtmlEncode(text)}</text>");

    [GeneratedRegex(@"(id=""|url\(#)(clipPath\w*)")]
    private static partial Regex ClipIds();

    [GeneratedRegex(@"(?<=[\s""(,])-?\d+\.\d{3,}(?:E-?\d+)?(?=[\s"",)])")]
    private static partial Regex LongNumbers();
}
