using YamlDotNet.RepresentationModel;
using ReportGen.Engine.Files;

namespace ReportGen.Engine.Declare.Text;

/// <summary>A YAML file as dotted paths and values: what a person would say of a change in it.</summary>
internal static class DeclaredKeys
{
    /// <summary>
    /// Every leaf in the file's order. An entry of a list goes by its id, else by its number from 0, as in <c>--set</c>; a list of plain
    /// values repeats its path.
    /// </summary>
    public static IEnumerable<(string Path, string Value)> Of(YamlNode node, string path = "") => node switch
    {
        YamlMappingNode { Children.Count: > 0 } mapping =>
            mapping.Children.SelectMany(c => Of(c.Value, Join(path, (c.Key as YamlScalarNode)?.Value ?? ""))),
        YamlSequenceNode { Children.Count: > 0 } list =>
            list.Children.SelectMany((entry, i) => Of(entry, entry is YamlScalarNode ? path : Join(path, Name(entry, i)))),
        YamlScalarNode { Value: var text } => [(path, text ?? "")],
        _ => [(path, "")], // an empty list or mapping
    };

    /// <summary>Every leaf of a file that has been read before without a mistake.</summary>
    public static IEnumerable<(string Path, string Value)> OfFile(string fullPath)
    {
        return YamlNodes.Shared(PlainFile.Text(fullPath), out _).SelectMany(d => Of(d.RootNode));
    }

    private static string Name(YamlNode entry, int index) =>
        (entry as YamlMappingNode) is { } mapping && IdOf(mapping) is { } id ? id : FormattableString.Invariant($"{index}");

    /// <summary>What an entry of a list calls itself; null when it has no id.</summary>
    public static string? IdOf(YamlMappingNode entry) =>
        (entry.Children.FirstOrDefault(c => c.Key is YamlScalarNode { Value: "id" }).Value as YamlScalarNode)?.Value;

    private static string Join(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";
}
