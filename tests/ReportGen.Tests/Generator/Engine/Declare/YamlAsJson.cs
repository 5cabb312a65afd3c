using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ReportGen.Engine.Declare.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ReportGen.Tests.Generator.Engine.Declare;

/// <summary>YAML as an editor's language server sees it: plain scalars typed after the core schema of YAML 1.2.</summary>
internal static partial class YamlAsJson
{
    /// <summary>The first document; null when the text is not YAML.</summary>
    public static JsonElement? Read(string text)
    {
        IList<YamlDocument> documents;
        try { documents = YamlNodes.Documents(text); }
        catch (YamlException) { return null; }
        return JsonSerializer.SerializeToElement(documents.Count == 0 ? null : Json(documents[0].RootNode));
    }

    private static JsonNode? Json(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(c => KeyValuePair.Create(((YamlScalarNode)c.Key).Value!, Json(c.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Json)]),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: { } text } => Plain(text),
        YamlScalarNode { Value: var text } => text,
        _ => throw new ArgumentException($"a {node.GetType().Name} has no JSON"),
    };

    private static JsonNode? Plain(string text)
    {
        if (text is "" or "~" or "null" or "Null" or "NULL") return null;
        if (text is "true" or "True" or "TRUE") return true;
        if (text is "false" or "False" or "FALSE") return false;
        if (Integer().IsMatch(text)) return decimal.Parse(text, NumberStyles.Integer, CultureInfo.InvariantCulture);
        return Float().IsMatch(text) ? double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) : text;
    }

    [GeneratedRegex("^[-+]?[0-9]+$")]
    private static partial Regex Integer();

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$")]
    private static partial Regex Float();
}
