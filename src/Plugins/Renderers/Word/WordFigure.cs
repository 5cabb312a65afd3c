using System.Globalization;
using System.Text;
using System.Xml.Linq;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Renderers.Word;

/// <summary>
/// A figure's picture: PNG for every program, the SVG beside it for those that draw it sharper, words for those who cannot see it.
/// </summary>
internal sealed class WordFigure(IFigureDrawer drawer, WordPackage package)
{
    public static readonly XNamespace Place = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    public static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace Pic = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private static readonly XNamespace Svg = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
    private const string SvgExtension = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
    private const int Dpi = 300;
    private const double UnitsPerMm = 36000, UnitsPerPoint = 12700;

    /// <summary>The run that holds the picture, at printed size or as wide as there is room (in points).</summary>
    public XElement Of(FigureBlock figure, double room)
    {
        var scale = Math.Min(1, room * UnitsPerPoint / (figure.Figure.WidthMm * UnitsPerMm));
        var (wide, high) = (figure.Figure.WidthMm * UnitsPerMm * scale, figure.Figure.HeightMm * UnitsPerMm * scale);
        XAttribute[] size = [new("cx", (long)wide), new("cy", (long)high)];
        var name = string.Create(CultureInfo.InvariantCulture, $"Figure {figure.Number}");
        return W.E("r", W.E("drawing", new XElement(Place + "inline",
            new XElement(Place + "extent", size),
            new XElement(Place + "docPr",
                new XAttribute("id", figure.Number), new XAttribute("name", name), new XAttribute("descr", figure.Alt)),
            new XElement(Place + "cNvGraphicFramePr", new XElement(Drawing + "graphicFrameLocks", new XAttribute("noChangeAspect", 1))),
            new XElement(Drawing + "graphic", new XElement(Drawing + "graphicData", new XAttribute("uri", Pic.NamespaceName),
                Picture(figure, name, size))))));
    }

    private XElement Picture(FigureBlock figure, string name, XAttribute[] size)
    {
        var png = package.Picture($"{figure.Id}.png", drawer.Png(figure, Dpi));
        var svg = package.Picture($"{figure.Id}.svg", Encoding.UTF8.GetBytes(drawer.Svg(figure)));
        return new XElement(Pic + "pic",
            new XElement(Pic + "nvPicPr",
                new XElement(Pic + "cNvPr", new XAttribute("id", figure.Number), new XAttribute("name", name)),
                new XElement(Pic + "cNvPicPr")),
            new XElement(Pic + "blipFill",
                new XElement(Drawing + "blip", new XAttribute(W.Relation + "embed", png), SvgBeside(svg)),
                new XElement(Drawing + "stretch", new XElement(Drawing + "fillRect"))),
            new XElement(Pic + "spPr",
                new XElement(Drawing + "xfrm",
                    new XElement(Drawing + "off", new XAttribute("x", 0), new XAttribute("y", 0)),
                    new XElement(Drawing + "ext", size)),
                new XElement(Drawing + "prstGeom", new XAttribute("prst", "rect"), new XElement(Drawing + "avLst"))));
    }

    private static XElement SvgBeside(string id) => new(Drawing + "extLst",
        new XElement(Drawing + "ext", new XAttribute("uri", SvgExtension),
            new XElement(Svg + "svgBlip",
                new XAttribute(XNamespace.Xmlns + "asvg", Svg.NamespaceName), new XAttribute(W.Relation + "embed", id))));
}
