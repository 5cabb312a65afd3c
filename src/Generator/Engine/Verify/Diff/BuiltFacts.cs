using System.Collections.Immutable;
using System.Text.Json;
using ReportGen.Engine.Files;

namespace ReportGen.Engine.Verify.Diff;

/// <summary>What provenance.json says of a build.</summary>
/// <param name="Study">The study's id.</param>
/// <param name="Theme">The theme's id.</param>
/// <param name="Versions">Program, fonts and plugins with their versions.</param>
/// <param name="Languages">The languages printed.</param>
/// <param name="Options">Every option in force.</param>
/// <param name="Inputs">Every file read, with its hash.</param>
public sealed record BuiltFacts(
    string Study, string Theme, ImmutableArray<KeyValuePair<string, string>> Versions, ImmutableArray<string> Languages,
    ImmutableArray<KeyValuePair<string, string>> Options, ImmutableArray<KeyValuePair<string, string>> Inputs)
{
    /// <summary>The id of the numbers that the report prints; empty where none is known.</summary>
    public string Edition { get; init; } = "";

    /// <summary>The formats it was asked for; empty where it is not known.</summary>
    public ImmutableArray<string> Formats { get; init; } = [];

    /// <summary>The facts of a folder; null when it holds no report of ours. Profiles are none.</summary>
    public static BuiltFacts? Of(string folder)
    {
        var file = Path.Combine(folder, "provenance.json");
        if (!File.Exists(file)) return null;
        try
        {
            using var json = JsonDocument.Parse(PlainFile.Text(file));
            var root = json.RootElement;
            if (root.TryGetProperty("each", out _)) return null;
            var versions = root.GetProperty("versions").EnumerateObject()
                .Select(v => KeyValuePair.Create(v.Name, v.Value.GetString() ?? ""));
            var languages = root.GetProperty("languages").EnumerateArray().Select(l => l.GetString() ?? "");
            return new BuiltFacts(
                Text(root, "study"), Text(root, "theme"), [.. versions], [.. languages],
                Pairs(root, "options", "name", "value"), Pairs(root, "inputs", "file", "sha256"))
            {
                Edition = root.TryGetProperty("edition", out var edition) ? edition.GetString() ?? "" : "",
                Formats = root.TryGetProperty("formats", out var formats)
                    ? [.. formats.EnumerateArray().Select(f => f.GetString() ?? "")]
                    : [],
            };
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null; // a file of that name, but not ours
        }
    }

    private static ImmutableArray<KeyValuePair<string, string>> Pairs(JsonElement root, string list, string name, string value) =>
        [.. root.GetProperty(list).EnumerateArray().Select(e => KeyValuePair.Create(Text(e, name), Text(e, value)))];

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";
}
