using System.Text.RegularExpressions;

namespace ReportGen.Renderers.Pdf;

/// <summary>The fonts of the printed report, as setup restores them: fonts.css with its woff2 files, and the fallback face.</summary>
/// <param name="folder">The folder with fonts.css, web/ and fallback/.</param>
public sealed partial class PrintFonts(string folder)
{
    /// <summary>The style sheet with the @font-face rules.</summary>
    public string StyleSheet { get; } = Path.GetFullPath(Path.Combine(folder, "fonts.css"));

    /// <summary>The folder with the face for letters that no other font has.</summary>
    public string FallbackFolder { get; } = Path.GetFullPath(Path.Combine(folder, "fallback"));

    /// <summary>True when the fonts have been restored.</summary>
    public bool Exist => File.Exists(StyleSheet) && Directory.Exists(FallbackFolder);

    /// <summary>How the names of the embedded fonts may begin: the families without spaces, and the fallback's file name.</summary>
    public IReadOnlyList<string> Names() =>
    [
        .. Family().Matches(File.ReadAllText(StyleSheet)).Select(match => match.Groups[1].Value.Replace(" ", "", StringComparison.Ordinal)).Distinct(),
        .. Directory.EnumerateFiles(FallbackFolder).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal),
    ];

    [GeneratedRegex("font-family: '(.*?)'")]
    private static partial Regex Family();
}
