using System.Text.RegularExpressions;

namespace ReportGen.Fuzz.Outcomes;

/// <summary>
/// What no page holds, whatever an author writes: a script that is not the theme's, a handler, an address that runs or fetches.
/// </summary>
internal static partial class PageLaw
{
    private static readonly string[] Refused = ["script", "iframe", "object", "embed", "base", "form", "meta", "foreignobject"];

    /// <summary>The first harm in a page; null for none.</summary>
    public static string? Broken(string page)
    {
        var body = page.IndexOf("<body", StringComparison.Ordinal);
        var end = page.LastIndexOf("<script", StringComparison.Ordinal);
        foreach (Match tag in Tags().Matches(page[body..end]))
        {
            var name = tag.Groups["name"].Value.ToLowerInvariant();
            if (Refused.Contains(name)) return $"<{name}> in the text";
            if (Address().Match(tag.Value) is { Success: true } address) return $"<{name}> with {address.Value}";
            if (Handler().Match(Values().Replace(tag.Value, "\"\"")) is { Success: true } handler) return $"<{name}> with {handler.Value}";
        }
        return null;
    }

    [GeneratedRegex(@"<(?<name>[A-Za-z][\w-]*)(?:[^<>""']|""[^""]*""|'[^']*')*>")]
    private static partial Regex Tags();

    [GeneratedRegex(
        @"\s(?:xlink:)?(?:href|src|action)\s*=\s*[""']?\s*(?:javascript|vbscript|file|data:(?!image/))", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"\son\w+\s*=", RegexOptions.IgnoreCase)]
    private static partial Regex Handler();

    [GeneratedRegex(@"""[^""]*""|'[^']*'")]
    private static partial Regex Values();
}
