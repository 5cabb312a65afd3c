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

    /// <param name="content">Where to write.</param>
    /// <param name="plan">The study.</param>
    /// <param name="edition">The id of its numbers; empty for none.</param>
    /// <param name="request">What was asked for.</param>
    /// <param name="files">Files written, and those of the last build that stay.</param>
    /// <param name="last">The last build whose files stay; null for none.</param>
    public static void Write(
        Stream content, ReportPlan plan, string edition, RenderRequest request, BuiltFiles files, LastBuild? last)
    {
        using var json = new Utf8JsonWriter(content, Form);
        json.WriteStartObject();
        json.WriteNumber("interface", 1);
        json.WriteString("study", plan.Id);
        if (request.Each is { } each) json.WriteString("each", each);
        if (edition.Length > 0) json.WriteString("edition", edition);
        json.WriteBoolean("simulated", plan.IsSimulated);
        if (plan.IsSimulated) json.WriteString("note", "simulated data: not figures of real places");
        json.WriteStartObject("versions");
        foreach (var (name, version) in request.Versions) json.WriteString(name, version);
        json.WriteEndObject();
        json.WriteString("theme", plan.Theme.Id);
        json.WriteString("theme_sha256", Hash(plan.Theme));
        if (!request.Set.IsEmpty) WriteAll(json, "set", request.Set, s => json.WriteStringValue(s));
        var languages = plan.Languages.Where(l => plan.PrintedLanguages.Contains(l) || last?.Languages.Contains(l) == true);
        WriteAll(json, "languages", languages, l => json.WriteStringValue(l));
        WriteAll(json, "formats", request.Formats.Union(last?.Formats ?? []), f => json.WriteStringValue(f));
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
        WriteAll(json, "files", files.Present, f => json.WriteStringValue(f));
        WriteAll(json, "not_written", files.Missing, m => WriteObject(json, ("file", m.Path), ("reason", m.Reason)));
        if (files.ToEdit.Count > 0) WriteAll(json, "to_edit", files.ToEdit, f => WriteObject(json, ("file", f.Path), ("sha256", f.Sha256)));
        json.WriteEndObject();
        json.Flush();
        content.Write("\n"u8);
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
        foreach (var (family, colors) in theme.Colors.Families.Select(f => ($"{f.Key}", f.Value)).Append(("ramp", theme.Colors.Ramp)))
        {
            if (!colors.IsEmpty) hash.AppendData(Encoding.UTF8.GetBytes($"{family}\0{string.Join(',', colors)}\0"));
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
