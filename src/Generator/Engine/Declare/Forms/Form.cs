using ReportGen.Contracts.Text;
namespace ReportGen.Engine.Declare.Forms;

/// <summary>
/// What may stand at a place of a declaration. The readers take keys, kinds and words from here (a reader that asks for anything
/// else is a defect, and says so), and the JSON Schema that editors use is written from it: one declaration for both.
/// </summary>
internal abstract record Form
{
    public static Form Text { get; } = new Plain(Kind.Text);

    public static Form Localized { get; } = new Plain(Kind.Localized);

    public static Form Number { get; } = new Plain(Kind.Number);

    public static Form Whole { get; } = new Plain(Kind.Whole);

    public static Form Truth { get; } = new Plain(Kind.Truth);

    public static Form Id { get; } = new Plain(Kind.Id);

    public static Form File { get; } = new Plain(Kind.File);

    /// <summary>A color as #rrggbb.</summary>
    public static Form Color { get; } = new Plain(Kind.Color);

    /// <summary>An enum's members, in kebab-case.</summary>
    public static Form Of<T>() where T : struct, Enum => new Word([.. Enum.GetNames<T>().Select(Spelling.Kebab)]);

    public static Form Words(params string[] words) => new Word(words);

    /// <summary>Words that a study's plugins may add to.</summary>
    public static Form Known(IEnumerable<string> words) => new Word([.. words]) { IsOpen = true };

    /// <summary>This form, or a member of this choice, that is a <typeparamref name="T"/>.</summary>
    public T? As<T>() where T : Form => this as T ?? this switch
    {
        Either either => either.Forms.Select(f => f.As<T>()).FirstOrDefault(f => f is not null),
        Shared shared => shared.Of().As<T>(),
        _ => null,
    };

    /// <summary>What stands under a step of a path: a key, or an entry of a list; null where nothing is known of it.</summary>
    public Form? Under(string step) => this switch
    {
        Fields fields => fields.Find(step)?.Form ?? fields.Others,
        ListOf list => list.Item,
        Either either => either.Forms.Select(f => f.Under(step)).FirstOrDefault(f => f is not null),
        By by => by.With.Under(step) ?? by.Without.Under(step),
        Shared shared => shared.Of().Under(step),
        _ => null,
    };

    public bool Allows(Kind kind) => this switch
    {
        Plain plain => plain.Kind == kind,
        Either either => either.Forms.Any(f => f.Allows(kind)),
        Shared shared => shared.Of().Allows(kind),
        _ => false,
    };
}

/// <summary>The kinds of scalars, and the text in two languages.</summary>
internal enum Kind { Text, Localized, Number, Whole, Truth, Id, File, Color }

internal sealed record Plain(Kind Kind) : Form;

/// <summary>One of a few words.</summary>
internal sealed record Word(IReadOnlyList<string> Choices) : Form
{
    /// <summary>True where a plugin may bring more.</summary>
    public bool IsOpen { get; init; }
}

/// <summary>A list.</summary>
internal sealed record ListOf(Form Item) : Form
{
    /// <summary>What the list is called when it may not be empty; null when it may.</summary>
    public string? NotEmpty { get; init; }

    /// <summary>True where an entry may stand once only.</summary>
    public bool IsSet { get; init; }

    /// <summary>What each entry is where the list has exactly so many: [low, high]; null where it may have any number.</summary>
    public IReadOnlyList<string>? Entries { get; init; }

    /// <summary>Two numbers, [low, high].</summary>
    public static ListOf Pair { get; } = new(Form.Number) { Entries = ["low", "high"] };
}

/// <summary>A mapping.</summary>
/// <param name="Name">What messages call it: "the indicator".</param>
/// <param name="Keys">Its keys, in the order editors offer them.</param>
internal sealed record Fields(string Name, params IReadOnlyList<Key> Keys) : Form
{
    /// <summary>What stands under keys that the user is free to name; null when there are none.</summary>
    public Form? Others { get; init; }

    /// <summary>True where a plugin may bring more keys.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The key whose value a scalar in place of the mapping is; null where none may stand there.</summary>
    public string? Short { get; init; }

    public Key? Find(string key) => Keys.FirstOrDefault(k => k.Name == key || k.Alias == key);
}

/// <summary>One of several forms that YAML tells apart: a scalar, a list, a mapping.</summary>
internal sealed record Either(params IReadOnlyList<Form> Forms) : Form;

/// <summary>A form that stands at several places, also within itself; a schema writes it once, under its name.</summary>
internal sealed record Shared(string Name, Func<Form> Of) : Form;

/// <summary>A mapping that is one thing with a key and another without it.</summary>
internal sealed record By(string Key, Fields With, Form Without) : Form
{
    /// <summary>True where the key is meant to be there, unless a key that the other form requires is.</summary>
    public bool IsUsual { get; init; }
}

/// <summary>A key of a mapping.</summary>
/// <param name="Name">As written.</param>
/// <param name="Form">What stands there.</param>
/// <param name="Doc">What an editor says of it.</param>
internal sealed record Key(string Name, Form Form, string Doc)
{
    public bool IsRequired { get; init; }

    /// <summary>Another spelling that is read as well.</summary>
    public string? Alias { get; init; }

    /// <summary>What is in force where the key is absent, as YAML writes it; null where that is nothing.</summary>
    public string? Default { get; init; }

    /// <summary>The property of a model's options that the key sets; its documentation is the key's.</summary>
    public System.Reflection.PropertyInfo? Property { get; init; }

    public static Key Must(string name, Form form, string doc) => new(name, form, doc) { IsRequired = true };

    public static Key May(string name, Form form, string doc, string? otherwise = null) => new(name, form, doc) { Default = otherwise };
}
