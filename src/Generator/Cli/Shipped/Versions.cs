using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using ReportGen.Cli.Setup;
using ReportGen.Engine;

namespace ReportGen.Cli.Shipped;

/// <summary>What made a report, for provenance: the program, the typesetter and its fonts, and a study's plugins.</summary>
internal static class Versions
{
    public static ImmutableArray<KeyValuePair<string, string>> Of(PluginCatalog catalog, string root)
    {
        var versions = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        versions.Add(new("reportgen", Program));
        foreach (var plugin in catalog.Foreign)
        {
            versions.Add(new($"plugin {plugin.Id}", plugin.GetType().Assembly.GetName().Version?.ToString(3) ?? ""));
        }
        var fonts = Path.Combine(MachineSetup.Fonts(root).Folder, "versions.json");
        if (File.Exists(fonts))
        {
            using var json = JsonDocument.Parse(File.ReadAllText(fonts));
            foreach (var part in json.RootElement.EnumerateObject()) versions.Add(new($"print {part.Name}", part.Value.GetString() ?? ""));
        }
        return versions.ToImmutable();
    }

    /// <summary>The program's own version.</summary>
    public static string Program { get; } =
        typeof(Versions).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
}
