using System.Collections.Concurrent;

namespace ReportGen.Contracts.Plugins;

/// <summary>The text files that stand in a feature's folder, by path within it: <c>words/en.sbn</c>.</summary>
/// <param name="read">The text of a file; null where there is none.</param>
public sealed class FeatureFiles(Func<string, string?> read)
{
    /// <summary>No files.</summary>
    public static FeatureFiles None { get; } = new(_ => null);

    /// <summary>The text of a file; null where there is none.</summary>
    public string? Read(string path) => read(path);

    /// <summary>
    /// The files embedded beside a type: those of the folder that its namespace names. A project embeds them by
    /// <c>&lt;EmbeddedResource Include="**/words/*;**/references.yaml" LogicalName="..." /&gt;</c> under NAMESPACE/words/en.sbn.
    /// </summary>
    public static FeatureFiles Of<T>() => Of(typeof(T));

    /// <summary>The same of a type that is known only when the program runs, or that is static.</summary>
    public static FeatureFiles Of(Type type)
    {
        var known = new ConcurrentDictionary<string, string?>(StringComparer.Ordinal); // what is embedded stays as it is
        return new FeatureFiles(path => known.GetOrAdd(path, Embedded));

        string? Embedded(string path)
        {
            using var stream = type.Assembly.GetManifestResourceStream($"{type.Namespace}/{path}");
            return stream is null ? null : new StreamReader(stream).ReadToEnd();
        }
    }

    /// <summary>The files of a folder, over those of another source; what the folder does not hold is asked there.</summary>
    public static FeatureFiles Over(string folder, FeatureFiles below) => new(path =>
    {
        var full = Path.Combine(folder, path);
        return File.Exists(full) ? File.ReadAllText(full) : below.Read(path);
    });
}
