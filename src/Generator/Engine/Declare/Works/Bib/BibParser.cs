using System.Text.RegularExpressions;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Declare.Text;

namespace ReportGen.Engine.Declare.Works.Bib;

/// <summary>A field of a BibTeX entry: its name in lower case, its text as written (TeX and braces in it), where the text stands.</summary>
internal sealed record BibField(string Name, string Text, SourceSpan Span);

/// <summary>A BibTeX entry as written, as far as it could be read; what was wrong is in <paramref name="Found"/>.</summary>
internal sealed record BibEntry(
    string Type, string Key, List<BibField> Fields, SourceSpan Span, SourceSpan KeySpan, DiagnosticBag Found)
{
    public BibField? Field(string name) => Fields.Find(f => f.Name == name);
}

/// <summary>
/// Reads BibTeX and biblatex files: entries, @string, concatenation with #, @comment, @preamble, and text between entries, which is a
/// comment. After a mistake it goes on with the next line that begins with @, so that every mistake is found at once. What is wrong
/// inside an entry is kept with the entry; what belongs to none is said at once.
/// </summary>
internal sealed partial class BibParser(string text, string shown, DeclareMessages sayOfFile)
{
    private DeclareMessages? ofEntry;

    private DeclareMessages Say => ofEntry ?? sayOfFile;
    private readonly Dictionary<string, string> strings = Months.Strings();
    private readonly List<BibEntry> entries = [];
    private const int MostExpanded = 10_000_000; // letters that abbreviations stand for in all: they may double from one to the next
    private int at, expanded;

    public IReadOnlyList<BibEntry> Read()
    {
        while (at < text.Length)
        {
            if (text[at] == '%') SkipLine();
            else if (text[at] != '@' || !(BeginsLine(at) || NewItem().IsMatch(text, at))) at++;
            else if (!Item()) GoToNextItem();
            ofEntry = null;
        }
        return entries;
    }

    // every method below that can fail says why and returns false or null

    private bool Item()
    {
        var start = at++;
        var type = Word().ToLowerInvariant();
        SkipSpace();
        if (At('{', '(') is not { } open) return Wanted("{", $"@{type}");
        var close = open == '{' ? '}' : ')';
        at++;
        switch (type)
        {
            case "comment":
                at--;
                return open == '(' ? Parenthesis() : Braced(start) is not null;
            case "preamble":
                return Value(type) is not null && Closed(close, type);
            case "string":
                return Field() is { } macro && Store(macro) && Closed(close, macro.Name);
            default:
                return Entry(type, close, start);
        }
    }

    private bool Entry(string type, char close, int start)
    {
        SkipSpace();
        var keyAt = at;
        while (at < text.Length && text[at] != ',' && text[at] != close && text[at] != '\n' && text[at] != '=') at++;
        var key = text[keyAt..at].Trim();
        if (key.Length == 0 || At('=') is not null) { Say.BibNoKey(type, Place(keyAt)); return false; }
        var found = new DiagnosticBag();
        var fields = new List<BibField>();
        if (Key().IsMatch(key)) entries.Add(new BibEntry(type, key, fields, Place(start), Place(keyAt), found));
        else sayOfFile.BibKey(key, Place(keyAt));
        ofEntry = new DeclareMessages(found);
        while (true)
        {
            SkipSpace();
            if (At(',') is not null) { at++; continue; }
            if (At(close) is not null) break;
            if (at >= text.Length || text[at] == '@')
            {
                Say.BibNotClosed(key, fields.Count > 0 ? fields[^1].Name : null, fields.Count > 0 ? fields[^1].Span : Place(start));
                return false;
            }
            if (Field() is not { } field) return false;
            if (fields.Find(f => f.Name == field.Name) is not null) Say.DuplicateKey(field.Name, field.Span, "entry");
            fields.Add(field);
            SkipSpace();
            if (At(',', close, '@') is null && at < text.Length) return Wanted($",' or '{close}", field.Name);
        }
        at++;
        return true;
    }

    private BibField? Field()
    {
        SkipSpace();
        var name = Word().ToLowerInvariant();
        if (name.Length == 0) { Wanted("a field's name", null); return null; }
        SkipSpace();
        if (At('=') is null) { Wanted("=", name); return null; }
        at++;
        SkipSpace();
        var place = Place(at);
        return Value(name) is { } value ? new BibField(name, value, place) : null;
    }

    private bool Store(BibField macro)
    {
        strings[macro.Name] = macro.Text;
        return true;
    }

    private string? Value(string name)
    {
        var value = "";
        while (true)
        {
            SkipSpace();
            var start = at;
            string? part;
            if (At('{') is not null) part = Braced(start);
            else if (At('"') is not null) part = Quoted();
            else if (Word() is { Length: > 0 } word) part = Meaning(word, start);
            else { Wanted("a value", name); return null; }
            if (part is null) return null;
            value += part;
            SkipSpace();
            if (At('#') is null) return value;
            at++;
        }
    }

    private string? Meaning(string word, int start)
    {
        if (word.All(char.IsAsciiDigit)) return word;
        if (strings.TryGetValue(word.ToLowerInvariant(), out var meaning))
        {
            if ((expanded += meaning.Length) <= MostExpanded) return meaning;
            Say.BibEndless(MostExpanded, Place(start));
            at = text.Length;
            return null;
        }
        Say.BibNoString(word, Place(start), strings.Keys);
        return ""; // the rest of the entry can still be read
    }

    /// <summary>What stands between braces; a line that begins another entry shows that a brace is missing.</summary>
    private string? Braced(int start)
    {
        var depth = 0;
        for (; at < text.Length; at++)
        {
            if (text[at] == '{') depth++;
            else if (text[at] == '}' && --depth == 0) return text[(start + 1)..at++];
            else if (text[at] == '@' && BeginsLine(at) && NewItem().IsMatch(text, at)) break;
        }
        Say.BibOpen("brace", Place(start));
        return null;
    }

    private string? Quoted()
    {
        var (start, depth) = (at++, 0);
        for (; at < text.Length; at++)
        {
            if (text[at] == '{') depth++;
            else if (text[at] == '}') depth--;
            else if (text[at] == '"' && depth == 0) return text[(start + 1)..at++];
            else if (text[at] == '@' && BeginsLine(at) && NewItem().IsMatch(text, at)) break;
        }
        Say.BibOpen("quote", Place(start));
        return null;
    }

    private bool Parenthesis()
    {
        while (at < text.Length && text[at] != ')') at++;
        return true;
    }

    private bool Closed(char close, string after)
    {
        SkipSpace();
        if (At(close) is null) return Wanted(close.ToString(), after);
        at++;
        return true;
    }

    private bool Wanted(string wanted, string? after)
    {
        var got = at < text.Length ? $"'{char.ConvertFromUtf32(char.ConvertToUtf32(text, at))}'" : "the end of the file";
        Say.BibWanted(wanted, after, got, Place(Math.Min(at, text.Length - 1)));
        return false;
    }

    private char? At(params ReadOnlySpan<char> characters) => at < text.Length && characters.Contains(text[at]) ? text[at] : null;

    private string Word()
    {
        var start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '-' or '_' or ':' or '+' or '.' or '/')) at++;
        return text[start..at];
    }

    private void SkipSpace()
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] == '%'))
        {
            if (text[at] == '%') SkipLine(); else at++;
        }
    }

    private void SkipLine()
    {
        while (at < text.Length && text[at] != '\n') at++;
    }

    private void GoToNextItem()
    {
        while (at < text.Length && !(text[at] == '@' && BeginsLine(at))) at++;
    }

    private bool BeginsLine(int index)
    {
        for (var i = index - 1; i >= 0 && text[i] != '\n'; i--) if (!char.IsWhiteSpace(text[i])) return false;
        return true;
    }

    private SourceSpan Place(int index)
    {
        var lineStart = index == 0 ? 0 : text.LastIndexOf('\n', index - 1) + 1;
        return new SourceSpan(shown, text.AsSpan(0, index).Count('\n') + 1, text[lineStart..index].EnumerateRunes().Count() + 1);
    }

    [GeneratedRegex(@"^[\p{L}\p{N}_:./+-]+$")]
    private static partial Regex Key();

    [GeneratedRegex(@"\G@[A-Za-z]+\s*[{(]")]
    private static partial Regex NewItem();
}
