using System.Text;
using System.Text.Json;
using ReportGen.Contracts.Text;

namespace ReportGen.Engine.Declare.Works.Csl;

/// <summary>Where an item of a CSL-JSON file stands, and where its fields do, which the document itself no longer tells.</summary>
internal sealed class CslPlaces
{
    private readonly Dictionary<string, SourceSpan> fields = new(StringComparer.Ordinal);

    private CslPlaces(SourceSpan item) => Item = item;

    /// <summary>The item.</summary>
    public SourceSpan Item { get; }

    /// <summary>The value of a field, or one entry of it, from 0; the item itself where the field's name is written with escapes.</summary>
    public SourceSpan Of(string field, int? entry = null) =>
        fields.TryGetValue(Key(field, entry), out var at) || fields.TryGetValue(field, out at) ? at : Item;

    /// <summary>The places of each item of the list, whatever it is.</summary>
    public static IReadOnlyList<CslPlaces> Of(string text, string shown)
    {
        var (bytes, items) = (Encoding.UTF8.GetBytes(text), new List<CslPlaces>());
        var lax = new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
        var reader = new Utf8JsonReader(bytes, lax);
        var (line, column, seen, inList, isItems) = (1, 1, 0, -1, true);
        var (field, entry) = ("", 0);
        while (reader.Read())
        {
            var (token, depth) = (reader.TokenType, reader.CurrentDepth);
            if (token == JsonTokenType.PropertyName && depth == 1) isItems = reader.ValueTextEquals("items");
            if (token == JsonTokenType.EndArray && depth == inList - 1) inList = -1;
            var below = inList < 0 ? -1 : depth - inList;
            if (token == JsonTokenType.PropertyName && below == 1) (field, entry) = (Encoding.UTF8.GetString(reader.ValueSpan), 0);
            var isValue = token is not (JsonTokenType.EndObject or JsonTokenType.EndArray or JsonTokenType.PropertyName);
            if (token == JsonTokenType.StartArray && isItems && depth <= 1 && inList < 0)
            {
                inList = depth + 1;
                items.Clear(); // of two lists the document has the last one
            }
            if (!isValue || below is not (0 or 1 or 2)) continue;
            for (; seen < reader.TokenStartIndex; seen++)
            {
                if (bytes[seen] == '\n') (line, column) = (line + 1, 1);
                else if ((bytes[seen] & 0xC0) != 0x80) column++; // a character's first byte
            }
            var at = new SourceSpan(shown, line, column);
            if (below == 0)
            {
                items.Add(new CslPlaces(at));
                field = "";
            }
            else if (below == 1) items[^1].fields[field] = at;
            else if (CslWords.People.Contains(field)) items[^1].fields[Key(field, entry++)] = at;
        }
        return items;
    }

    private static string Key(string field, int? entry) => entry is { } e ? $"{field}[{e}]" : field;
}
