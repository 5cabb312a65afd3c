using System.Globalization;
using System.Xml.Linq;

namespace ReportGen.Engine.Verify.Compare;

/// <summary>
/// Draws what changed in a figure: the accepted picture, the received one, and both faintly on each other with what went in red and what
/// came in green.
/// </summary>
internal static class FigureDifference
{
    private const string Went = "#c62828", Came = "#2e7d32";

    public static string Draw(XElement before, XElement after, HashSet<XElement> went, HashSet<XElement> came)
    {
        var name = after.Name.Namespace;
        var (old, now) = (Size(before), Size(after));
        var (width, height) = (Math.Max(old.Width, now.Width), Math.Max(old.Height, now.Height));
        var (second, third, whole) = (width + 10, (width + 10) * 2, (width * 3) + 20);
        var picture = new XElement(
            name + "svg",
            new XAttribute("viewBox", $"0 0 {Short(whole)} {Short(height)}"), new XAttribute("width", Short(whole)),
            new XElement(
                name + "rect", new XAttribute("width", "100%"), new XAttribute("height", "100%"), new XAttribute("fill", "#ffffff")),
            Panel(before, 0, old, before.Nodes()),
            Panel(after, second, now, after.Nodes()),
            Panel(after, third, now, Marked(after, came, Came, faint: true)),
            Panel(before, third, old, Marked(before, went, Went, faint: false)));
        return picture + "\n";
    }

    private static XElement Panel(XElement root, double x, (double Width, double Height) size, IEnumerable<XNode> content) => new(
        root.Name.Namespace + "svg",
        new XAttribute("x", Short(x)), new XAttribute("width", Short(size.Width)), new XAttribute("height", Short(size.Height)),
        root.Attributes().Where(a => !a.IsNamespaceDeclaration && a.Name.LocalName is not ("x" or "y" or "width" or "height")),
        content);

    private static IEnumerable<XNode> Marked(XElement root, HashSet<XElement> changed, string color, bool faint)
    {
        var copy = new XElement(root);
        foreach (var (original, element) in root.Descendants().Zip(copy.Descendants()).ToList())
        {
            if (element.HasElements || element.Name.LocalName is "style" or "title" or "desc") continue;
            if (element.Ancestors().Any(a => a.Name.LocalName is "defs")) continue;
            var look = !changed.Contains(original) ? faint ? "opacity: 0.25" : "visibility: hidden"
                : element.Name.LocalName is "text" or "tspan" ? $"fill: {color}"
                : $"stroke: {color}; stroke-width: 1.5; fill-opacity: 0.1";
            element.SetAttributeValue("style", look);
        }
        return copy.Nodes();
    }

    private static (double Width, double Height) Size(XElement root) =>
        (root.Attribute("viewBox")?.Value ?? "").Split(' ') is [_, _, var width, var height]
        && double.TryParse(width, CultureInfo.InvariantCulture, out var w)
        && double.TryParse(height, CultureInfo.InvariantCulture, out var h) ? (w, h) : (600, 400);

    private static string Short(double length) => length.ToString("0.##", CultureInfo.InvariantCulture);
}
