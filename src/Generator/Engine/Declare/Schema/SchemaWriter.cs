using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Declare.Forms;

namespace ReportGen.Engine.Declare.Schema;

/// <summary>
/// Writes a form as JSON Schema (draft-07). YAML has more ways to write a value than JSON: a number may be a text and a text a number,
/// an absent value may be written ~; what the readers accept the schema accepts.
/// </summary>
internal static class SchemaWriter
{
    private const string Numeral = @"^\s*[-+]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][-+]?[0-9]+)?\s*$";

    private static JsonArray Scalar => ["string", "number", "boolean"];

    /// <summary>The schema of a kind of file.</summary>
    public static JsonObject Write(string title, Form form, IReadOnlyList<string> languages)
    {
        var schema = new JsonObject { ["$schema"] = "http://json-schema.org/draft-07/schema#", ["title"] = title };
        foreach (var (name, value) in Of(form).ToList()) schema[name] = value?.DeepClone();
        if (Closed(form) is { } closed)
        {
            schema["if"] = new JsonObject
            {
                ["required"] = new JsonArray("plugins"),
                ["properties"] = new JsonObject { ["plugins"] = new JsonObject { ["type"] = "array" } },
            };
            schema["else"] = closed;
        }
        var definitions = new JsonObject { ["text"] = Localized(languages) };
        foreach (var shared in SharedIn(form, []))
        {
            definitions[shared.Name] = Of(shared.Of());
            definitions[$"shipped-{shared.Name}"] = Closed(shared.Of()) ?? [];
        }
        schema["definitions"] = definitions;
        return schema;
    }

    /// <summary>The shared forms that a form names, each once.</summary>
    private static IEnumerable<Shared> SharedIn(Form form, HashSet<string> seen) => form switch
    {
        Shared shared => seen.Add(shared.Name) ? [shared, .. SharedIn(shared.Of(), seen)] : [],
        ListOf list => SharedIn(list.Item, seen),
        Either either => either.Forms.SelectMany(f => SharedIn(f, seen)),
        By by => [.. SharedIn(by.With, seen), .. SharedIn(by.Without, seen)],
        Fields fields => fields.Keys.Select(k => k.Form).Append(fields.Others).OfType<Form>().SelectMany(f => SharedIn(f, seen)),
        _ => [],
    };

    private static JsonObject Of(Form form) => form switch
    {
        Plain { Kind: Kind.Localized } => Reference("text"),
        Plain { Kind: Kind.Number } => new JsonObject { ["type"] = new JsonArray("number", "string"), ["pattern"] = Numeral },
        Plain { Kind: Kind.Whole } => new JsonObject { ["type"] = new JsonArray("integer", "string"), ["pattern"] = Numeral },
        Plain { Kind: Kind.Truth } => new JsonObject { ["enum"] = new JsonArray(true, false, "true", "false") },
        Plain { Kind: Kind.Color } => new JsonObject { ["type"] = "string", ["pattern"] = "^#[0-9a-fA-F]{6}$" },
        Plain { Kind: Kind.Id } => new JsonObject { ["type"] = Scalar, ["pattern"] = "^[a-z0-9]+(-[a-z0-9]+)*$" },
        Plain { Kind: Kind.File } => new JsonObject { ["type"] = Scalar, ["minLength"] = 1 },
        Plain => new JsonObject { ["type"] = Scalar },
        Word { IsOpen: true } word => new JsonObject { ["anyOf"] = new JsonArray(Enum(word), new JsonObject { ["type"] = "string" }) },
        Word word => Enum(word),
        ListOf list => List(list),
        Shared shared => Reference(shared.Name),
        Either either => new JsonObject { ["anyOf"] = new JsonArray([.. either.Forms.Select(Of)]) },
        By by => new JsonObject { ["if"] = Present(by.Key), ["then"] = Of(by.With), ["else"] = Of(by.Without) },
        Fields fields => Mapping(fields),
        _ => throw new ArgumentException($"the form {form} has no schema"),
    };

    private static JsonObject Reference(string name) => new() { ["$ref"] = $"#/definitions/{name}" };

    private static JsonObject Mapping(Fields fields)
    {
        var schema = new JsonObject { ["type"] = "object", ["properties"] = Named(fields.Keys, k => k.Name, Property) };
        var aliases = fields.Keys.Where(k => k.Alias is { } alias && alias != k.Name).ToList();
        if (aliases.Count > 0) schema["patternProperties"] = Named(aliases, k => $"^{k.Alias}$", Property);
        if (fields.Keys.Any(k => k.IsRequired)) schema["required"] = Names(fields.Keys.Where(k => k.IsRequired));
        schema["additionalProperties"] =
            fields.Others is { } others ? Entry(others)
            : fields.IsOpen ? new JsonObject { ["type"] = "object" }
            : false;
        return schema;
    }

    private static JsonObject Named(IEnumerable<Key> keys, Func<Key, string> name, Func<Key, JsonNode?> schema) =>
        new([.. keys.Select(k => KeyValuePair.Create(name(k), schema(k)))]);

    private static JsonArray Names(IEnumerable<Key> keys) => new([.. keys.Select(k => JsonValue.Create(k.Name))]);

    private static JsonObject Property(Key key)
    {
        var doc = key.Property is { } property ? DocText.Of(property) : key.Doc;
        var schema = new JsonObject();
        if (doc.Length > 0) schema["description"] = doc;
        if (key.Default is { } otherwise && Value(key.Form, otherwise) is { } value) schema["default"] = value;
        if (key.Property?.GetCustomAttribute<RangeAttribute>() is { } range)
        {
            schema["minimum"] = JsonValue.Create(Convert.ToDouble(range.Minimum, CultureInfo.InvariantCulture));
            schema["maximum"] = JsonValue.Create(Convert.ToDouble(range.Maximum, CultureInfo.InvariantCulture));
        }
        var own = key.IsRequired ? Of(key.Form) : OrNull(Of(key.Form));
        foreach (var item in schema.ContainsKey("minimum") ? Items(own) : [])
        {
            (item["minimum"], item["maximum"]) = (schema["minimum"]!.DeepClone(), schema["maximum"]!.DeepClone());
        }
        if (own.ContainsKey("$ref")) schema["allOf"] = new JsonArray(own); // draft-07 forgets what stands beside $ref
        else foreach (var (name, inner) in own.ToList()) schema[name] = inner?.DeepClone();
        return schema;
    }

    /// <summary>What stands in the lists that a value may be.</summary>
    private static IEnumerable<JsonObject> Items(JsonObject schema) => schema["items"] is JsonObject items ? [items]
        : schema["anyOf"] is JsonArray choice ? choice.OfType<JsonObject>().SelectMany(Items)
        : [];

    private static JsonObject List(ListOf list)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = Entry(list.Item) };
        if (list.Entries is { } entries) (schema["minItems"], schema["maxItems"]) = (entries.Count, entries.Count);
        else if (list.NotEmpty is not null) schema["minItems"] = 1;
        if (list.IsSet) schema["uniqueItems"] = true;
        return schema;
    }

    /// <summary>A value in a list or under a free key; only a text may be left out there.</summary>
    private static JsonObject Entry(Form form) => form.Allows(Kind.Text) || form.Allows(Kind.Localized) ? OrNull(Of(form)) : Of(form);

    private static JsonObject OrNull(JsonObject schema)
    {
        if (schema["type"] is JsonArray several) several.Add("null");
        else if (schema["type"] is { } one) schema["type"] = new JsonArray(one.DeepClone(), "null");
        else if (schema["enum"] is JsonArray words) words.Add(null);
        else if (schema["anyOf"] is JsonArray choice) choice.Add(new JsonObject { ["type"] = "null" });
        else return new JsonObject { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
        return schema;
    }

    private static JsonObject Enum(Word word) => new()
    {
        ["enum"] = new JsonArray([.. word.Choices.SelectMany(w => (JsonNode[])(int.TryParse(w, out var number) ? [number, w] : [w]))]),
    };

    private static JsonObject Present(string key) =>
        new()
        {
            ["required"] = new JsonArray(key),
            ["properties"] = new JsonObject { [key] = new JsonObject { ["not"] = new JsonObject { ["type"] = "null" } } },
        };

    private static JsonObject Localized(IReadOnlyList<string> languages)
    {
        static JsonNode Words(string language) => new JsonObject
        {
            ["description"] = $"In the language {language}.", ["type"] = new JsonArray("string", "number", "boolean", "null"),
        };
        var byLanguage = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject([.. languages.Select(l => KeyValuePair.Create<string, JsonNode?>(l, Words(l)))]),
            ["additionalProperties"] = false, ["anyOf"] = new JsonArray([.. languages.Select(Present)]),
        };
        return new JsonObject
        {
            ["description"] = $"One text for all languages, or {{{string.Join(", ", languages.Reverse().Select(l => $"{l}: ..."))}}}.",
            ["anyOf"] = new JsonArray(new JsonObject { ["type"] = Scalar }, byLanguage),
        };
    }

    /// <summary>What a form refuses where no plugin can bring words: null when plugins have no part in it.</summary>
    private static JsonObject? Closed(Form form)
    {
        switch (form)
        {
            case Word { IsOpen: true } word: return Enum(word);
            case Shared shared: return Reference($"shipped-{shared.Name}");
            case ListOf list when Closed(list.Item) is { } item: return new JsonObject { ["items"] = item };
            case Either either when either.Forms.OfType<Word>().FirstOrDefault() is { IsOpen: true } word:
                var choice = new JsonObject { ["if"] = new JsonObject { ["type"] = "string" }, ["then"] = Enum(word) };
                if (either.Forms.OfType<Fields>().FirstOrDefault() is { } mapping && Closed(mapping) is { } inside) choice["else"] = inside;
                return choice;
            case Fields fields:
                var keys = fields.Keys.Where(k => Closed(k.Form) is not null).ToList();
                var schema = new JsonObject();
                if (fields.IsOpen) schema["propertyNames"] = new JsonObject { ["enum"] = Names(fields.Keys) };
                if (keys.Count > 0) schema["properties"] = Named(keys, k => k.Name, ClosedKey);
                return schema.Count > 0 ? schema : null;
            default: return null;
        }
    }

    private static JsonObject? ClosedKey(Key key) =>
        Closed(key.Form) is { } closed && !key.IsRequired && key.Form is Word ? OrNull(closed) : Closed(key.Form);

    /// <summary>A default as JSON; a list is said in the description only.</summary>
    private static JsonNode? Value(Form form, string text) => text is ['[', ..] or ['{', ..] or "~" ? null
        : form.Allows(Kind.Text) ? text
        : form.Allows(Kind.Number) || form.Allows(Kind.Whole) || form.Allows(Kind.Truth) ? JsonNode.Parse(text) : text;
}
