using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using ReportGen.Contracts.Plan;

namespace ReportGen.Engine.Declare.Text.Pictures;

/// <summary>SVG, made harmless: without scripts, foreign content, and whatever it would fetch from elsewhere.</summary>
internal static partial class DrawnPicture
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly string[] Refused = ["script", "foreignObject", "iframe", "object", "embed", "audio", "video"];
    private const double MmPerPixel = 25.4 / 96;

    /// <summary>The drawing, and what it does not have any more.</summary>
    /// <exception cref="PictureException">It is no SVG or says no size.</exception>
    public static (Picture Picture, ImmutableArray<string> Without) Read(string path, byte[] content)
    {
        var root = Root(content);
        var without = Harmless(root);
        var (wide, high) = Size(root);
        root.SetAttributeValue("width", string.Create(CultureInfo.InvariantCulture, $"{wide:0.###}mm"));
        root.SetAttributeValue("height", string.Create(CultureInfo.InvariantCulture, $"{high:0.###}mm"));
        var bytes = Encoding.UTF8.GetBytes(root.ToString(SaveOptions.DisableFormatting));
        return (new Picture(path, PictureKind.Svg, ImmutableArray.Create(bytes), wide, high), without);
    }

    private static XElement Root(byte[] content)
    {
        try
        {
            // a document type is passed over, so that no entity is read from anywhere
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };
            using var reader = XmlReader.Create(new MemoryStream(content), settings);
            var root = XElement.Load(reader);
            return root.Name == Svg + "svg" ? root : throw new PictureException("is no SVG: its root element is another");
        }
        catch (XmlException failure)
        {
            throw new PictureException($"cannot be read as SVG (line {failure.LineNumber})");
        }
    }

    private static ImmutableArray<string> Harmless(XElement root)
    {
        var without = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var element in root.Descendants().Where(e => Refused.Contains(e.Name.LocalName)).ToList())
        {
            without.Add($"<{element.Name.LocalName}>");
            element.Remove();
        }
        foreach (var style in root.Descendants(Svg + "style").Where(s => Outward().IsMatch(s.Value)).ToList())
        {
            without.Add("addresses in <style>");
            style.Value = Outward().Replace(style.Value, "");
        }
        foreach (var attribute in root.DescendantsAndSelf().Attributes().Where(a => !a.IsNamespaceDeclaration).ToList())
        {
            var name = attribute.Name.LocalName;
            var isAddress = name is "href" or "src" && !Inside().IsMatch(attribute.Value);
            if (!isAddress && !name.StartsWith("on", StringComparison.OrdinalIgnoreCase) && !Outward().IsMatch(attribute.Value)) continue;
            without.Add(name);
            attribute.Remove();
        }
        root.DescendantNodes().OfType<XProcessingInstruction>().Remove();
        return [.. without];
    }

    /// <summary>As declared, else by the view box.</summary>
    private static (double Wide, double High) Size(XElement root)
    {
        var box = ((string?)root.Attribute("viewBox") ?? "").Split([' ', ',', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)
            .Select(n => double.TryParse(n, NumberStyles.Float, CultureInfo.InvariantCulture, out var v) ? v : 0).ToArray();
        var (wide, high) = (Mm(root.Attribute("width")), Mm(root.Attribute("height")));
        var (boxWide, boxHigh) = box is [_, _, > 0 and var w, > 0 and var h] ? (w * MmPerPixel, h * MmPerPixel) : (0, 0);
        if (boxWide == 0 && wide is { } && high is { })
        {
            var (across, down) = (wide / MmPerPixel, high / MmPerPixel);
            root.SetAttributeValue("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {across:0.###} {down:0.###}"));
        }
        return (wide, high) switch
        {
            ({ } a, { } b) => (a, b),
            ({ } a, null) when boxWide > 0 => (a, a * boxHigh / boxWide),
            (null, { } b) when boxWide > 0 => (b * boxWide / boxHigh, b),
            _ when boxWide > 0 => (boxWide, boxHigh),
            _ => throw new PictureException("says no size: it has neither width and height nor viewBox"),
        };
    }

    private static double? Mm(XAttribute? length)
    {
        if (length is null || Length().Match(length.Value) is not { Success: true } match) return null;
        var number = double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
        return number <= 0 ? null : number * match.Groups[2].Value switch
        {
            "mm" => 1, "cm" => 10, "in" => 25.4, "pt" => 25.4 / 72, "pc" => 25.4 / 6, _ => MmPerPixel,
        };
    }

    [GeneratedRegex(@"^\s*([0-9]*\.?[0-9]+)(px|mm|cm|in|pt|pc|)\s*$")]
    private static partial Regex Length();

    // what is in the drawing itself, and pixels that it carries
    [GeneratedRegex(@"^\s*(#|data:image/(png|jpe?g|gif);base64,)")]
    private static partial Regex Inside();

    [GeneratedRegex(
        @"url\((?!\s*['""]?\s*(?:#|data:image/(?:png|jpe?g|gif);|data:font/))[^)]*\)?|@import[^;]*;?|expression\(|javascript:",
        RegexOptions.IgnoreCase)]
    private static partial Regex Outward();
}
