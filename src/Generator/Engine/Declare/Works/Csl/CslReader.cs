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
            return [.. root.EnumerateArray().Select((item, i) => Whole(item, places[i], i, say)).OfType<Work>()];
        }
        catch (JsonException failure)
        {
            say.NotJson(new SourceSpan(shown, (int)(failure.LineNumber ?? 0) + 1, (int)(failure.BytePositionInLine ?? 0) + 1));
            return [];
        }
    }

    private static Work? Whole(JsonElement item, CslPlaces places, int index, DeclareMessages say)
    {
        try
        {
            return Item(item, places, index, say);
        }
        catch (InvalidOperationException) // half of a pair of \ud83d\ude00, which is no text
        {
            say.CslHalfCharacter(index + 1, places.Item);
            return null;
        }
    }

    private static Work? Item(JsonElement item, CslPlaces places, int index, DeclareMessages say)
    {
        var at = places.Item;
        var id = item.ValueKind != JsonValueKind.Object ? null
            : ((string[])["citation-key", "id"]).Select(n => Id(item, n)).FirstOrDefault(t => t is { Length: > 0 });
        if (id is null) { say.CslNoId(index + 1, at); return null; }
        // Zotero's own ids are addresses: their last part names the item
        var key = id.StartsWith("http", StringComparison.Ordinal) ? id.TrimEnd('/').Split('/')[^1] : id;
        var draft = new Draft(key, at);
        var fields = new CslItem(item, places, key, draft.Say);
        (draft.Authors, draft.Editors) = (fields.People("author"), fields.People("editor"));
        (draft.Translators, draft.HostAuthors) = (fields.People("translator"), fields.People("container-author"));
        draft.Language = fields.Text("language");
        var type = Id(item, "type") ?? "";
        if (CslWords.Types.TryGetValue(type, out var known)) draft.Type = Draft.TypeOf(known);
        else draft.Say.CslType(type, at);
        foreach (var (own, names) in CslWords.Fields) draft[own] = fields.Text(names) is { } text ? MarkupText.Plain(text) : null;
        draft[draft.Type is WorkType.Chapter or WorkType.Conference ? "in" : "journal"] =
            fields.Text("container-title") is { } host ? MarkupText.Plain(host) : null;
        // of an article the number is its own, not the issue's
        if (draft.Type == WorkType.Article && fields.Text("number") is { } number)
        {
            if (fields.Text("issue") is null) draft.Take("number");
            draft["article"] = number;
        }
        if (draft.Type == WorkType.Article && draft["journal"] is null && draft["url"] is not null) draft.Type = WorkType.Preprint;
        Put(fields.Date("issued"), draft, "date");
        Put(fields.Date("accessed"), draft, "accessed");
        Put(fields.Date("original-date"), draft, "original_year");
        var others = item.EnumerateObject().Select(p => p.Name).Where(n => !CslWords.Known.Contains(n)).ToList();
        if (others.Count > 0) draft.Say.WorkFields(others, key, at);
        return draft.Finish();
    }

    private static string? Id(JsonElement item, string name) => item.TryGetProperty(name, out var id) ? id.ValueKind switch
    {
        JsonValueKind.String => id.GetString(),
        JsonValueKind.Number => id.GetRawText(),
        _ => null,
    } : null;

    private static void Put(string? text, Draft draft, string field)
    {
        if (text is null) return;
        if (field == "date" && (text.Length <= 4 || !text.All(c => char.IsAsciiDigit(c) || c == '-'))) draft["year"] = text;
        else draft[field] = text;
    }

    /// <summary>Escapes of characters that no report can hold, behind an even number of backslashes.</summary>
    [GeneratedRegex(@"(?<!\\)((?:\\\\)*)\\u(?:00(?:0[0-8bcef]|1[0-9a-f])|fff[ef])", RegexOptions.IgnoreCase)]
    private static partial Regex Unprintable();
}
