using System.Collections.Concurrent;
using System.Collections.ObjectModel;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ReportGen.Engine.Declare.Schema;

/// <summary> The summary that stands above a property or a class in its source, from the documentation file that the compiler writes beside
/// the assembly.
/// </summary>
internal static partial class DocText
{
    private static readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, string>> Files = new(StringComparer.Ordinal);

    /// <summary>The summary; empty where the assembly has no such file (a foreign plugin's).</summary>
    public static string Of(PropertyInfo property) => Of(property.DeclaringType!, $"P:{property.DeclaringType!.FullName}.{property.Name}");

    /// <summary>The same of a type.</summary>
    public static string Of(Type type) => Of(type, $"T:{type.FullName}");

    private static string Of(Type type, string member) =>
        Files.GetOrAdd(Path.ChangeExtension(type.Assembly.Location, ".xml"), Read).GetValueOrDefault(member, "");

    private static IReadOnlyDictionary<string, string> Read(string file) => !File.Exists(file) ? ReadOnlyDictionary<string, string>.Empty
        : XDocument.Load(file).Descendants("member").Where(m => m.Element("summary") is not null)
            .ToDictionary(m => m.Attribute("name")!.Value, m => Spaces().Replace(m.Element("summary")!.Value, " ").Trim());

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
