using System.Text.RegularExpressions;

namespace ReportGen.Engine.Init.Text;

/// <summary>The head of a column as a report prints it: a name, and the unit that stands in parentheses at its end.</summary>
/// <param name="Name">The name.</param>
/// <param name="Unit">The unit; null for none.</param>
internal sealed partial record PrintedHead(string Name, string? Unit)
{
    /// <summary>Name and unit of a head such as 国内生产总值（亿元） or "GDP (US$)".</summary>
    public static PrintedHead Of(string column)
    {
        var whole = Whole(column);
        var match = WithUnit().Match(whole.Name);
        return match.Success ? new PrintedHead(match.Groups["name"].Value.Trim(), match.Groups["unit"].Value.Trim()) : whole;
    }

    /// <summary>All of the head as the name.</summary>
    public static PrintedHead Whole(string column) => new(HanBreak().Replace(column.ReplaceLineEndings("\n"), "").Replace('\n', ' '),
        null);

    /// <summary>A line that is broken between two Chinese characters or full-width signs, where no blank stands.</summary>
    [GeneratedRegex(@"(?<=[\u2E80-\u9FFF\uFF00-\uFFEF])[ \t]*\n\s*(?=[\u2E80-\u9FFF\uFF00-\uFFEF(])", RegexOptions.CultureInvariant)]
    private static partial Regex HanBreak();

    [GeneratedRegex(@"^(?<name>.*\S)\s*[(（](?<unit>[^()（）]+)[)）]$", RegexOptions.CultureInvariant)]
    private static partial Regex WithUnit();
}
