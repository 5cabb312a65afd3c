using System.Globalization;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ReportGen.Engine.Declare.Text;

/// <summary>
/// Puts each <c>--set path=value</c> into the study's nodes before they are checked, so that every rule holds for it and every
/// finding names it.
/// </summary>
internal static class SetOverrides
{
    public static void Apply(YamlMappingNode study, YamlOrigin origin, IEnumerable<string> overrides)
    {
        var say = origin.Say;
        foreach (var text in overrides)
        {
            var equals = text.IndexOf('=');
            if (equals <= 0) { say.SetForm(text); continue; }
            var at = new SourceSpan($"--set {text}");
            if (Parse(text[(equals + 1)..], at, say) is { } value) Put(study, origin, text[..equals], value, at);
        }
    }

    private static YamlNode? Parse(string text, SourceSpan at, DeclareMessages say)
    {
        try
        {
            var documents = YamlNodes.Documents(text, out var tags);
            foreach (var (tag, _) in tags) say.Tag(tag, at);
            var value = documents.Count == 0 ? new YamlScalarNode("") : documents[0].RootNode;
            // a value has no comment: all of it was typed to be taken
            var isCut = value is YamlScalarNode { Style: ScalarStyle.Plain or ScalarStyle.Any } && text.Contains('#');
            return isCut ? new YamlScalarNode(text.Trim()) : value;
        }
        catch (YamlException failure)
        {
            var reason = YamlReason.Of(YamlFile.Reason(failure), text, (int)failure.Start.Line, (int)failure.Start.Column);
            say.SetValue(reason.Why, reason.Hint, at);
            return null;
        }
    }

    private static void Put(YamlMappingNode study, YamlOrigin origin, string path, YamlNode value, SourceSpan at)
    {
        var steps = path.Split('.');
        YamlNode here = study;
        for (var i = 0; i < steps.Length; i++)
        {
            var last = i == steps.Length - 1;
            YamlNode? next;
            switch (here)
            {
                case YamlMappingNode mapping:
                    var key = mapping.Children.Keys.FirstOrDefault(k => (k as YamlScalarNode)?.Value == steps[i]);
                    if (key is null) origin.Mark(key = new YamlScalarNode(steps[i]), at);
                    next = last ? value : mapping.Children.TryGetValue(key, out var child) ? child : new YamlMappingNode();
                    mapping.Children[key] = next;
                    break;
                case YamlSequenceNode sequence when Entry(sequence, steps[i]) is >= 0 and var index:
                    next = last ? value : sequence.Children[index];
                    sequence.Children[index] = next;
                    break;
                default:
                    origin.Say.SetPath(steps[i], path, at);
                    return;
            }
            if (last || next.Start.Line == 0 || next is YamlMappingNode { Children.Count: 0 }) MarkAll(origin, next, at);
            here = next;
        }
    }

    private static int Entry(YamlSequenceNode sequence, string step)
    {
        if (int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            return index < sequence.Children.Count ? index : -1;
        }
        for (var i = 0; i < sequence.Children.Count; i++)
        {
            if (sequence.Children[i] is YamlMappingNode entry && (DeclaredKeys.IdOf(entry) ?? FileOf(entry)) == step) return i;
        }
        return -1;
    }

    /// <summary>The name of the file that an entry takes over, without folder and ending.</summary>
    private static string? FileOf(YamlMappingNode entry) =>
        entry.Children.FirstOrDefault(c => c.Key is YamlScalarNode { Value: "use" }).Value is YamlScalarNode { Value: { } file }
            ? Path.GetFileNameWithoutExtension(file) : null;

    private static void MarkAll(YamlOrigin origin, YamlNode node, SourceSpan at)
    {
        foreach (var inner in node.AllNodes) origin.Mark(inner, at);
    }
}
