using System.Collections.Immutable;
using System.Reflection;
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
        var print = PrintSetup.MadeOf(MachineSetup.Fonts(root).Folder) ?? [];
        foreach (var (name, version) in print) versions.Add(new($"print {name}", version));
        return versions.ToImmutable();
    }

    /// <summary>The program's own version.</summary>
    public static string Program { get; } =
        typeof(Versions).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
}
