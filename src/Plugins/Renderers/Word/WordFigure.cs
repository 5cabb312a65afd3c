using System.Globalization;
using System.Text;
using System.Xml.Linq;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
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

    private int drawn;

    /// <summary>The run that holds the picture, at printed size or as wide as there is room (in points).</summary>
    public XElement Of(FigureBlock figure, double room)
    {
        var plain = figure with { Notice = null }; // the head of the page says it
        var png = package.Picture($"{figure.Id}.png", drawer.Png(plain, Dpi));
        var svg = package.Picture($"{figure.Id}.svg", Encoding.UTF8.GetBytes(drawer.Svg(plain)));
        var size = (figure.Figure.WidthMm, figure.Figure.HeightMm);
        return Run(Blip(png, svg), figure.Alt, size, room * UnitsPerPoint / (figure.Figure.WidthMm * UnitsPerMm));
    }

    /// <summary>An author's picture; a drawing has its pixels beside it.</summary>
    public XElement Of(Picture picture, string alt, PictureSize size, double room)
    {
        var wide = size.In(room * UnitsPerPoint / UnitsPerMm);
        var content = picture.Content.ToArray();
        var name = string.Create(CultureInfo.InvariantCulture, $"picture-{Number(picture)}");
        var own = package.Picture($"{name}.{picture.Ending}", content);
        var blip = picture.Kind == PictureKind.Svg
            ? Blip(package.Picture($"{name}.png", drawer.Png(Encoding.UTF8.GetString(content), wide, Dpi)), own)
            : Blip(own, null);
        return Run(blip, alt, (wide, wide * picture.HeightMm / picture.WidthMm), 1);
    }

    private readonly List<Picture> pictures = [];

    private int Number(Picture picture)
    {
        if (!pictures.Contains(picture)) pictures.Add(picture);
        return pictures.IndexOf(picture) + 1;
    }

    private static XElement Blip(string embedded, string? svg) => new(
        Drawing + "blip", new XAttribute(W.Relation + "embed", embedded), svg is null ? null : SvgBeside(svg));

    private XElement Run(XElement blip, string alt, (double Wide, double High) mm, double scale)
    {
        var fitted = Math.Min(1, scale) * UnitsPerMm;
        XAttribute[] size = [new("cx", (long)(mm.Wide * fitted)), new("cy", (long)(mm.High * fitted))];
        var (id, name) = (++drawn, string.Create(CultureInfo.InvariantCulture, $"Figure {drawn}"));
        return W.E("r", W.E("drawing", new XElement(Place + "inline",
            new XElement(Place + "extent", size),
            new XElement(Place + "docPr", new XAttribute("id", id), new XAttribute("name", name), new XAttribute("descr", alt)),
            new XElement(Place + "cNvGraphicFramePr", new XElement(Drawing + "graphicFrameLocks", new XAttribute("noChangeAspect", 1))),
            new XElement(Drawing + "graphic", new XElement(Drawing + "graphicData", new XAttribute("uri", Pic.NamespaceName),
                Shown(blip, id, name, size))))));
    }

    private static XElement Shown(XElement blip, int id, string name, XAttribute[] size) => new(Pic + "pic",
        new XElement(Pic + "nvPicPr",
            new XElement(Pic + "cNvPr", new XAttribute("id", id), new XAttribute("name", name)),
            new XElement(Pic + "cNvPicPr")),
        new XElement(Pic + "blipFill", blip, new XElement(Drawing + "stretch", new XElement(Drawing + "fillRect"))),
        new XElement(Pic + "spPr",
            new XElement(Drawing + "xfrm",
                new XElement(Drawing + "off", new XAttribute("x", 0), new XAttribute("y", 0)),
                new XElement(Drawing + "ext", size)),
            new XElement(Drawing + "prstGeom", new XAttribute("prst", "rect"), new XElement(Drawing + "avLst"))));

    private static XElement SvgBeside(string id) => new(Drawing + "extLst",
        new XElement(Drawing + "ext", new XAttribute("uri", SvgExtension),
            new XElement(Svg + "svgBlip",
                new XAttribute(XNamespace.Xmlns + "asvg", Svg.NamespaceName), new XAttribute(W.Relation + "embed", id))));
}
