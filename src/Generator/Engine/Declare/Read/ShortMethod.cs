using ReportGen.Engine.Declare.Forms;
using ReportGen.Engine.Declare.Text;
using ReportGen.Engine.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace ReportGen.Engine.Declare.Read;

/// <summary>
/// The short form of a method: a mapping whose only key is its id. A mapping below it holds its options, anything else sets the first
/// of them: <c>{power: 0.5}</c> is <c>{method: power, p: 0.5}</c>.
/// </summary>
internal static class ShortMethod
{
    /// <summary>A short form written out, and any other value as it is; null, with an error, where a short form is wrong.</summary>
    /// <param name="value">What stands there.</param>
    /// <param name="methods">The methods of the kind.</param>
    /// <param name="declared">Ids that a key means before it means a method: systems, criteria, indicators, levels.</param>
    public static Value? WrittenOut(Value value, KnownMethods methods, IReadOnlyCollection<string> declared)
    {
        if (value.IsScalar || value.IsList || value.Map() is not { } map) return value;
        var (yaml, say) = (map.Yaml, value.Origin.Say);
        var entries = yaml.Children.Select(c => (Key: c.Key as YamlScalarNode, c.Value)).ToList();
        if (entries.Exists(e => e.Key?.Value == "method")) return value;
        bool Names(YamlScalarNode? key) => key?.Value is { } id && methods.Ids.Contains(id) && !declared.Contains(id);
        if (entries is not [var (only, content)])
        {
            if (entries.Find(e => Names(e.Key)).Key is not { } among) return value;
            say.MethodAmongKeys(among.Value!, FirstOption(among.Value!, methods), value.Origin.Span(among));
            return null;
        }
        if (Names(only)) return value.As(LongForm(only!, content, methods, value.Origin));
        if (only?.Value is not { } word || declared.Contains(word) || map.Has(word)) return value;
        if (Nearest.Hint(word, methods.Ids) is null) return value;
        say.UnknownKey(word, value.Origin.Span(only), [.. methods.Ids, .. map.Keys, .. declared]);
        return null;
    }

    private static YamlMappingNode LongForm(YamlScalarNode id, YamlNode content, KnownMethods methods, YamlOrigin origin)
    {
        var at = origin.Span(id);
        YamlScalarNode Key(string name)
        {
            var key = new YamlScalarNode(name);
            origin.Mark(key, at);
            return key;
        }
        var written = new YamlMappingNode { { Key("method"), id } };
        origin.Mark(written, at);
        if (content is YamlMappingNode options)
        {
            var known = MethodForm.Options(methods, id.Value!);
            foreach (var (name, value) in options.Children)
            {
                var option = (name as YamlScalarNode)?.Value ?? "";
                if (known.Any(k => k.Name == option || k.Alias == option)) written.Add(name, value);
                else origin.Say.UnknownKey(option, origin.Span(name), [.. known.Select(k => k.Name)]);
            }
        }
        else if (!Map.IsNull(content))
        {
            if (FirstOption(id.Value!, methods) is { } first) written.Add(Key(first), content);
            else origin.Say.NoOptions(id.Value!, origin.Span(content));
        }
        return written;
    }

    private static string? FirstOption(string id, KnownMethods methods) =>
        OptionsForm.Properties(methods.All.First(m => m.Id == id).Options).Select(p => Spelling.Snake(p.Name)).FirstOrDefault();
}
