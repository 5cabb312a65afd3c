using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Declare.Forms;
using ReportGen.Engine.Declare.Text;
using ReportGen.Engine.Files;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ReportGen.Engine.Declare.Read;

/// <summary>A YAML value, read as what its form says; what does not fit is reported and read as null.</summary>
internal sealed partial class Value(YamlNode node, YamlOrigin origin, Form form)
{
    public SourceSpan Span => origin.Span(node);

    public YamlOrigin Origin => origin;

    public bool IsScalar => node is YamlScalarNode;

    public bool IsList => node is YamlSequenceNode;

    /// <summary>True where nothing stands after the colon.</summary>
    public bool IsNothing => Read.Map.IsNull(node);

    /// <summary>True for true or false.</summary>
    public bool IsSwitch => node is YamlScalarNode { Value: "true" or "false" };

    /// <summary>True where the form of the value is a mapping with that key.</summary>
    public bool Takes(string key) => form.As<Fields>()?.Find(key) is not null;

    /// <summary>True for a text that says nothing, in any language.</summary>
    public bool IsBlank => form.Allows(Kind.Text) ? IsEmpty(node)
        : form.Allows(Kind.Localized) && (IsEmpty(node)
            || (node is YamlMappingNode { Children.Count: > 0 } texts && texts.Children.All(t => IsOfLanguage(t.Key) && IsEmpty(t.Value))));

    /// <summary>A text by language that says nothing in one of them.</summary>
    public YamlNode? Blank => !form.Allows(Kind.Localized) || node is not YamlMappingNode texts ? null
        : texts.Children.FirstOrDefault(t => IsOfLanguage(t.Key) && IsEmpty(t.Value)).Value;

    private bool IsOfLanguage(YamlNode key) => key is YamlScalarNode { Value: { } id } && origin.Say.Languages.Contains(id);

    private static bool IsEmpty(YamlNode node) => node is YamlScalarNode { Value: var text } && (text is null || text.All(IsUnseen));

    // blanks, what only joins, parts or turns letters, and fillers
    private static bool IsUnseen(char sign) => char.IsWhiteSpace(sign)
        || char.GetUnicodeCategory(sign) == System.Globalization.UnicodeCategory.Format
        || sign is (>= '\uFE00' and <= '\uFE0F') or '\u115F' or '\u1160' or '\u3164' or '\uFFA0';

    public Map? Map()
    {
        if (node is YamlMappingNode mapping) return new Map(mapping, origin, Read.Map.FormOf(mapping, form));
        origin.Say.WrongType("a mapping", Got, Span, node is YamlScalarNode { Value: { Length: > 0 } text }
            && Entry(form).Keys.Where(k => k.IsRequired).ToList() is [var only] ? $"write {{{only.Name}: {text}}}" : null);
        return null;
    }

    /// <summary>The same value written another way.</summary>
    public Value As(YamlMappingNode other) => new(other, origin, form);

    public IReadOnlyList<Value> List()
    {
        var list = form.As<ListOf>() ?? throw NotDeclared("a list");
        if (node is not YamlSequenceNode sequence) origin.Say.WrongType("a list", Got, Span, AsList(list.Item));
        else if (list.Entries is { } entries && sequence.Children.Count != entries.Count)
        {
            origin.Say.WrongType($"[{string.Join(", ", entries)}]", $"a list of {sequence.Children.Count}", Span);
        }
        else if (list.NotEmpty is { } name && sequence.Children.Count == 0) origin.Say.EmptyList(name, Span);
        else
        {
            if (list.IsSet) CheckDistinct(sequence);
            return [.. sequence.Children.Select(n => new Value(n, origin, list.Item))];
        }
        return [];
    }

    /// <summary>How one entry is written as a list.</summary>
    private string? AsList(Form item) => node is not YamlScalarNode { Value: { Length: > 0 } text } ? null
        : item is Plain { Kind: Kind.Number or Kind.Whole } && DeclareMessages.Range(text) is var (low, high) ? $"write [{low}, {high}]"
        : item is Plain or Forms.Word ? $"write [{text}]"
        : Entry(item).Keys is [{ IsRequired: true } first, ..] ? $"write it as an entry: - {first.Name}: {text}"
        : "begin each entry with a hyphen";

    /// <summary>The entries of a list as they are usually written.</summary>
    private static Fields Entry(Form item) => item switch
    {
        By { IsUsual: true } by => by.With,
        By by => Entry(by.Without),
        _ => item.As<Fields>() ?? new Fields("the entry"),
    };

    private void CheckDistinct(YamlSequenceNode sequence)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in sequence.Children.OfType<YamlScalarNode>())
        {
            if (entry.Value is { } text && !seen.Add(text)) origin.Say.DuplicateKey(text, origin.Span(entry), "list");
        }
    }

    /// <summary>A text as it stands; also that of an id, a word or a path.</summary>
    public string? Text()
    {
        var isText = form.Allows(Kind.Text) || form.Allows(Kind.Id) || form.Allows(Kind.File) || form.As<Word>() is not null;
        return isText ? Scalar() : throw NotDeclared("a text");
    }

    /// <summary>A text; null where nothing stands after the colon.</summary>
    private string? Present() => node is YamlScalarNode { Value: "" or "~" or "null", Style: ScalarStyle.Plain } ? null : Text();

    private string? Scalar()
    {
        if (node is YamlScalarNode { Value: { } text }) return text;
        origin.Say.WrongType("a text", Got, Span);
        return null;
    }

    public double? Number() => form.Allows(Kind.Number) ? Numeral() : throw NotDeclared("a number");

    private double? Numeral()
    {
        if (Scalar() is not { } text) return null;
        var isNumber = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number);
        if (isNumber && double.IsFinite(number)) return number;
        origin.Say.NotANumber(text, Span);
        return null;
    }

    public int? Whole()
    {
        if (!form.Allows(Kind.Whole)) throw NotDeclared("a whole number");
        if (Numeral() is not { } number) return null;
        if (number == Math.Floor(number) && Math.Abs(number) < int.MaxValue) return (int)number;
        origin.Say.WrongType("a whole number", FormattableString.Invariant($"{number}"), Span);
        return null;
    }

    public bool? Truth()
    {
        if (!form.Allows(Kind.Truth)) throw NotDeclared("true or false");
        return OneOf("true", "false") is { } word ? word == "true" : null;
    }

    /// <summary>One of the form's words.</summary>
    public string? Word() => OneOf([.. (form.As<Word>() ?? throw NotDeclared("a word")).Choices]);

    private string? OneOf(params string[] words)
    {
        if (Scalar() is not { } text) return null;
        if (words.Contains(text)) return text;
        origin.Say.NotOneOf(text, Span, words);
        return null;
    }

    /// <summary>One of an enum's members, written in kebab-case.</summary>
    public T? Enum<T>() where T : struct, Enum
    {
        var words = System.Enum.GetValues<T>().ToDictionary(v => Spelling.Kebab(v.ToString()), v => v);
        if (form.As<Word>() is not { } declared || !declared.Choices.SequenceEqual(words.Keys)) throw NotDeclared(typeof(T).Name);
        return Word() is { } word ? words[word] : null;
    }

    public string? Id()
    {
        if (!form.Allows(Kind.Id)) throw NotDeclared("an id");
        if (Scalar() is not { } text) return null;
        if (IdForm().IsMatch(text)) return text;
        origin.Say.NotAnId(text, Span);
        return null;
    }

    /// <summary>A color as 0xRRGGBB.</summary>
    public int? Color()
    {
        if (!form.Allows(Kind.Color)) throw NotDeclared("a color");
        if (Scalar() is not { } text) return null;
        if (ColorForm().IsMatch(text)) return int.Parse(text.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        origin.Say.WrongType("a color such as \"#1f4e79\"", $"'{text}'", Span);
        return null;
    }

    public LocalizedText? Localized()
    {
        if (!form.Allows(Kind.Localized)) throw NotDeclared("a text by language");
        if (node is not YamlMappingNode mapping)
        {
            if (node is YamlScalarNode { Style: ScalarStyle.Plain, Value: { } plain } && IsSlip(plain)) origin.Say.SlipInText(plain, Span);
            return Scalar() is { Length: > 0 } text ? new LocalizedText(text) : null;
        }
        var given = new List<KeyValuePair<string, string>>();
        var unknown = false;
        var parts = new List<(string Text, SourceSpan At)>(); // of a text that commas part
        foreach (var (language, value, span) in new Map(mapping, origin, Languages).Entries)
        {
            if (!origin.Say.Languages.Contains(language))
            {
                unknown = true;
                var colon = language.IndexOf('：', StringComparison.Ordinal);
                if (colon > 0) origin.Say.FullWidthColon(language[..colon], span);
                else if (value.IsNothing && given.Count > 0) parts.Add((language, span));
                else origin.Say.UnknownKey(language, span, origin.Say.Languages);
            }
            else if (value.Present() is { } wording) given.Add(new(language, wording));
        }
        if (parts is [var (_, first), ..]) origin.Say.CommaInText(given[^1].Key, [given[^1].Value, .. parts.Select(p => p.Text)], first);
        if (given.Count > 0) return new LocalizedText(given);
        if (!unknown) origin.Say.NoLanguage(Span);
        return null;
    }

    /// <summary>A file beside the one this value stands in; null, with an error, when it is not there.</summary>
    public DeclaredFile? File(string workingFolder, bool mustExist = true)
    {
        if (!form.Allows(Kind.File)) throw NotDeclared("a path");
        if (node is YamlScalarNode { Value: "", Style: not ScalarStyle.Plain }) origin.Say.WrongType("a path", "''", Span);
        if (Scalar() is not { Length: > 0 } path) return null;
        var file = origin.File.Sibling(path, workingFolder);
        if (!mustExist || PlainFile.Exists(file.FullPath)) return file;
        origin.Say.NoFile(path, Span, new FileInfo(file.FullPath).LinkTarget is not null ? "it is a link that leads to no file" : null);
        return null;
    }

    /// <summary>True for a language's wording whose colon, or the blank after it, is no sign of YAML's.</summary>
    private bool IsSlip(string text) =>
        SlipForm().Match(text) is { Success: true } slip && origin.Say.Languages.Contains(slip.Groups[1].Value);

    private static readonly Fields Languages = new("the text") { Others = Form.Text };

    private InvalidOperationException NotDeclared(string wanted) => new($"the reader wants {wanted} at {Span}, the form says {form}");

    private string Got => node switch
    {
        YamlMappingNode => "a mapping",
        YamlSequenceNode => "a list",
        YamlScalarNode s => $"'{s.Value}'",
        _ => "something else",
    };

    [GeneratedRegex("^#[0-9a-fA-F]{6}$")]
    private static partial Regex ColorForm();

    [GeneratedRegex(@"^([a-z]{2,3}(?:-[A-Za-z0-9]+)*)(?:：|:[\u00A0\u3000])")]
    private static partial Regex SlipForm();

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex IdForm();
}
