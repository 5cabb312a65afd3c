using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ReportGen.Engine.Declare.Yaml;

/// <summary>Where nodes come from: their file, or the --set that put them there.</summary>
internal sealed class YamlOrigin(DeclaredFile file, DeclareMessages say)
{
    private readonly Dictionary<YamlNode, SourceSpan> set = new(ReferenceEqualityComparer.Instance);

    public DeclaredFile File => file;

    public DeclareMessages Say => say;

    public void Mark(YamlNode node, SourceSpan at) => set[node] = at;

    public SourceSpan Span(YamlNode node) =>
        set.TryGetValue(node, out var at) ? at : new SourceSpan(file.Shown, (int)node.Start.Line, (int)node.Start.Column);
}

/// <summary>A mapping whose keys are asked for by name; <see cref="Close"/> refuses those nobody asked for.</summary>
internal sealed class Map(YamlMappingNode node, YamlOrigin origin)
{
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    public YamlMappingNode Yaml => node;

    public YamlOrigin Origin => origin;

    public SourceSpan Span => origin.Span(node);

    /// <summary>The value of a key, or null; a null value (nothing after the colon) counts as absent.</summary>
    public Value? Find(string key)
    {
        known.Add(key);
        foreach (var (name, value) in node.Children)
        {
            if (name is YamlScalarNode { Value: var text } && text == key && value is not YamlScalarNode { Value: "" or "~" or "null", Style: ScalarStyle.Plain }) return new Value(value, origin);
        }
        return null;
    }

    /// <summary>The value of a key that must be there.</summary>
    public Value? Require(string key, string of)
    {
        var found = Find(key);
        if (found is null) origin.Say.MissingKey(key, of, Span);
        return found;
    }

    /// <summary>All entries, for mappings with free keys.</summary>
    public IEnumerable<(string Key, Value Value, SourceSpan Span)> Entries
    {
        get
        {
            foreach (var (name, value) in node.Children)
            {
                var key = (name as YamlScalarNode)?.Value ?? "";
                known.Add(key);
                yield return (key, new Value(value, origin), origin.Span(name));
            }
        }
    }

    /// <summary>Refuses every key that was not asked for.</summary>
    public void Close()
    {
        foreach (var name in node.Children.Keys)
        {
            var key = (name as YamlScalarNode)?.Value ?? "";
            if (!known.Contains(key)) origin.Say.UnknownKey(key, origin.Span(name), known);
        }
    }
}

/// <summary>A YAML value, read as what the declaration wants; what does not fit is reported and read as null.</summary>
internal sealed partial class Value(YamlNode node, YamlOrigin origin)
{
    public SourceSpan Span => origin.Span(node);

    public YamlOrigin Origin => origin;

    public bool IsScalar => node is YamlScalarNode;

    public bool IsList => node is YamlSequenceNode;

    public Map? Map()
    {
        if (node is YamlMappingNode mapping) return new Map(mapping, origin);
        origin.Say.WrongType("a mapping", Kind, Span);
        return null;
    }

    public IReadOnlyList<Value> List()
    {
        if (node is YamlSequenceNode sequence) return [.. sequence.Children.Select(n => new Value(n, origin))];
        origin.Say.WrongType("a list", Kind, Span);
        return [];
    }

    public string? Text()
    {
        if (node is YamlScalarNode { Value: { } text }) return text;
        origin.Say.WrongType("a text", Kind, Span);
        return null;
    }

    public double? Number()
    {
        if (Text() is not { } text) return null;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)) return number;
        origin.Say.NotANumber(text, Span);
        return null;
    }

    public int? Whole()
    {
        if (Number() is not { } number) return null;
        if (number == Math.Floor(number) && Math.Abs(number) < int.MaxValue) return (int)number;
        origin.Say.WrongType("a whole number", FormattableString.Invariant($"{number}"), Span);
        return null;
    }

    public bool? Truth() => Word("true", "false") is { } word ? word == "true" : null;

    /// <summary>One of a few words.</summary>
    public string? Word(params string[] words)
    {
        if (Text() is not { } text) return null;
        if (words.Contains(text)) return text;
        origin.Say.NotOneOf(text, Span, words);
        return null;
    }

    /// <summary>One of an enum's members, written in kebab-case.</summary>
    public T? Enum<T>() where T : struct, Enum
    {
        var words = System.Enum.GetValues<T>().ToDictionary(v => Kebab(v.ToString()), v => v);
        return Word([.. words.Keys]) is { } word ? words[word] : null;
    }

    public string? Id()
    {
        if (Text() is not { } text) return null;
        if (IdForm().IsMatch(text)) return text;
        if (text is "C" or "T" or "D") { origin.Say.ReservedId(text, Span); return null; }
        origin.Say.NotAnId(text, Span);
        return null;
    }

    public LocalizedText? Localized()
    {
        if (node is not YamlMappingNode) return Text() is { Length: > 0 } text ? new LocalizedText(text) : null;
        var map = Map()!;
        var (zh, en) = (map.Find("zh")?.Text(), map.Find("en")?.Text());
        map.Close();
        if (zh is not null || en is not null) return new LocalizedText(zh, en);
        origin.Say.NoLanguage(Span);
        return null;
    }

    /// <summary>A file beside the one this value stands in; null, with an error, when it is not there.</summary>
    public DeclaredFile? File(string workingFolder, bool mustExist = true)
    {
        if (Text() is not { Length: > 0 } path) return null;
        var file = origin.File.Sibling(path, workingFolder);
        if (!mustExist || System.IO.File.Exists(file.FullPath)) return file;
        origin.Say.NoFile(path, Span);
        return null;
    }

    public static string Kebab(string name) => WordStart().Replace(name, m => (m.Index == 0 ? "" : "-") + m.Value.ToLowerInvariant());

    private string Kind => node switch { YamlMappingNode => "a mapping", YamlSequenceNode => "a list", YamlScalarNode s => $"'{s.Value}'", _ => "something else" };

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex IdForm();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex WordStart();
}
