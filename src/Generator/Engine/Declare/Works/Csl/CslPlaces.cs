using System.Text;
using System.Text.Json;
using ReportGen.Contracts.Text;

namespace ReportGen.Engine.Declare.Works.Csl;

/// <summary>Where the items of a CSL-JSON file begin, which the document itself no longer tells.</summary>
internal static class CslPlaces
{
    /// <summary>The place of each item of the list, whatever it is.</summary>
    public static IReadOnlyList<SourceSpan> Of(string text, string shown)
    {
        var (bytes, places) = (Encoding.UTF8.GetBytes(text), new List<SourceSpan>());
        var lax = new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
        var reader = new Utf8JsonReader(bytes, lax);
        var (line, lineStart, seen, inList, isItems) = (1, 0, 0, -1, true);
        while (reader.Read())
        {
            var (token, depth) = (reader.TokenType, reader.CurrentDepth);
            if (token == JsonTokenType.PropertyName && depth == 1) isItems = reader.ValueTextEquals("items");
            if (token == JsonTokenType.EndArray && depth == inList - 1) inList = -1;
            var isItem = depth == inList && token is not (JsonTokenType.EndObject or JsonTokenType.EndArray);
            if (token == JsonTokenType.StartArray && isItems && depth <= 1 && inList < 0) inList = depth + 1;
            if (!isItem) continue;
            for (; seen < reader.TokenStartIndex; seen++) if (bytes[seen] == '\n') (line, lineStart) = (line + 1, seen + 1);
            var before = Encoding.UTF8.GetString(bytes, lineStart, seen - lineStart);
            places.Add(new SourceSpan(shown, line, before.EnumerateRunes().Count() + 1));
        }
        return places;
    }
}
