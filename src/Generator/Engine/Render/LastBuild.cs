using System.Text.Json;
using ReportGen.Engine.Files;

namespace ReportGen.Engine.Render;

/// <summary>What the provenance.json of an output folder says of the build before.</summary>
/// <param name="Files">The files it owns there.</param>
/// <param name="Formats">The formats they are in.</param>
/// <param name="Languages">The languages they are in.</param>
/// <param name="NotWritten">Files that it did not write, and why.</param>
/// <param name="ToEdit">Files that people go on working in, and what each was written as.</param>
internal sealed record LastBuild(
    IReadOnlyList<string> Files, IReadOnlyList<string> Formats, IReadOnlyList<string> Languages,
    IReadOnlyList<(string Path, string Reason)> NotWritten, IReadOnlyList<(string Path, string Sha256)> ToEdit)
{
    /// <summary>What makes a report another report; the faces and the engine of print do not, nor do formats and languages.</summary>
    private static readonly string[] Making = ["study", "each", "simulated", "theme", "theme_sha256", "set", "inputs", "options"];

    private JsonElement Root { get; init; }

    /// <summary>Reads a folder; null when it holds no provenance of ours.</summary>
    public static LastBuild? Of(string folder)
    {
        var path = Path.Combine(folder, Provenance.FileName);
        return File.Exists(path) ? Read(PlainFile.Bytes(path)) : null;
    }

    /// <summary>True when both are of the same inputs, options and program.</summary>
    public bool IsSameAs(byte[] provenance) => Read(provenance) is { } other
        && Making.All(name => Same(Member(name), other.Member(name)))
        && Programs().SequenceEqual(other.Programs());

    private static LastBuild? Read(byte[] provenance)
    {
        try
        {
            using var json = JsonDocument.Parse(provenance);
            var root = json.RootElement.Clone();
            if (!root.TryGetProperty("interface", out _) || !root.TryGetProperty("files", out _)) return null;
            return new LastBuild(Words(root, "files"), Words(root, "formats"), Words(root, "languages"),
                Pairs(root, "not_written", "reason"), Pairs(root, "to_edit", "sha256")) { Root = root };
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null; // a file of that name, but not ours
        }
    }

    private static IReadOnlyList<string> Words(JsonElement root, string name) =>
        root.TryGetProperty(name, out var words) ? [.. words.EnumerateArray().Select(w => w.GetString() ?? "")] : [];

    private static IReadOnlyList<(string, string)> Pairs(JsonElement root, string name, string second) =>
        root.TryGetProperty(name, out var pairs)
            ? [.. pairs.EnumerateArray().Select(p => (p.GetProperty("file").GetString() ?? "", p.GetProperty(second).GetString() ?? ""))]
            : [];

    private JsonElement? Member(string name) => Root.TryGetProperty(name, out var value) ? value : null;

    private static bool Same(JsonElement? one, JsonElement? other) =>
        one is { } a && other is { } b ? JsonElement.DeepEquals(a, b) : one is null && other is null;

    private IEnumerable<(string, string?)> Programs() => Member("versions") is { } versions
        ? versions.EnumerateObject().Where(v => !v.Name.StartsWith("print ", StringComparison.Ordinal))
            .Select(v => (v.Name, v.Value.GetString()))
        : [];
}
