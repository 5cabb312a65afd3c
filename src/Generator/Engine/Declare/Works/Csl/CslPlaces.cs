using System.Text;
using System.Text.Json;
using ReportGen.Contracts.Text;

namespace ReportGen.Engine.Declare.Works.Csl;

/// <summary>Where the items of a CSL-JSON file begin, which the document itself no longer tells.</summary>
internal static class CslPlaces
{
    /// <summary>The place of each object that stands in the list.</summary>
    public static IReadOnlyList<SourceSpan> Of(string text, string shown)
    {
        var (bytes, places) = (Encoding.UTF8.GetBytes(text), new List<SourceSpan>());
        var lax = new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
        var reader = new Utf8JsonReader(bytes, lax);
        var (depth, line, lineStart, seen) = (-1, 1, 0, 0);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.StartArray && depth < 0) depth = reader.CurrentDepth + 1;
            if (reader.TokenType != JsonTokenType.StartObject || reader.CurrentDepth != depth) continue;
            for (; seen < reader.TokenStartIndex; seen++) if (bytes[seen] == '\n') (line, lineStart) = (line + 1, seen + 1);
            var before = Encoding.UTF8.GetString(bytes, lineStart, seen - lineStart);
            places.Add(new SourceSpan(shown, line, before.EnumerateRunes().Count() + 1));
        }
        return places;
    }
}
