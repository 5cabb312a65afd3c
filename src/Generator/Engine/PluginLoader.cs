using System.Diagnostics;
using System.Reflection;
using System.Runtime.Loader;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Diagnostics;

namespace ReportGen.Engine;

/// <summary>Loads a stranger's DLL that a study names, in a context of its own that shares only the contracts.</summary>
public static class PluginLoader
{
    private const string Contracts = "ReportGen.Contracts";

    /// <summary>
    /// Registers every plugin of a DLL, or of a folder with the DLL, its words and references; a wrong, missing or failing one is an error.
    /// </summary>
    public static void Load(string fullPath, string shownPath, SourceSpan span, PluginCatalog catalog, DiagnosticBag diagnostics)
    {
        if (!Path.Exists(fullPath))
        {
            diagnostics.Error("RG7001", $"plugin '{shownPath}' does not exist", span,
                "a DLL, or a folder with one, by its path from the study file; build the plugin first");
            return;
        }
        if (DllOf(fullPath) is not { } dll)
        {
            var there = DllsIn(fullPath).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal).ToList();
            diagnostics.Error("RG7006", $"the folder '{shownPath}' holds {(there.Count == 0 ? "no DLL" : "several DLLs")}", span,
                there.Count == 0 ? "build the plugin into it first" : $"name the plugin's own: {string.Join(", ", there)}");
            return;
        }
        foreach (var type in PluginTypes(dll, shownPath, span, diagnostics))
        {
            if (type.IsGenericType || type.GetConstructor(Type.EmptyTypes) is null)
            {
                var lack = type.IsGenericType ? "is generic" : "has no public constructor without parameters";
                diagnostics.Error("RG7007", $"the class {type.FullName} of plugin '{shownPath}' {lack}", span,
                    "a plugin is made by the program, with nothing to go by");
                continue;
            }
            var plugin = (IPlugin)Activator.CreateInstance(type)!;
            var clashesBefore = catalog.Clashes.Count;
            catalog.Foreign.Add(plugin);
            var brought = new Brought();
            plugin.Register(brought);
            brought.AddTo(catalog, Directory.Exists(fullPath) ? fullPath : null);
            foreach (var clash in catalog.Clashes.Skip(clashesBefore))
            {
                diagnostics.Error("RG7005", $"plugin '{shownPath}' adds {clash}, which is there already", span,
                    "rename it in the plugin, or leave the plugin out");
            }
        }
    }

    /// <summary>The DLL of a plugin; null where a folder holds none, or several and none of its own name.</summary>
    private static string? DllOf(string path)
    {
        if (File.Exists(path)) return path;
        var dlls = DllsIn(path);
        var own = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
        return dlls.Length == 1 ? dlls[0] : Array.Find(dlls, d => Path.GetFileNameWithoutExtension(d) == own);
    }

    // a build into a folder copies the contracts there, which the program brings itself
    private static string[] DllsIn(string folder) =>
        [.. Directory.GetFiles(folder, "*.dll").Where(d => Path.GetFileNameWithoutExtension(d) != Contracts)];

    /// <summary>What a plugin registers, before it is known where its words stand.</summary>
    private sealed class Brought : IPluginCatalog
    {
        private readonly List<Feature> features = [];
        private readonly List<IPanelSource> sources = [];
        private readonly List<IRenderer> renderers = [];

        public void Add(Feature feature) => features.Add(feature);

        public void Add(IPanelSource source) => sources.Add(source);

        public void Add(IRenderer renderer) => renderers.Add(renderer);

        /// <summary>
        /// Adds all of it; files in FOLDER/FEATURE-ID, and in the folder itself where the plugin has one feature, go before the DLL's.
        /// </summary>
        public void AddTo(PluginCatalog catalog, string? folder)
        {
            foreach (var feature in features)
            {
                var beside = feature.Beside;
                if (folder is not null && features.Count == 1) beside = FeatureFiles.Over(folder, beside);
                if (folder is not null) beside = FeatureFiles.Over(Path.Combine(folder, feature.Id), beside);
                catalog.Add(feature with { Beside = beside });
            }
            sources.ForEach(catalog.Add);
            renderers.ForEach(catalog.Add);
        }
    }

    private static List<Type> PluginTypes(string fullPath, string shownPath, SourceSpan span, DiagnosticBag diagnostics)
    {
        try
        {
            var assembly = new PluginContext(fullPath, shownPath, span).LoadFromAssemblyPath(fullPath);
            var types = assembly.GetExportedTypes().Where(t => typeof(IPlugin).IsAssignableFrom(t) && !t.IsAbstract)
                .OrderBy(t => t.FullName, StringComparer.Ordinal).ToList();
            if (types.Count == 0)
            {
                diagnostics.Error("RG7003", $"plugin '{shownPath}' holds no public class that implements IPlugin", span,
                    "build it against the ReportGen.Contracts of this version");
            }
            return types;
        }
        catch (Exception failure) when (failure is BadImageFormatException or FileLoadException or FileNotFoundException
            or TypeLoadException or ReflectionTypeLoadException)
        {
            var why = failure is BadImageFormatException ? "it is no .NET DLL" : FirstLine(failure.Message);
            diagnostics.Error("RG7002", $"plugin '{shownPath}' cannot be loaded: {why}", span,
                "it must be a .NET DLL built against the ReportGen.Contracts of this version");
            return [];
        }
    }

    /// <summary>The finding for an exception that comes out of a plugin's code, at any stage; null when no plugin is to blame.</summary>
    public static Diagnostic? Blame(Exception failure)
    {
        for (var e = failure; e is not null; e = e.InnerException)
        {
            if (e is NothingGivenException { By: var giver } && ContextOf(giver) is { } its) return Failure(its, e.Message, giver.FullName);
            foreach (var frame in new StackTrace(e).GetFrames())
            {
                if (frame.GetMethod() is not { DeclaringType: { } type } method || ContextOf(type) is not { } context) continue;
                return Failure(context, $"{e.GetType().Name}: {FirstLine(e.Message)}", $"{type.FullName}.{method.Name}");
            }
        }
        return null;
    }

    private static PluginContext? ContextOf(Type type) => AssemblyLoadContext.GetLoadContext(type.Assembly) as PluginContext;

    private static Diagnostic Failure(PluginContext context, string why, string? place) => new(
        Severity.Error, "RG7004", $"plugin '{context.ShownPath}' fails: {why}", context.Span,
        $"it happened in {place}; tell its author");

    // the runtime's own messages quote full paths of this machine in places; the first line up to the quoted path says enough
    private static string FirstLine(string message) => message.Split('\n')[0].Split(" '/")[0].Trim();

    private sealed class PluginContext(string path, string shownPath, SourceSpan span)
        : AssemblyLoadContext(Path.GetFileNameWithoutExtension(path))
    {
        public string ShownPath => shownPath;

        public SourceSpan Span => span;

        private readonly AssemblyDependencyResolver resolver = new(path);

        protected override Assembly? Load(AssemblyName name)
        {
            if (name.Name == Contracts) return typeof(IPlugin).Assembly; // one copy of the walls for both sides
            return resolver.ResolveAssemblyToPath(name) is { } found ? LoadFromAssemblyPath(found) : null;
        }
    }
}
