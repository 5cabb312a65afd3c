using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace ReportGen.Engine.Verify.Snapshots;

/// <summary>
/// The typographic tokens of a report's pages, a line each and those of one language marked; and an id of the rest of the style sheet,
/// which is the theme's and stands in its file.
/// </summary>
internal static partial class StyleSheet
{
    /// <summary>The snapshot <c>style.css</c> of the editions' style sheets.</summary>
    public static Snapshot Of(IReadOnlyList<(string Language, string Css)> sheets)
    {
        var text = new StringBuilder();
        var all = sheets.Select(s => (s.Language, Tokens: Tokens(s.Css))).ToList();
        var common = all.Select(a => a.Tokens.AsEnumerable()).Aggregate((a, b) => a.Intersect(b)).ToHashSet(StringComparer.Ordinal);
        foreach (var token in all[0].Tokens.Where(common.Contains)) text.Append(token).Append('\n');
        foreach (var (language, tokens) in all)
        {
            foreach (var token in tokens.Where(t => !common.Contains(t))) text.Append($"{token} /* {language} */\n");
        }
        foreach (var rest in sheets.Select(s => Id(Root().Replace(s.Css.ReplaceLineEndings("\n"), "", 1))).Distinct())
        {
            text.Append("/* the rest: ").Append(rest).Append(" */\n");
        }
        return Snapshot.Of("style", "css", text.ToString());
    }

    private static List<string> Tokens(string css) => Root().Match(css) is { Success: true } root
        ? [.. root.Groups[1].Value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(d => d + ";")]
        : [];

    private static string Id(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8];

    [GeneratedRegex(@"^:root \{([^{}]*)\}", RegexOptions.Multiline)]
    private static partial Regex Root();
}
