using System.Text;
using System.Text.RegularExpressions;
using ReportGen.Engine.Load.Cells;

namespace ReportGen.Engine.Load.Layouts;

/// <summary>What a name says of what it names.</summary>
internal readonly record struct NameParts(string? Unit = null, int? Year = null, string? Indicator = null)
{
    /// <summary>The name of the file or sheet that says the year.</summary>
    public string? YearIn { get; init; }

    public bool IsEmpty => Unit is null && Year is null && Indicator is null;
}

/// <summary>A pattern of heads, sheets or files: "{indicator}_{year}", "{year}年", "gdp-*.xls".</summary>
internal sealed class NamePattern
{
    private readonly Regex regex;

    public NamePattern(string pattern)
    {
        var text = new StringBuilder("^");
        for (var at = 0; at < pattern.Length; at++)
        {
            var word = new[] { "{unit}", "{year}", "{indicator}" }.FirstOrDefault(w => pattern.AsSpan(at).StartsWith(w));
            if (word is not null)
            {
                text.Append(word is "{year}" ? @"(?<year>\d{4})" : $"(?<{word.Trim('{', '}')}>.+?)");
                at += word.Length - 1;
                Says = true;
            }
            else text.Append(pattern[at] == '*' ? ".*?" : pattern[at] == '?' ? "." : Regex.Escape(pattern[at].ToString()));
        }
        regex = new Regex(text.Append('$').ToString(), RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));
    }

    /// <summary>True when the pattern takes a unit, a year or an indicator out of the name.</summary>
    public bool Says { get; }

    public bool Fits(string name) => regex.IsMatch(name);

    /// <summary>What the name says; null when it does not fit the pattern.</summary>
    public NameParts? Read(string name)
    {
        var match = regex.Match(name);
        if (!match.Success) return null;
        string? Part(string group) => match.Groups[group] is { Success: true } found ? found.Value : null;
        return new NameParts(Part("unit"), Part("year") is { } year ? YearText.Head(year) : null, Part("indicator"));
    }
}
