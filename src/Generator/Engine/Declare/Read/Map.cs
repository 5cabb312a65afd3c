using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Declare.Forms;
using ReportGen.Engine.Declare.Text;
using ReportGen.Engine.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ReportGen.Engine.Declare.Read;

/// <summary>
/// A mapping of a declared form, whose keys are asked for by name; <see cref="Close"/> refuses those that the form does not have.
/// </summary>
internal sealed class Map(YamlMappingNode node, YamlOrigin origin, Fields form)
{
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private readonly HashSet<string> cut = new(StringComparer.Ordinal); // keys that are parts of a value

    /// <summary>The root mapping of a file; null, with errors, when there is none.</summary>
    public static Map? Read(DeclaredFile file, Form form, DeclareMessages say, bool toChange = false) =>
        YamlFile.Read(file, say, toChange) is var (root, origin) ? Rooted(root, origin, form) : null;

    /// <summary>The same of a text that is no file of its own.</summary>
    public static Map? Read(DeclaredFile file, string text, Form form, DeclareMessages say) =>
        YamlFile.Read(file, text, say) is var (root, origin) ? Rooted(root, origin, form) : null;

    private static Map Rooted(YamlMappingNode root, YamlOrigin origin, Form form)
    {
        origin.Elsewhere = (key, here) => KeyPlaces.Hint(form, key, here);
        return new Map(root, origin, FormOf(root, form));
    }

    public YamlMappingNode Yaml => node;

    public YamlOrigin Origin => origin;

    public SourceSpan Span => origin.Span(node);

    /// <summary>The value of a key, or null; a null value (nothing after the colon) counts as absent.</summary>
    public Value? Find(string key)
    {
        var declared = form.Find(key)
            ?? throw new InvalidOperationException($"the form of {form.Name} has no key '{key}': declare it in Declare/Forms");
        asked.Add(declared.Name);
        return Child(node, key) is { } value ? new Value(value, origin, declared.Form) : null;
    }

    private static YamlNode? Child(YamlMappingNode node, string key) => Said(node, key) is { } value && !IsNull(value) ? value : null;

    /// <summary>What stands after a key, a null value too; null where the key is not there.</summary>
    private static YamlNode? Said(YamlMappingNode node, string key)
    {
        foreach (var (name, value) in node.Children) if ((name as YamlScalarNode)?.Value == key) return value;
        return null;
    }

    /// <summary>True where nothing stands after the colon.</summary>
    public static bool IsNull(YamlNode value) => YamlNodes.IsNull(value);

    /// <summary>Where a key stands, whether or not the form has it; null where it does not.</summary>
    public SourceSpan? PlaceOf(string key) =>
        node.Children.Keys.FirstOrDefault(k => (k as YamlScalarNode)?.Value == key) is { } name ? origin.Span(name) : null;

    /// <summary>True when this mapping is of a form with that key: a form may be one with a key and another without.</summary>
    public bool Has(string key) => form.Find(key) is not null;

    /// <summary>The same mapping as another form reads it.</summary>
    public Map As(Fields other) => new(node, origin, other);

    /// <summary>Which mapping of a form this one is.</summary>
    public static Fields FormOf(YamlMappingNode node, Form form) => form switch
    {
        Fields fields => fields,
        By by when Child(node, by.Key) is not null => by.With,
        By { IsUsual: true, Without: Fields other } by
            when !other.Keys.Any(k => k.IsRequired && Child(node, k.Name) is not null) => by.With,
        By by => FormOf(node, by.Without),
        _ => form.As<Fields>() ?? throw new InvalidOperationException($"the form {form} is not a mapping"),
    };

    /// <summary>The value of a key that must be there, and say something.</summary>
    public Value? Require(string key)
    {
        var found = Find(key);
        if (form.Find(key) is { IsRequired: false })
        {
            throw new InvalidOperationException($"the form of {form.Name} does not require '{key}'");
        }
        if (found is null && Said(node, key) is { } nothing) origin.Say.BlankText(key, form.Name, origin.Span(nothing));
        else if (found is null && !IsMisspelt(key)) origin.Say.MissingKey(key, form.Name, Span);
        if (found is { Blank: { } blank }) origin.Say.BlankText(key, form.Name, origin.Span(blank));
        else if (found is { IsBlank: true }) origin.Say.BlankText(key, form.Name, found.Span);
        else return found;
        return null;
    }

    /// <summary>True where a key that the form does not have is near a missing one: saying that it is unknown says both.</summary>
    private bool IsMisspelt(string key) => form.Others is null && node.Children.Keys.OfType<YamlScalarNode>()
        .Any(n => n.Value is { } name && form.Find(name) is null && (name.StartsWith(key + '：', StringComparison.Ordinal)
            || OtherWords.Of(name, [.. Keys]) == key
            || Nearest.Hint(name, form.Keys.Select(k => k.Name)) is { } hint && hint == Nearest.Hint(name, [key])));

    /// <summary>All entries, for mappings with free keys.</summary>
    public IEnumerable<(string Key, Value Value, SourceSpan Span)> Entries
    {
        get
        {
            foreach (var (name, value) in node.Children)
            {
                var key = (name as YamlScalarNode)?.Value ?? "";
                asked.Add(key);
                yield return (key, new Value(value, origin, form.Find(key)?.Form ?? form.Others ?? Form.Text), origin.Span(name));
            }
        }
    }

    /// <summary>The keys of its form.</summary>
    public IEnumerable<string> Keys => form.Keys.Select(k => k.Name);

    /// <summary>The entries whose keys the form leaves to the user.</summary>
    public IEnumerable<(string Key, Value Value, SourceSpan Span)> Others() => Entries.Where(e => form.Find(e.Key) is null);

    /// <summary>
    /// The whole of a value that a comma in braces has cut within parentheses, so that its rest stands there as keys without values, which
    /// are then not refused; null where nothing is cut.
    /// </summary>
    public string? CutByComma(string key)
    {
        if (Child(node, key) is not YamlScalarNode { Style: ScalarStyle.Plain, Value: { } text } || Open(text) <= 0) return null;
        var rest = node.Children.SkipWhile(c => (c.Key as YamlScalarNode)?.Value != key).Skip(1)
            .TakeWhile(c => IsNull(c.Value) && c.Key is YamlScalarNode { Value: { } name } && form.Find(name) is null)
            .Select(c => ((YamlScalarNode)c.Key).Value!).ToList();
        foreach (var part in rest)
        {
            text += $", {part}";
            cut.Add(part);
            if (Open(text) == 0) return text;
        }
        cut.Clear();
        return null;
    }

    private static int Open(string text) => text.Count(c => c == '(') - text.Count(c => c == ')');

    /// <summary>Refuses every key that the form does not have; that the reader asked for all it has is checked on the way.</summary>
    public void Close()
    {
        if (form.Keys.FirstOrDefault(k => !asked.Contains(k.Name)) is { } forgotten)
        {
            throw new InvalidOperationException($"nobody reads '{forgotten.Name}' of {form.Name}");
        }
        foreach (var name in node.Children.Keys)
        {
            var key = (name as YamlScalarNode)?.Value ?? "";
            if (form.Find(key) is not null || form.Others is not null || cut.Contains(key)) continue;
            if (key.IndexOf('：', StringComparison.Ordinal) is > 0 and var colon) origin.Say.FullWidthColon(key[..colon], origin.Span(name));
            else origin.Say.UnknownKey(key, origin.Span(name), [.. Keys], origin.Elsewhere(key, form.Name));
        }
    }
}
