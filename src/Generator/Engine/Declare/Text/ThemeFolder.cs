namespace ReportGen.Engine.Declare.Text;

/// <summary>The folder of themes: which there are, and which languages they have words for.</summary>
internal static class ThemeFolder
{
    /// <summary>The themes' ids.</summary>
    public static IReadOnlyList<string> Themes(string templates) => Directory.Exists(templates)
        ? [.. Directory.EnumerateDirectories(templates).Where(IsTheme).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>The faces that print has, by the names that a theme's tokens call them.</summary>
    public static IReadOnlyList<string> Faces(string templates)
    {
        var file = Path.Combine(templates, "typst", "faces.txt");
        return File.Exists(file) ? [.. File.ReadLines(file).Where(f => f.Length > 0)] : [];
    }

    private static bool IsTheme(string folder) => File.Exists(Path.Combine(folder, "theme.yaml"));

    /// <summary>The languages of all themes, by id.</summary>
    public static IReadOnlyList<string> Languages(string templates) =>
        [.. Themes(templates).SelectMany(t => LanguagesOf(Path.Combine(templates, t))).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The languages that a theme has a locale file for, by id.</summary>
    public static IEnumerable<string> LanguagesOf(string theme)
    {
        var locales = Path.Combine(theme, "locales");
        if (!Directory.Exists(locales)) return [];
        return Directory.EnumerateFiles(locales, "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal);
    }
}
