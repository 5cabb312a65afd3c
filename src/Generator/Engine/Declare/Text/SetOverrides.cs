using System.Globalization;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Declare.Forms;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ReportGen.Engine.Declare.Text;

/// <summary>
/// Puts each <c>--set path=value</c> into the study's nodes before they are checked, so that every rule holds for it and every
/// finding names it.
/// </summary>
internal static class SetOverrides
{
    /// <summary>Puts them into the study.</summary>
    /// <param name="study">Its root mapping.</param>
    /// <param name="origin">Where its nodes come from.</param>
    /// <param name="form">What may stand in it: where a scalar is short for a mapping, it is written out to take a key.</param>
    /// <param name="overrides">Each path=value.</param>
    public static void Apply(YamlMappingNode study, YamlOrigin origin, Form form, IEnumerable<string> overrides)
    {
        var say = origin.Say;
        foreach (var text in overrides)
        {
            var equals = text.IndexOf('=');
            if (equals <= 0) { say.SetForm(text); continue; }
            var at = new SourceSpan($"--set {text}");
            if (Parse(text[(equals + 1)..], at, say) is { } value) Put(study, origin, form, text[..equals], value, at);
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

    private static void Put(YamlMappingNode study, YamlOrigin origin, Form form, string path, YamlNode value, SourceSpan at)
    {
        var steps = path.Split('.');
        YamlNode here = study;
        Form? of = form;
        for (var i = 0; i < steps.Length; i++)
        {
            var last = i == steps.Length - 1;
            YamlNode? next;
            switch (here)
            {
                case YamlMappingNode mapping:
                    var key = mapping.Children.Keys.FirstOrDefault(k => (k as YamlScalarNode)?.Value == steps[i]);
                    if (key is null) origin.Mark(key = new YamlScalarNode(steps[i]), at);
                    of = of?.Under(steps[i]);
                    next = last ? value : mapping.Children.TryGetValue(key, out var child) ? WrittenOut(child, of, origin)
                        : new YamlMappingNode();
                    mapping.Children[key] = next;
                    break;
                case YamlSequenceNode sequence when Entry(sequence, steps[i]) is >= 0 and var index:
                    of = of?.Under(steps[i]);
                    next = last ? value : WrittenOut(sequence.Children[index], of, origin);
                    sequence.Children[index] = next;
                    break;
                default:
                    origin.Say.SetPath(steps[i], path, at, here is YamlScalarNode { Value: var held }
                        ? (string.Join('.', steps[..i]), held ?? "") : null);
                    return;
            }
            if (last || next.Start.Line == 0 || next is YamlMappingNode { Children.Count: 0 }) MarkAll(origin, next, at);
            here = next;
        }
    }

    /// <summary>A scalar that is short for a mapping as that mapping, so that it can take a key; anything else as it is.</summary>
    private static YamlNode WrittenOut(YamlNode node, Form? form, YamlOrigin origin)
    {
        if (node is YamlScalarNode && YamlNodes.IsNull(node)) return new YamlMappingNode();
        if (node is not YamlScalarNode || form?.As<Fields>()?.Short is not { } word) return node;
        var (key, at) = (new YamlScalarNode(word), origin.Span(node));
        var written = new YamlMappingNode { { key, node } };
        origin.Mark(key, at);
        origin.Mark(written, at);
        return written;
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
            if (sequence.Children[i] is YamlScalarNode { Value: { } word } && word == step) return i;
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
