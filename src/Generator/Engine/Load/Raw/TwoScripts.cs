using System.Text.RegularExpressions;

namespace ReportGen.Engine.Load.Raw;

/// <summary>Names that stand in Chinese and in Latin letters, one after the other: 北京 Beijing, Germany (德国), 年份/Year.</summary>
internal static partial class TwoScripts
{
    /// <summary>The two halves; null for a name that is no such one.</summary>
    public static (string Han, string Latin)? Halves(string name)
    {
        if (!name.Any(c => c is >= '\u4E00' and <= '\u9FFF')) return null;
        var match = Parts().Match(Folded.HalfWidth(name).Trim());
        return match.Success ? (match.Groups["han"].Value.Trim(), match.Groups["latin"].Value.Trim()) : null;
    }

    [GeneratedRegex(
        @"^(?:(?<han>[\u3400-\u9FFF·]+)\s*[\s(/|,\-—:;]\s*(?<latin>\p{Lu}[\p{L}'’.\- ]*\p{Ll})\)?"
        + @"|(?<latin>\p{Lu}[\p{L}'’.\- ]*\p{Ll})\s*[\s(/|,\-—:;]\s*(?<han>[\u3400-\u9FFF·]+)\)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();
}
