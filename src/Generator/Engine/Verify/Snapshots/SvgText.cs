using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace ReportGen.Engine.Verify.Snapshots;

/// <summary>
/// A figure's SVG for review: an element a line, two decimals, what elements share in appearance said once in a style sheet. It still draws
/// the figure.
/// </summary>
public static partial class SvgText
{
    private static readonly HashSet<string> Shared =
    [
        "font-family", "font-size", "font-weight", "font-style", "text-anchor", "dominant-baseline",
        "shape-rendering", "stroke-width", "stroke-linejoin", "stroke-linecap", "stroke-dasharray",
    ];

    /// <summary>The snapshot <c>figure.ID.LANGUAGE.svg</c>.</summary>
    public static Snapshot Of(string name, string svg)
    {
        if (Root(svg) is not { } root) return Snapshot.Of(name, "svg", svg); // cut, or overwritten: it is compared as it stands
        var classes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var body = new StringBuilder();
        foreach (var child in root.Elements()) Write(child, 1, body, classes);
        var text = new StringBuilder($"<{root.Name.LocalName} xmlns=\"http://www.w3.org/2000/svg\"{Attributes(root, [])}>\n");
        if (classes.Count > 0)
        {
            text.Append("  <style>\n");
            foreach (var (id, look) in classes) text.Append("    .").Append(id).Append(" { ").Append(look).Append(" }\n");
            text.Append("  </style>\n");
        }
        text.Append(body).Append("</svg>\n");
        return Snapshot.Of(name, "svg", text.ToString());
    }

    private static XElement? Root(string svg)
    {
        try
        {
            return XDocument.Parse(svg).Root;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static void Write(XElement element, int depth, StringBuilder text, SortedDictionary<string, string> classes)
    {
        var indent = new string(' ', depth * 2);
        text.Append(indent).Append('<').Append(element.Name.LocalName).Append(Attributes(element, classes));
        if (!element.HasElements)
        {
            if (element.Value.Length == 0) text.Append("/>\n");
            else text.Append('>').Append(new XText(element.Value)).Append("</").Append(element.Name.LocalName).Append(">\n");
            return;
        }
        text.Append(">\n");
        foreach (var node in element.Nodes())
        {
            if (node is XElement child) Write(child, depth + 1, text, classes);
            else if (node is XText { Value: var words } && !string.IsNullOrWhiteSpace(words))
            {
                text.Append(indent).Append("  ").Append(new XText(words.Trim())).Append('\n');
            }
        }
        text.Append(indent).Append("</").Append(element.Name.LocalName).Append(">\n");
    }

    private static string Attributes(XElement element, SortedDictionary<string, string> classes)
    {
        var look = new List<string>();
        var rest = new StringBuilder();
        foreach (var (name, value) in All(element))
        {
            if (Shared.Contains(name) && element.Parent is not null)
            {
                var length = name == "font-size" && Table.Number(value) is not null; // a style sheet wants its unit
                look.Add($"{name}: {value}{(length ? "px" : "")}");
            }
            else rest.Append($" {name}=\"{new XText(value).ToString().Replace("\"", "&quot;", StringComparison.Ordinal)}\"");
        }
        if (look.Count == 0) return rest.ToString();
        var all = string.Join("; ", look);
        // a name by content: another look renames no other
        var id = "c" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)))[..4];
        classes[id] = all;
        return $" class=\"{id}\"{rest}";
    }

    private static IEnumerable<(string Name, string Value)> All(XElement element)
    {
        foreach (var attribute in element.Attributes().Where(a => !a.IsNamespaceDeclaration))
        {
            if (attribute.Name.LocalName != "style")
            {
                yield return (attribute.Name.LocalName, Plain(attribute.Value));
                continue;
            }
            foreach (var declaration in attribute.Value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                var colon = declaration.IndexOf(':');
                if (colon > 0) yield return (declaration[..colon].Trim(), Plain(declaration[(colon + 1)..].Trim()));
            }
        }
    }

    /// <summary>Two decimals, and colors in one notation.</summary>
    private static string Plain(string value) => LongNumber().Replace(Rgb().Replace(value, Hexadecimal), TwoDecimals);

    private static string Hexadecimal(Match color) => "#" + string.Concat(color.Groups.Values.Skip(1)
        .Select(g => byte.Parse(g.ValueSpan, CultureInfo.InvariantCulture).ToString("x2", CultureInfo.InvariantCulture)));

    private static string TwoDecimals(Match number) =>
        Math.Round(Value(number), 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);

    private static double Value(Match number) => double.Parse(number.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"-?\d+\.\d{3,}")]
    private static partial Regex LongNumber();

    [GeneratedRegex(@"rgb\((\d+),\s*(\d+),\s*(\d+)\)")]
    private static partial Regex Rgb();
}
