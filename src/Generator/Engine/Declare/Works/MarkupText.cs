using System.Net;
using System.Text.RegularExpressions;

namespace ReportGen.Engine.Declare.Works;

/// <summary>The tags that Zotero and publishers leave in titles, as plain text: faces go, small digits stay small.</summary>
internal static partial class MarkupText
{
    public static string Plain(string text)
    {
        text = Small().Replace(text, m => Raised(m.Groups[2].Value, isLower: m.Groups[1].Value == "sub"));
        return Spaces().Replace(WebUtility.HtmlDecode(Face().Replace(text, "")), " ").Trim();
    }

    /// <summary>Digits and signs as the small ones that Unicode has; anything else stays as it is.</summary>
    public static string Raised(string text, bool isLower)
    {
        const string Plain = "0123456789+-=()", Low = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎", High = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾";
        return text.All(Plain.Contains) ? string.Concat(text.Select(c => (isLower ? Low : High)[Plain.IndexOf(c)])) : text;
    }

    [GeneratedRegex("<(sub|sup)>([^<]*)</\\1>")]
    private static partial Regex Small();

    [GeneratedRegex("</?(i|b|em|strong|span|sc|sub|sup|nocase)(\\s[^>]*)?>")]
    private static partial Regex Face();

    [GeneratedRegex("\\s+")]
    private static partial Regex Spaces();
}
