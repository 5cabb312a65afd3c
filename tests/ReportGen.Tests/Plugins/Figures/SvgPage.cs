using System.Globalization;
using System.Xml.Linq;
using ReportGen.Figures;

namespace ReportGen.Tests.Plugins.Figures;

/// <summary>An SVG read back: its texts as boxes (measured as the drawer measures), its fills and strokes, its marks.</summary>
internal sealed class SvgPage
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private readonly XElement root;

    public SvgPage(string text) => root = XDocument.Parse(text).Root!;

    public double Width => Numbers((string)root.Attribute("viewBox")!)[2];

    public double Height => Numbers((string)root.Attribute("viewBox")!)[3];

    public string Description => root.Element(Svg + "desc")!.Value;

    public IEnumerable<TextBox> Texts => root.Descendants(Svg + "text").Select(Box);

    /// <summary>Round markers that are drawn; those that only name a value are none.</summary>
    public int Circles => root.Descendants(Svg + "circle").Count(c => c.Element(Svg + "title") is null);

    public IEnumerable<string> Marks =>
        root.Descendants().Where(e => e.Attribute("data-of") is not null).Select(e => e.Element(Svg + "title")!.Value);

    public IEnumerable<string> MarkGroups => MarksGroups.Select(g => (string)g.Attribute("aria-hidden")!);

    private IEnumerable<XElement> MarksGroups => root.Descendants(Svg + "g").Where(g => (string?)g.Attribute("class") == "marks");

    /// <summary>The frames around parts of a map: rectangles of which only the outline is drawn.</summary>
    public IReadOnlyList<SvgFrame> Frames =>
    [
        .. root.Descendants(Svg + "rect")
            .Where(r => (string?)r.Attribute("fill") == "none" && (string?)r.Attribute("stroke-width") == "0.5")
            .Select(r => new SvgFrame(At(r, "x"), At(r, "y"), At(r, "x") + At(r, "width"), At(r, "y") + At(r, "height"))),
    ];

    /// <summary>The corners of a place's outlines.</summary>
    public IReadOnlyList<(double X, double Y)> Outline(string name) =>
    [
        .. root.Descendants(Svg + "path").Where(p => (string?)p.Attribute("data-of") == name)
            .SelectMany(p => Along(((string)p.Attribute("d")!).Replace('M', ' ').Replace('Z', ' '))),
    ];

    /// <summary>Every coordinate of what is drawn.</summary>
    public IEnumerable<(double X, double Y)> Points => root.Descendants().SelectMany(e => e.Name.LocalName switch
    {
        "rect" => [(At(e, "x"), At(e, "y")), (At(e, "x") + At(e, "width"), At(e, "y") + At(e, "height"))],
        "circle" when e.Element(Svg + "title") is null => Around(At(e, "cx"), At(e, "cy"), At(e, "r")),
        "path" => Along(((string)e.Attribute("d")!).Replace('M', ' ').Replace('Z', ' ')),
        "polyline" or "polygon" => Along((string)e.Attribute("points")!),
        _ => Enumerable.Empty<(double, double)>(),
    });

    private static IEnumerable<(double X, double Y)> Around(double x, double y, double radius) =>
        [(x - radius, y - radius), (x + radius, y + radius)];

    private static IEnumerable<(double X, double Y)> Along(string points) =>
        points.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(p => Numbers(p)).Select(p => (p[0], p[1]));

    /// <summary>Fills of bars: rectangles with an outline.</summary>
    public IEnumerable<string> BarFills => root.Descendants(Svg + "rect")
        .Where(r => (string?)r.Attribute("stroke-width") == "0.4" && (string?)r.Attribute("fill") != "none")
        .Select(r => (string)r.Attribute("fill")!).Distinct();

    /// <summary>Colors of lines of data.</summary>
    public IEnumerable<string> LineColors => root.Descendants(Svg + "polyline")
        .Where(r => (string?)r.Attribute("stroke-width") == "1.3")
        .Select(r => (string)r.Attribute("stroke")!).Distinct();

    private static TextBox Box(XElement e)
    {
        var (size, x, y) = (e.Attribute("font-size") is { } own ? Number(own.Value) : FigureText.Size, At(e, "x"), At(e, "y"));
        var width = FigureText.Width(e.Value, size);
        var left = (string?)e.Attribute("text-anchor") switch { "middle" => x - (width / 2), "end" => x - width, _ => x };
        var (top, bottom) = (y - (0.82 * size), y + (0.2 * size));
        if (e.Attribute("transform") is not { } turn) return new TextBox(e.Value, size, left, top, left + width, bottom);
        if (Numbers(turn.Value["rotate(".Length..^1]) is not [-90, var px, var py])
        {
            throw new InvalidOperationException("turned otherwise than by -90");
        }
        return new TextBox(e.Value, size, px + (top - py), py - (left + width - px), px + (bottom - py), py - (left - px));
    }

    private static double At(XElement e, string name) => Number((string)e.Attribute(name)!);

    private static double[] Numbers(string text) => [.. text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Select(Number)];

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
