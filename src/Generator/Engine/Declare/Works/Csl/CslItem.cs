using System.Collections.Immutable;
using System.Text.Json;
using ReportGen.Contracts.Text;
using ReportGen.Contracts.Works;
using ReportGen.Engine.Declare.Text;

namespace ReportGen.Engine.Declare.Works.Csl;

/// <summary>
/// Takes the fields of an item as what they should be: a text, a list of names, a date. What is of another kind is left out and told.
/// Null, an empty text or list, and the date parts [[null]] of Crossref say nothing.
/// </summary>
internal sealed class CslItem(JsonElement item, CslPlaces places, string key, DeclareMessages say)
{
    private const string AText = "a text", ANumber = "a number", AName = "a name", ADate = "a date";

    /// <summary>The first of these fields that says something.</summary>
    public string? Text(params IEnumerable<string> names) =>
        names.Select(n => Field(n) is { } value ? Text(value, n, null, n) : null).ToList().Find(t => t is { Length: > 0 });

    /// <summary>The people of a role.</summary>
    public Contributors People(string role)
    {
        if (Field(role) is not { } list) return Contributors.None;
        if (list.ValueKind != JsonValueKind.Array)
        {
            Wrong(role, "a list of names", Got(list), places.Of(role));
            return Contributors.None;
        }
        return new Contributors([.. list.EnumerateArray().Select((p, i) => Name(p, role, i)).OfType<PersonName>()], false);
    }

    /// <summary>A date, as it is printed or as year-month-day.</summary>
    public string? Date(string name)
    {
        if (Field(name) is not { } date) return null;
        if (date.ValueKind == JsonValueKind.String) return date.GetString();
        if (date.ValueKind != JsonValueKind.Object)
        {
            Wrong(name, ADate, Got(date), places.Of(name));
            return null;
        }
        if (!date.TryGetProperty("date-parts", out var spans) || spans.ValueKind == JsonValueKind.Null) return Worded(date, name);
        if (spans.ValueKind != JsonValueKind.Array || spans.EnumerateArray().Any(s => !IsDay(s)))
        {
            Wrong(name, ADate, "date-parts of another form", places.Of(name));
            return Worded(date, name);
        }
        var parts = spans.EnumerateArray().Take(1).SelectMany(s => s.EnumerateArray()).TakeWhile(p => p.ValueKind != JsonValueKind.Null)
            .Select((p, i) => i == 0 ? p.ToString() : p.ToString().PadLeft(2, '0')).ToList();
        return parts.Count > 0 ? string.Join('-', parts) : Worded(date, name);
    }

    private static bool IsDay(JsonElement span) => span.ValueKind == JsonValueKind.Array
        && span.EnumerateArray().All(p => p.ValueKind is JsonValueKind.Number or JsonValueKind.String or JsonValueKind.Null);

    private string? Worded(JsonElement date, string name) =>
        ((string[])["literal", "raw"]).Select(k => date.TryGetProperty(k, out var text) ? Text(text, name, null, k) : null).ToList()
            .Find(t => t is { Length: > 0 });

    private PersonName? Name(JsonElement person, string role, int index)
    {
        var what = $"{role} {index + 1}";
        if (person.ValueKind == JsonValueKind.String && person.GetString() is { Length: > 0 } plain) return new PersonName(plain);
        if (person.ValueKind != JsonValueKind.Object)
        {
            Wrong(what, AName, Got(person), places.Of(role, index));
            return null;
        }
        string Of(string name) => person.TryGetProperty(name, out var value) ? Text(value, role, index, $"{what}, {name}") ?? "" : "";
        var (whole, family, given, suffix) = (Of("literal"), Of("family"), Of("given"), Of("suffix"));
        if (whole.Length == 0 && family.Length == 0) whole = Of("name"); // as Crossref names a body
        if (whole.Length > 0) return new PersonName(whole);
        if (family.Length == 0) (family, given) = (given, ""); // Plato
        if (family.Length == 0)
        {
            Wrong(what, AName, "nobody", places.Of(role, index));
            return null;
        }
        var particle = Of("non-dropping-particle") is { Length: > 0 } fast ? fast : Of("dropping-particle");
        var gap = particle.EndsWith('\'') || particle.EndsWith('’') ? "" : " ";
        return new PersonName($"{particle}{gap}{family}".Trim(), given, suffix);
    }

    private string? Text(JsonElement value, string field, int? entry, string what)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String: return value.GetString();
            case JsonValueKind.Number: return value.GetRawText();
            case JsonValueKind.Null: return null;
            case JsonValueKind.Array when value.GetArrayLength() == 0: return null;
            case JsonValueKind.Array when value.EnumerateArray().All(v => v.ValueKind == JsonValueKind.String): // as Crossref has titles
                if (value.GetArrayLength() > 1) say.CslFirst(what, value.GetArrayLength(), key, places.Of(field, entry));
                return value[0].GetString();
            default:
                Wrong(what, AText, Got(value), places.Of(field, entry));
                return null;
        }
    }

    private JsonElement? Field(string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private void Wrong(string what, string wanted, string got, SourceSpan at)
    {
        if (what == "title") say.WrongType(wanted, got, at); // without it there is no reference
        else say.CslWrong(what, wanted, got, key, at);
    }

    private static string Got(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => $"the text '{value.GetString()}'",
        JsonValueKind.Number => ANumber,
        JsonValueKind.Null => "null",
        _ => "true or false",
    };
}
