using System.Text.RegularExpressions;
using ReportGen.Contracts.Text;

namespace ReportGen.Engine.Declare.Forms;

/// <summary>What the value of a theme's token may be: a style sheet and a typesetter take it as it stands.</summary>
internal static partial class TokenForm
{
    /// <summary>What is wrong with a value; null for nothing.</summary>
    /// <param name="group">"screen" or "print".</param>
    /// <param name="name">The token.</param>
    /// <param name="value">The value in one language.</param>
    /// <param name="inherited">What the theme that is extended says; null where it says nothing.</param>
    public static string? Fault(string group, string name, string value, LocalizedText? inherited)
    {
        if (group == "screen")
        {
            return Leaving().Match(value) is { Success: true } sign ? $"a style value cannot hold '{sign.Value}'"
                : Open(value) is { } open ? $"'{open}' of the style value is not closed"
                : inherited is not null ? OfStyle(value, inherited.Wordings.First()) : null;
        }
        if (Unit().IsMatch(value) && KindOf(value) == "text") return $"'{value}' is no length: units are pt, mm, cm, in, em and %";
        var wanted = inherited is null ? null : KindOf(inherited.Wordings.First());
        if (wanted is not null && wanted != KindOf(value)) return $"'{value}' is no {wanted}, such as {inherited!.Wordings.First()}";
        return PageForm.Fault(name, value) ?? (IsBelowZero(value) && inherited?.Wordings.Any(IsBelowZero) == false
            ? $"'{value}' is below zero" : null);
    }

    /// <summary>What is wrong with a style value in the place of a number or a length; null for nothing.</summary>
    private static string? OfStyle(string value, string inherited)
    {
        if (StyleLength().Match(inherited) is not { Success: true } was || Function().IsMatch(value)) return null;
        var isNumber = was.Groups["unit"].Length == 0;
        if (StyleLength().Match(value) is not { Success: true } now || (isNumber && now.Groups["unit"].Length > 0))
        {
            return $"'{value}' is no {(isNumber ? "number" : "length")}, such as {inherited}";
        }
        return value.StartsWith('-') && !inherited.StartsWith('-') ? $"'{value}' is below zero" : null;
    }

    /// <summary>The first quote or bracket without its other half; null for none. It would take the styles that follow with it.</summary>
    private static char? Open(string value)
    {
        var open = new Stack<char>();
        foreach (var sign in value)
        {
            var isInQuotes = open.TryPeek(out var last) && last is '"' or '\'';
            if (isInQuotes && sign != last) continue;
            if (isInQuotes || (last, sign) is ('(', ')') or ('[', ']')) open.Pop();
            else if (sign is '"' or '\'' or '(' or '[') open.Push(sign);
            else if (sign is ')' or ']') return sign;
        }
        return open.Count > 0 ? open.Last() : null;
    }

    private static bool IsBelowZero(string value) => value.StartsWith('-') && Length().IsMatch(value);

    private static string KindOf(string value) => Length().Match(value) is { Success: true } length
        ? length.Groups[1].Length == 0 ? "number" : "length"
        : Color().IsMatch(value) ? "color" : "text";

    // what ends the value, the rule or the element, or fetches something
    [GeneratedRegex(@"[;{}<>\\]|/\*|url\(|image-set\(|image\(|src\(|expression\(|@import", RegexOptions.IgnoreCase)]
    private static partial Regex Leaving();

    [GeneratedRegex(@"^-?[0-9]*\.?[0-9]+(pt|mm|cm|in|em|%)?$")]
    private static partial Regex Length();

    // begins as a measure does
    [GeneratedRegex(@"^-?[0-9]*\.?[0-9]+[A-Za-z%]*$")]
    private static partial Regex Unit();

    // of a style sheet, where every unit is in use
    [GeneratedRegex(@"^-?[0-9]*\.?[0-9]+(?<unit>[A-Za-z%]*)$")]
    private static partial Regex StyleLength();

    // calc(...), var(...), or a word that takes the value from elsewhere
    [GeneratedRegex(@"\(|^(inherit|initial|unset|revert|thin|medium|thick)$")]
    private static partial Regex Function();

    [GeneratedRegex("^#[0-9a-fA-F]{6}$")]
    private static partial Regex Color();
}
