using System.Text.RegularExpressions;
using System.Xml.Linq;
using ReportGen.Engine.Compose.Tex;
using ReportGen.Renderers.Html;

namespace ReportGen.Tests.Plugins.Renderers.Html;

/// <summary>The formulas of Golden/temml have the structure that Temml gives them.</summary>
public sealed partial class TemmlTests
{
    private static readonly string Folder = Path.Combine(Repository.Tests, "Plugins", "Renderers", "Html", "Golden", "temml");
    private static readonly Dictionary<string, string> Formulas = Read("formulas.tex");
    private static readonly Dictionary<string, string> Display = Read("display.txt"), Inline = Read("inline.txt");

    public static TheoryData<string> Ids => [.. Formulas.Keys];

    [Theory, MemberData(nameof(Ids))]
    public void Formula_Displayed_HasTheStructureOfTemml(string id) => Assert.Equal(Display[id], Normal(Formulas[id], display: true));

    [Theory, MemberData(nameof(Ids))]
    public void Formula_InTheText_HasTheStructureOfTemml(string id) => Assert.Equal(Inline[id], Normal(Formulas[id], display: false));

    private static Dictionary<string, string> Read(string file) => File.ReadLines(Path.Combine(Folder, file))
        .Where(line => line.Length > 0 && line[0] != '%')
        .Select(line => line.Split(' ', 2))
        .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

    private static string Normal(string tex, bool display)
    {
        var formula = TexParser.Parse(tex, out var errors);
        Assert.Empty(errors);
        return string.Join(' ', Flat(XDocument.Parse(MathMl.Write(formula!, tex, display)).Root!));
    }

    // The normal form of source.md; expected.js says the same of Temml's markup.
    private static IEnumerable<string> Flat(XElement element)
    {
        var name = element.Name.LocalName;
        switch (name)
        {
            case "mspace": return [];
            case "math" or "mrow" or "mstyle": return element.Elements().SelectMany(Flat);
            case "mi" or "mn" or "mo" or "mtext": return Leaf(element);
            case "mtd": return [$"mtd.{Side().Match(element.Attribute("style")!.Value).Groups[1].Value}{{{Joined(element)}}}"];
            case "msqrt" or "mtable" or "mtr": return [$"{name}{{{Joined(element)}}}"];
            default:
                var parts = element.Elements().Select(part => string.Join(' ', Flat(part))).ToList();
                if (name == "msup" && Primes().IsMatch(parts[1])) return [parts[0], parts[1]];
                return [name + string.Concat(parts.Select(part => $"{{{part}}}"))];
        }
    }

    private static string Joined(XElement element) => string.Join(' ', element.Elements().SelectMany(Flat));

    private static IEnumerable<string> Leaf(XElement element)
    {
        var text = element.Value switch { "∣" => "|", "¯" => "‾", "ˆ" => "^", "˜" => "~", var same => same };
        if (text is "" or "\u2061") return [];
        var variant = element.Attribute("mathvariant")?.Value == "normal" ? ".normal" : "";
        return [$"{element.Name.LocalName}{variant}:{text}"];
    }

    [GeneratedRegex("text-align:(left|right|center);")]
    private static partial Regex Side();

    [GeneratedRegex("^mo:′( mo:′)*$")]
    private static partial Regex Primes();
}
