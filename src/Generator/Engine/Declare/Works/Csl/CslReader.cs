using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using ReportGen.Contracts.Text;
using ReportGen.Contracts.Works;
using ReportGen.Engine.Declare.Text;

namespace ReportGen.Engine.Declare.Works.Csl;

/// <summary>Turns CSL-JSON (Zotero, Crossref) into works: a list of items, or an object that has them under "items".</summary>
internal static partial class CslReader
{
    private static readonly JsonDocumentOptions Lax = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The works of a file, in its order.</summary>
    public static IReadOnlyList<Work> Read(string text, string shown, DeclareMessages say)
    {
        try
        {
            using var json = JsonDocument.Parse(Unprintable().Replace(text, "$1 "), Lax);
            var root = json.RootElement;
            if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("items", out var items)) root = items;
            if (root.ValueKind != JsonValueKind.Array) { say.CslNoList(new SourceSpan(shown, 1, 1)); return []; }
            var places = CslPlaces.Of(text, shown);
            return [.. root.EnumerateArray().Select((item, i) => Whole(item, places.ElementAtOrDefault(i), i, say)).OfType<Work>()];
        }
        catch (JsonException failure)
        {
            say.NotJson(new SourceSpan(shown, (int)(failure.LineNumber ?? 0) + 1, (int)(failure.BytePositionInLine ?? 0) + 1));
            return [];
        }
    }

    private static Work? Whole(JsonElement item, SourceSpan at, int index, DeclareMessages say)
    {
        try
        {
            return Item(item, at, index, say);
        }
        catch (InvalidOperationException) // half of a pair of \ud83d\ude00, which is no text
        {
            say.CslHalfCharacter(index + 1, at);
            return null;
        }
    }

    private static Work? Item(JsonElement item, SourceSpan at, int index, DeclareMessages say)
    {
        string? Text(params string[] names) => names.Select(n => Scalar(item, n)).FirstOrDefault(t => t is { Length: > 0 });
        if (item.ValueKind != JsonValueKind.Object || Text("citation-key", "id") is not { } id) { say.CslNoId(index + 1, at); return null; }
        // Zotero's own ids are addresses: their last part names the item
        var key = id.StartsWith("http", StringComparison.Ordinal) ? id.TrimEnd('/').Split('/')[^1] : id;
        var draft = new Draft(key, at)
        {
            Authors = People(item, "author"), Editors = People(item, "editor"), Translators = People(item, "translator"),
            HostAuthors = People(item, "container-author"), Language = Text("language"),
        };
        var type = Text("type") ?? "";
        if (CslWords.Types.TryGetValue(type, out var known)) draft.Type = Draft.TypeOf(known);
        else draft.Say.CslType(type, at);
        foreach (var (own, names) in CslWords.Fields) draft[own] = Text(names) is { } text ? MarkupText.Plain(text) : null;
        draft[draft.Type is WorkType.Chapter or WorkType.Conference ? "in" : "journal"] =
            Text("container-title") is { } host ? MarkupText.Plain(host) : null;
        // of an article the number is its own, not the issue's
        if (draft.Type == WorkType.Article && Text("number") is { } number)
        {
            if (Text("issue") is null) draft.Take("number");
            draft["article"] = number;
        }
        if (draft.Type == WorkType.Article && draft["journal"] is null && draft["url"] is not null) draft.Type = WorkType.Preprint;
        Date(item, "issued", draft, "date");
        Date(item, "accessed", draft, "accessed");
        Date(item, "original-date", draft, "original_year");
        var others = item.EnumerateObject().Select(p => p.Name).Where(n => !CslWords.Known.Contains(n)).ToList();
        if (others.Count > 0) draft.Say.WorkFields(others, key, at);
        return draft.Finish();
    }

    private static string? Scalar(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) ? Scalar(value) : null;

    private static string? Scalar(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Array when value.GetArrayLength() > 0 && value[0].ValueKind == JsonValueKind.String => value[0].GetString(),
        _ => null,
    };

    private static Contributors People(JsonElement item, string role)
    {
        if (!item.TryGetProperty(role, out var list) || list.ValueKind != JsonValueKind.Array) return Contributors.None;
        var names = list.EnumerateArray().Select(Name).Where(n => n.Family.Length > 0).ToImmutableArray();
        return new Contributors(names, false);
    }

    private static PersonName Name(JsonElement person)
    {
        if (Scalar(person) is { } plain) return new PersonName(plain);
        string Of(string name) => Scalar(person, name) ?? "";
        if (Of("literal") is { Length: > 0 } whole) return new PersonName(whole);
        var particle = Of("non-dropping-particle") is { Length: > 0 } fast ? fast : Of("dropping-particle");
        var gap = particle.EndsWith('\'') || particle.EndsWith('’') ? "" : " ";
        return new PersonName($"{particle}{gap}{Of("family")}".Trim(), Of("given"), Of("suffix"));
    }

    private static void Date(JsonElement item, string name, Draft draft, string field)
    {
        if (!item.TryGetProperty(name, out var date)) return;
        if (date.ValueKind == JsonValueKind.String) { Put(date.GetString()!); return; }
        if (date.ValueKind != JsonValueKind.Object) return;
        if (date.TryGetProperty("date-parts", out var spans) && spans.ValueKind == JsonValueKind.Array && spans.GetArrayLength() > 0
            && spans[0].ValueKind == JsonValueKind.Array)
        {
            var parts = spans[0].EnumerateArray().Select(p => p.ToString()).ToList();
            Put(string.Join('-', parts.Select((p, i) => i == 0 ? p : p.PadLeft(2, '0'))));
        }
        else if ((Scalar(date, "literal") ?? Scalar(date, "raw")) is { } text) Put(text);

        void Put(string text)
        {
            if (field == "date" && !text.All(c => char.IsAsciiDigit(c) || c == '-')) draft["year"] = text;
            else if (field == "date" && text.Length <= 4) draft["year"] = text;
            else draft[field] = text;
        }
    }

    /// <summary>Escapes of characters that no report can hold, behind an even number of backslashes.</summary>
    [GeneratedRegex(@"(?<!\\)((?:\\\\)*)\\u(?:00(?:0[0-8bcef]|1[0-9a-f])|fff[ef])", RegexOptions.IgnoreCase)]
    private static partial Regex Unprintable();
}
