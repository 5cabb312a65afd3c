using ReportGen.Engine.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;
using ReportGen.Engine.Files;

namespace ReportGen.Engine.Declare.Text;

/// <summary>Reads a YAML file to its root mapping, with the usual slips recognized.</summary>
internal static partial class YamlFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The root mapping and where its nodes come from; null, with errors, when there is none.</summary>
    /// <param name="file">The file.</param>
    /// <param name="say">Where findings go.</param>
    /// <param name="toChange">True where the nodes will be changed, so that nobody else may hold them.</param>
    public static (YamlMappingNode Root, YamlOrigin Origin)? Read(DeclaredFile file, DeclareMessages say, bool toChange = false)
    {
        return Text(file, say) is { } text ? Read(file, text, say, toChange) : null;
    }

    /// <summary>The same of a text that is no file of its own.</summary>
    public static (YamlMappingNode Root, YamlOrigin Origin)? Read(
        DeclaredFile file, string text, DeclareMessages say, bool toChange = false)
    {
        var whole = new SourceSpan(file.Shown);
        try
        {
            var documents = toChange ? YamlNodes.Documents(text, out var tags) : YamlNodes.Shared(text, out tags);
            foreach (var (tag, at) in tags) say.Tag(tag, new SourceSpan(file.Shown, (int)at.Line, (int)at.Column));
            if (tags.Count > 0) return null; // what a value says without its tag is not known
            if (documents.Count == 0) { say.EmptyFile(whole); return null; }
            if (documents.Count > 1)
            {
                var second = documents[1].RootNode.Start;
                say.SecondDocument(new SourceSpan(file.Shown, (int)second.Line, (int)second.Column));
            }
            if (CommaSlip(text) is var (from, to, line, column))
            {
                say.DecimalComma(from, to, new SourceSpan(file.Shown, line, column));
                return null;
            }
            if (documents[0].RootNode is YamlMappingNode root) return (root, new YamlOrigin(file, say));
            if (!Slips(text, file.Shown, say))
            {
                say.NoMapping(documents[0].RootNode is YamlSequenceNode ? "a list" : "a text alone", file.Shown);
            }
        }
        catch (YamlException failure)
        {
            var at = new SourceSpan(file.Shown, (int)failure.Start.Line, (int)failure.Start.Column);
            if (Duplicate().Match(failure.Message) is { Success: true } duplicate) say.DuplicateKey(duplicate.Groups[1].Value, at);
            else if (Slips(text, file.Shown, say)) return null;
            else if (failure is BeyondLimitException) say.BeyondLimit(failure.Message, at);
            else if (YamlLetters.Of(Reason(failure), text, at.Line, at.Column) is { } letter) say.NotYaml(letter, at.File);
            else if (failure is UnclosedException open)
            {
                say.Unclosed(open.Sign, text.Split('\n').ElementAtOrDefault(at.Line - 1) ?? "", at);
            }
            else say.NotYaml(YamlReason.Of(Reason(failure), text, at.Line, at.Column), at.File);
        }
        return null;
    }

    /// <summary>
    /// The file's text without BOM; null, with an error, when it is not UTF-8 or holds a character that no report can hold.
    /// </summary>
    public static string? Text(DeclaredFile file, DeclareMessages say)
    {
        if (Decoded(file, say) is not { } text) return null;
        if (Characters.FirstUnprintable(text) is not (>= 0 and var at)) return text;
        say.ControlCharacter(text[at], Place(file, text, at));
        return null;
    }

    /// <summary>
    /// The same of a file that a program has exported: blanks in the place of such characters, with a warning.
    /// </summary>
    public static string? Exported(DeclaredFile file, DeclareMessages say)
    {
        if (Decoded(file, say) is not { } text) return null;
        if (Characters.FirstUnprintable(text) is not (>= 0 and var at)) return text;
        say.ControlCharactersLeftOut(text[at], Place(file, text, at));
        return Characters.Printable(text);
    }

    private static SourceSpan Place(DeclaredFile file, string text, int at)
    {
        var before = text.AsSpan(0, at);
        return new SourceSpan(file.Shown, before.Count('\n') + 1, at - before.LastIndexOf('\n'));
    }

    private static string? Decoded(DeclaredFile file, DeclareMessages say)
    {
        var bytes = PlainFile.Bytes(file.FullPath);
        try
        {
            return Strict.GetString(bytes).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal);
        }
        catch (DecoderFallbackException)
        {
            Utf8.ToUtf16(bytes, new char[bytes.Length], out var valid, out _, replaceInvalidSequences: false);
            say.NotUtf8(bytes[valid], valid, new SourceSpan(file.Shown, bytes.AsSpan(0, valid).Count((byte)'\n') + 1));
            return null;
        }
    }

    // what YAML's own message would only puzzle over
    private static bool Slips(string text, string shown, DeclareMessages say)
    {
        var found = false;
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            SourceSpan At(int index) => new(shown, i + 1, index + 1);
            if (TabIndent().Match(line) is { Success: true } tab) { say.Tab(At(tab.Length - 1)); found = true; }
            if (WideIndent().Match(line) is { Success: true } wide) { say.WideBlank(wide.Value[^1], At(wide.Length - 1)); found = true; }
            if (WideAfterColon().Match(line) is { Success: true } after)
            {
                say.WideBlank(after.Value[^1], At(after.Length - 1));
                found = true;
            }
            if (WideBracket().Match(line) is { Success: true } bracket)
            {
                say.WideBracket(bracket.Groups[1].Value[0], At(bracket.Groups[1].Index));
                found = true;
            }
            if (WideColon().Match(line) is { Success: true } colon)
            {
                var key = colon.Groups[1];
                say.FullWidthColon(key.Value, At(key.Index + key.Length));
                found = true;
            }
            foreach (Match percent in BarePercent().Matches(line)) { say.BarePercent(At(percent.Groups[1].Index)); found = true; }
            foreach (Match minus in BareMinus().Matches(line))
            {
                say.BareMinus(minus.Groups[1].Value, At(minus.Groups[2].Index));
                found = true;
            }
        }
        return found;
    }

    /// <summary>A number with a decimal comma in braces, which are then two entries: {alpha: 0,5}; null for none.</summary>
    private static (string From, string To, int Line, int Column)? CommaSlip(string text)
    {
        if (CommaInBraces().Match(text) is not { Success: true } match) return null;
        var number = match.Groups["number"];
        var before = text.AsSpan(0, number.Index);
        return (number.Value, number.Value.Replace(',', '.'), before.Count('\n') + 1, number.Index - before.LastIndexOf('\n'));
    }

    /// <summary>The library's words for a failure, without the place.</summary>
    public static string Reason(YamlException failure)
    {
        var message = (failure.InnerException as YamlException ?? failure).Message; // other exceptions speak of the library's own state
        var text = Position().Replace(message, "").TrimEnd('.', ' ');
        return text.Length == 0 ? "it cannot be parsed" : char.ToLowerInvariant(text[0]) + text[1..];
    }

    [GeneratedRegex(@"^[^#""'\n]*\{[^}""'#\n]*[A-Za-z_]: *(?<number>-?\d+,\d+)(?= *[,}])", RegexOptions.Multiline)]
    private static partial Regex CommaInBraces();

    [GeneratedRegex(@"Duplicate key (.*?)\.?$", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Duplicate();

    [GeneratedRegex(@"^\(Line: .*?\): ")]
    private static partial Regex Position();

    [GeneratedRegex(@"^ *\t")]
    private static partial Regex TabIndent();

    [GeneratedRegex(@"^\s*(?:- )?([A-Za-z_][A-Za-z0-9_]*)：")]
    private static partial Regex WideColon();

    [GeneratedRegex(@"^ *[\u00A0\u3000]")]
    private static partial Regex WideIndent();

    [GeneratedRegex(@"^ *(?:- )?[A-Za-z_][A-Za-z0-9_-]*:[\u00A0\u3000]")]
    private static partial Regex WideAfterColon();

    [GeneratedRegex(@"^ *(?:- )?(?:[A-Za-z_][A-Za-z0-9_-]*: *|- *)(｛) *[A-Za-z_][A-Za-z0-9_-]* *[:：]")]
    private static partial Regex WideBracket();

    [GeneratedRegex(@"[A-Za-z_]:\s+(%)(?=\s*(?:$|[,}#]))")]
    private static partial Regex BarePercent();

    [GeneratedRegex(@"([A-Za-z_]+):\s+(-)(?=\s*(?:$|[,}#]))")]
    private static partial Regex BareMinus();
}
