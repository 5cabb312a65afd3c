using System.Text.RegularExpressions;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Diagnostics;

namespace ReportGen.Engine.Declare.Text;

// RG10: the form of a YAML file
internal sealed partial class DeclareMessages
{
    public void NotYaml(YamlReason reason, string file) =>
        Error("RG1001", $"this is not YAML: {reason.Why}", new SourceSpan(file, reason.Line, reason.Column), reason.Hint);

    public void DecimalComma(string number, string meant, SourceSpan at) =>
        Error("RG1056", $"{number} is two entries in braces", at, $"the decimal sign is a point: {meant}");

    /// <param name="language">The language of the text.</param>
    /// <param name="parts">What the commas part.</param>
    /// <param name="at">The first part that is read as a key.</param>
    public void CommaInText(string language, IReadOnlyList<string> parts, SourceSpan at) =>
        Error("RG2115", $"a comma in braces ends the text '{parts[0]}', and '{parts[1]}' is read as a key", at,
            $"put the text in quotes: {language}: \"{string.Join(", ", parts).Replace('"', '\'')}\"");

    public void BeyondLimit(string why, SourceSpan at) => Error("RG1032", $"no declaration is like this: {why}", at);

    /// <param name="sign">The bracket.</param>
    /// <param name="line">The line that it stands in.</param>
    /// <param name="at">Its place.</param>
    public void Unclosed(char sign, string line, SourceSpan at)
    {
        var close = sign == '{' ? '}' : ']';
        var comment = line.IndexOf(" #", Math.Min(line.Length, at.Column), StringComparison.Ordinal);
        var quoted = Commented().Match(line) is { Success: true } text
            ? $"put the text in quotes: {text.Groups["key"].Value}: \"{text.Groups["text"].Value}\"" : "put the value with the # in quotes";
        Error("RG1031", $"this {sign} is never closed", at, comment >= 0 && line.IndexOf(close, comment) > 0
            ? $"a # after a space begins a comment, and the {close} is in it: {quoted}"
            : $"close it with {close} on the same line");
    }

    public void Tab(SourceSpan at) => Error("RG1002", "a tab indents this line", at, "YAML is indented with spaces");

    public void FullWidthColon(string key, SourceSpan at) =>
        Error("RG1003", $"'{key}：' has a full-width colon", at, $"write '{key}: ' with an ASCII colon and a space");

    public void WideBlank(char blank, SourceSpan at) =>
        Error("RG1041", $"a {(blank == '\u3000' ? "full-width" : "no-break")} space stands here", at, "YAML wants spaces of the space bar");

    public void WideBracket(char bracket, SourceSpan at) =>
        Error("RG1042", $"{bracket} is a full-width bracket", at, $"write {(bracket == '｛' ? "{ and }" : "[ and ]")} in half width");

    public void Tag(string tag, SourceSpan at) =>
        Error(
            "RG1043", $"the tag '{tag.Replace("tag:yaml.org,2002:", "!!", StringComparison.Ordinal)}' stands before a value", at,
            "leave it out: what a value is, its key says");

    public void BarePercent(SourceSpan at) => Error("RG1004", "a bare % cannot start a YAML value", at, "write unit: \"%\"");

    public void BareMinus(string key, SourceSpan at) =>
        Error("RG1005", "a bare - cannot stand as a YAML value", at,
            key == "direction" ? "write direction: negative" : $"write {key}: \"-\"");

    public void NotUtf8(byte wrong, int offset, SourceSpan at) =>
        Error("RG1006", $"the file is not UTF-8: byte {offset} is {wrong:X2}", at,
            "save it as UTF-8 (declarations in GBK cannot be told apart from noise)");

    public void ControlCharacter(char c, SourceSpan at) =>
        Error("RG1050", $"the file holds the control character {Characters.NameOf(c)}", at, "type the words around it again");

    public void ControlCharactersLeftOut(char c, SourceSpan at) =>
        Warning("RG1051",
            $"the file holds control characters, the first of them {Characters.NameOf(c)}; blanks are read in their place", at);

    public void EmptyFile(SourceSpan at) => Error("RG1007", "the file is empty", at);

    public void DuplicateKey(string key, SourceSpan at, string within = "mapping") =>
        Error("RG1008", $"'{key}' stands twice in one {within}", at, "keep one of them");

    /// <param name="key">The key.</param>
    /// <param name="at">Where it stands.</param>
    /// <param name="known">The keys that may stand there.</param>
    /// <param name="elsewhere">Where else the key belongs, as a hint; null for nowhere.</param>
    public void UnknownKey(string key, SourceSpan at, IReadOnlyCollection<string> known, string? elsewhere = null) =>
        Error("RG1010", $"'{key}' is not a known key here", at,
            OtherWords.HintFor(key, known) ?? Nearest.Hint(key, known, within: 1) ?? elsewhere ?? Nearest.Hint(key, known)
                ?? $"known keys are {List(known)}");

    public void OtherKind(string wanted, string got, string place, SourceSpan at) =>
        Error("RG1055", $"this file is {got}; {wanted} is wanted where it is named", at, place);

    public void MissingKey(string key, string of, SourceSpan at) => Error("RG1011", $"{of} has no '{key}'", at);

    public void WrongType(string wanted, string got, SourceSpan at, string? hint = null)
    {
        if (got is ['\'', ('｛' or '［') and var bracket, ..]) WideBracket(bracket, at);
        else Error("RG1012", $"{wanted} is wanted here, not {got}", at, hint);
    }

    /// <summary>A file whose root is no mapping; one of data is told how it becomes a study.</summary>
    public void NoMapping(string got, string file) => WrongType("a mapping of keys to values", got, new SourceSpan(file, 1, 1),
        Path.GetExtension(file).ToLowerInvariant() is ".csv" or ".tsv" or ".txt" or ".xlsx" or ".xls" or ".ods"
            ? $"this is no declaration; `reportgen init {ShellWord.Of(file)}` makes a study of a data file"
            : "it begins with keys, such as schema: 1");

    public void NotANumber(string text, SourceSpan at) =>
        Error("RG1013", $"'{text}' is not a number", at,
            Listed().IsMatch(text) ? $"write [{text}]"
            : Range(text) is var (low, high) ? $"a range is [{low}, {high}]; years are {{from: {low}, to: {high}}}"
            : text.Contains(',') ? "the decimal sign is a point"
            : text.EndsWith('%') ? "12% is 0.12"
            : text.Any(c => c is >= '０' and <= '９') ? "write digits in half width"
            : null);

    /// <summary>The ends of what is written as 0-40; null where it is not.</summary>
    public static (string Low, string High)? Range(string text) =>
        Ranged().Match(text) is { Success: true } m ? (m.Groups[1].Value, m.Groups[2].Value) : null;

    /// <summary>The last text in braces that a # cuts, with its key.</summary>
    [GeneratedRegex(@"[{,]\s*(?<key>[\w-]+):\s+(?<text>[^\s""'{}\[\],][^""{}\[\],]*? #[^""{}\[\],]*?)\s*\}\s*$")]
    private static partial Regex Commented();

    [GeneratedRegex(@"^\d+(?:\.\d+)?(?:\s*,\s+\d+(?:\.\d+)?|\s*,\s*\d{4})+$")]
    private static partial Regex Listed();

    [GeneratedRegex(@"^(-?\d+(?:\.\d+)?)\s*(?:-|–|—|~|～|to|至)\s*(-?\d+(?:\.\d+)?)$")]
    private static partial Regex Ranged();

    public void NotOneOf(string text, SourceSpan at, IReadOnlyCollection<string> words) =>
        Error("RG1014", $"'{text}' is not one of {List(words)}", at, Nearest.Hint(text, words));

    public void NotAnId(string text, SourceSpan at)
    {
        if (Reserved.Contains(text)) ReservedId(text, at);
        else Error(
            "RG1015", $"'{text}' is not an id", at, "ids are lower-case letters and digits joined by hyphens, such as gdp-per-capita");
    }

    public void Schema(string text, SourceSpan at) => Error("RG1016", $"schema {text} is not known to this program", at, "write schema: 1");

    public void NoFile(string path, SourceSpan at, string? hint = null) =>
        Error("RG1017", $"there is no file '{path}'", at, hint ?? "paths are relative to the file they stand in");

    public void SlipInText(string text, SourceSpan at)
    {
        var sign = text.IndexOfAny([':', '：']);
        if (text[sign] == '：') FullWidthColon(text[..sign], at);
        else WideBlank(text[sign + 1], at);
    }

    public void OutOfRange(string key, object number, object least, object greatest, SourceSpan at) =>
        Error("RG1030", FormattableString.Invariant($"{key} {number} is not between {least} and {greatest}"), at);

    public void NoLanguage(SourceSpan at) => Error("RG1018", "a text needs zh or en", at, "write {zh: ..., en: ...} or one plain text");
    public void EmptyList(string what, SourceSpan at) => Error("RG1019", $"{what} is empty", at);
}
