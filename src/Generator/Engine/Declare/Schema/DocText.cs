using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ReportGen.Engine.Declare.Schema;

/// <summary>
/// The summary that stands above a property in its source, from the documentation file that the compiler writes beside the assembly.
/// </summary>
internal static partial class DocText
{
    /// <summary>The summary; empty where the assembly has no such file (a foreign plugin's).</summary>
    public static string Of(PropertyInfo property)
    {
        var file = Path.ChangeExtension(property.DeclaringType!.Assembly.Location, ".xml");
        if (!File.Exists(file)) return "";
        var name = $"P:{property.DeclaringType!.FullName}.{property.Name}";
        var member = XDocument.Load(file).Descendants("member").FirstOrDefault(m => (string?)m.Attribute("name") == name);
        var summary = member?.Element("summary");
        return summary is null ? "" : Spaces().Replace(summary.Value, " ").Trim();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
