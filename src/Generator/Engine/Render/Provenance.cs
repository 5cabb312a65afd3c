using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ReportGen.Contracts.Plan;

namespace ReportGen.Engine.Render;

/// <summary>What made the report: program, inputs by hash, options, files. No clock, no user, no path of a machine.</summary>
internal static class Provenance
{
    public const string FileName = "provenance.json";

    private static readonly JsonWriterOptions Form = new()
    {
        Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(Stream content, ReportPlan plan, RenderRequest request, OutputFolder output)
    {
        using var json = new Utf8JsonWriter(content, Form);
        json.WriteStartObject();
        json.WriteNumber("interface", 1);
        json.WriteString("study", plan.Id);
        if (request.Each is { } each) json.WriteString("each", each);
        json.WriteBoolean("simulated", plan.IsSimulated);
        if (plan.IsSimulated) json.WriteString("note", "simulated data: not figures of real places");
        json.WriteStartObject("versions");
        foreach (var (name, version) in request.Versions) json.WriteString(name, version);
        json.WriteEndObject();
        json.WriteString("theme", plan.Theme.Id);
        json.WriteString("theme_sha256", Hash(plan.Theme));
        WriteAll(json, "languages", plan.PrintedLanguages, l => json.WriteStringValue(l));
        WriteAll(json, "formats", request.Formats, f => json.WriteStringValue(f));
        WriteAll(json, "inputs", plan.Inputs, i => WriteObject(json, ("file", i.File), ("sha256", i.Sha256)));
        json.WriteStartArray("options");
        foreach (var option in plan.Options)
        {
            json.WriteStartObject();
            json.WriteString("name", option.Name);
            json.WriteString("value", option.Value);
            json.WriteBoolean("declared", option.Declared);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        WriteAll(json, "files", output.Written, f => json.WriteStringValue(f));
        WriteAll(json, "not_written", output.Missing, m => WriteObject(json, ("file", m.Path), ("reason", m.Reason)));
        json.WriteEndObject();
        json.Flush();
        content.Write("\n"u8);
    }

    /// <summary>The files that the last build in a folder owns; null when the folder holds no provenance of ours.</summary>
    public static IReadOnlyList<string>? FilesOf(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path)) return null;
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllText(path));
            var root = json.RootElement;
            if (!root.TryGetProperty("interface", out _) || !root.TryGetProperty("files", out var files)) return null;
            return [.. files.EnumerateArray().Select(f => f.GetString() ?? "")];
        }
        catch (JsonException)
        {
            return null; // a file of that name, but not ours
        }
    }

    /// <summary>One hash over every file of the theme, by name in order.</summary>
    private static string Hash(Theme theme)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, text) in theme.Files) hash.AppendData(Encoding.UTF8.GetBytes($"{name}\0{text}\0"));
        var languages = theme.Words.Keys.Order(StringComparer.Ordinal).ToList();
        foreach (var (name, value) in theme.Screen.Concat(theme.Print))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}\0{string.Concat(languages.Select(l => value.In(l) + "\0"))}"));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void WriteAll<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items) write(item);
        json.WriteEndArray();
    }

    private static void WriteObject(Utf8JsonWriter json, params ReadOnlySpan<(string Name, string Value)> members)
    {
        json.WriteStartObject();
        foreach (var (name, value) in members) json.WriteString(name, value);
        json.WriteEndObject();
    }
}
