namespace ReportGen.Engine.Declare.Text;

/// <summary>The folder of themes: which there are, and which languages they have words for.</summary>
internal static class ThemeFolder
{
    /// <summary>The themes' ids.</summary>
    public static IReadOnlyList<string> Themes(string templates) => Directory.Exists(templates)
        ? [.. Directory.EnumerateDirectories(templates).Where(d => File.Exists(Path.Combine(d, "theme.yaml"))).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>The languages of all themes, by id.</summary>
    public static IReadOnlyList<string> Languages(string templates) =>
    [
        .. Themes(templates).Select(t => Path.Combine(templates, t, "locales")).Where(Directory.Exists)
            .SelectMany(l => Directory.EnumerateFiles(l, "*.yaml")).Select(f => Path.GetFileNameWithoutExtension(f)).Distinct().Order(StringComparer.Ordinal),
    ];
}
