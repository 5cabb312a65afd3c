using System.Collections.Immutable;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Engine.Declare.Yaml;

namespace ReportGen.Engine.Declare;

/// <summary>Reads a theme: a folder with theme.yaml, templates, styles and locales.</summary>
internal sealed class ThemeReader(Reading reading)
{
    public Theme? Read(string id, SourceSpan at, IEnumerable<string> languages)
    {
        var folder = Path.Combine(reading.Request.TemplatesFolder, id);
        if (!File.Exists(Path.Combine(folder, "theme.yaml")))
        {
            var known = Directory.Exists(reading.Request.TemplatesFolder)
                ? Directory.EnumerateDirectories(reading.Request.TemplatesFolder).Where(d => File.Exists(Path.Combine(d, "theme.yaml"))).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal).ToList()
                : [];
            reading.Say.UnknownName("theme", id, at, known);
            return null;
        }
        var files = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var file = new DeclaredFile($"templates/{id}/{Path.GetRelativePath(folder, path).Replace('\\', '/')}", path);
            if (YamlFile.Text(file, reading.Say) is { } text) files[file.Shown[(file.Shown.IndexOf(id, StringComparison.Ordinal) + id.Length + 1)..]] = text;
        }
        if (Open($"templates/{id}/theme.yaml", Path.Combine(folder, "theme.yaml")) is not { } map) return null;
        var sections = map.Require("sections", "the theme")?.List().Select(s => s.Text() ?? "").ToImmutableArray() ?? [];
        map.Close();
        var words = languages.ToImmutableDictionary(l => l, l => Words($"templates/{id}/locales/{l}.yaml", Path.Combine(folder, "locales", $"{l}.yaml")));
        return new Theme(id, sections, files.ToImmutable(), words);
    }

    private Map? Open(string shown, string path)
    {
        if (YamlFile.Read(new DeclaredFile(shown, path), reading.Say) is not { } map) return null;
        map.Find("schema");
        return map;
    }

    private ImmutableDictionary<string, string> Words(string shown, string path)
    {
        if (!File.Exists(path)) { reading.Say.NoFile(shown, new SourceSpan(shown)); return ImmutableDictionary<string, string>.Empty; }
        if (Open(shown, path) is not { } map) return ImmutableDictionary<string, string>.Empty;
        return map.Entries.Where(e => e.Key != "schema").ToImmutableDictionary(e => e.Key, e => e.Value.Text() ?? "");
    }
}
