using System.Text.RegularExpressions;

namespace ReportGen.Tests.Plugins.Renderers.Alone;

/// <summary>Reads the rows of a table that LaTeX would set: cells parted by &amp;, and what they print.</summary>
internal static partial class TexRows
{
    private static readonly Dictionary<string, string> Signs = new(StringComparer.Ordinal)
    {
        ["\\textbackslash{}"] = "\\", ["\\{"] = "{", ["\\}"] = "}", ["\\$"] = "$", ["\\&"] = "&", ["\\#"] = "#", ["\\%"] = "%",
        ["\\_"] = "_", ["\\textasciicircum{}"] = "^", ["\\textasciitilde{}"] = "~", ["{[}"] = "[", ["{]}"] = "]", ["{*}"] = "*",
        ["{}"] = "",
    };

    /// <summary>The rows with heads first, each cell as it is printed.</summary>
    public static List<List<string>> Of(string tex)
    {
        var body = tex[tex.IndexOf("\\toprule", StringComparison.Ordinal)..tex.LastIndexOf("\\bottomrule", StringComparison.Ordinal)];
        body = body.Replace("\\toprule", "", StringComparison.Ordinal).Replace("\\midrule", "", StringComparison.Ordinal);
        return [.. body.Split(" \\\\\n").Select(r => r.Trim()).Where(r => r.Length > 0)
            .Select(r => Cell().Split(r).Select(c => Printed(c.Trim())).ToList())];
    }

    /// <summary>What a text prints.</summary>
    public static string Printed(string tex)
    {
        if (tex is ['{', .., '}'] && tex != "{[}" && Depths(tex[..^1]).Skip(1).All(d => d > 0)) tex = tex[1..^1];
        var printed = Command().Replace(tex, m => Signs.TryGetValue(m.Value, out var sign) ? sign
            : ((char)int.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)).ToString());
        return printed;
    }

    /// <summary>How deep in braces each place is; escaped braces are none.</summary>
    public static IEnumerable<int> Depths(string tex)
    {
        var depth = 0;
        for (var i = 0; i < tex.Length; i++)
        {
            if (tex[i] == '\\') i++;
            else if (tex[i] == '{') depth++;
            else if (tex[i] == '}') depth--;
            yield return depth;
        }
    }

    [GeneratedRegex(@"(?<!\\)&")]
    private static partial Regex Cell();

    [GeneratedRegex(
        @"\\symbol\{(\d+)\}|\\textbackslash\{\}|\\textasciicircum\{\}|\\textasciitilde\{\}|\\[{}$&#%_]|\{\[\}|\{\]\}|\{\*\}|\{\}")]
    private static partial Regex Command();
}
