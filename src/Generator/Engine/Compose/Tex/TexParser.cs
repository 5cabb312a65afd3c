using System.Collections.Immutable;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Document;

namespace ReportGen.Engine.Compose.Tex;

/// <summary>What is wrong with a formula, and at which character.</summary>
internal sealed class TexError(string message, int position) : Exception(message)
{
    public int Position => position;
}

/// <summary>Parses a subset of TeX mathematics to a formula.</summary>
internal sealed class TexParser
{
    private readonly string tex;
    private int at;

    private TexParser(string tex) => this.tex = tex;

    /// <summary>The formula; a mistake is a <see cref="TexError"/>, which the reader turns into a finding.</summary>
    public static Formula Parse(string tex)
    {
        var parser = new TexParser(tex);
        var row = parser.Row(() => false);
        return parser.at < tex.Length ? throw parser.Error($"'{tex[parser.at]}' closes nothing") : row;
    }

    private TexError Error(string message, int? position = null) => new(message, position ?? at);

    private char Peek => at < tex.Length ? tex[at] : '\0';

    private bool Next(string word) => string.CompareOrdinal(tex, at, word, 0, word.Length) == 0 && (!char.IsLetter(word[^1]) || at + word.Length >= tex.Length || !char.IsLetter(tex[at + word.Length]));

    private void SkipSpace()
    {
        while (char.IsWhiteSpace(Peek)) at++;
    }

    private Formula Row(Func<bool> ends)
    {
        var parts = ImmutableArray.CreateBuilder<Formula>();
        for (SkipSpace(); at < tex.Length && Peek != '}' && !ends(); SkipSpace())
        {
            if (Peek is '_' or '^' or '\'') parts.Add(Scripts(new RowFormula([])));
            else parts.Add(Scripts(Atom()));
        }
        return parts.Count == 1 ? parts[0] : new RowFormula(parts.ToImmutable());
    }

    private Formula Scripts(Formula on)
    {
        Formula? sub = null, sup = null;
        while (true)
        {
            SkipSpace();
            if (Peek == '\'') { at++; sup = sup is null ? Prime : new RowFormula([sup, Prime]); }
            else if (Peek == '_' && sub is null) { at++; sub = Argument("_"); }
            else if (Peek == '^' && sup is null) { at++; sup = Argument("^"); }
            else if (Peek is '_' or '^') throw Error($"a second {Peek} on one base");
            else break;
        }
        var limits = on is OperatorFormula { Class: OperatorClass.Large, Sign: not "∫" } || (on is IdentifierFormula { Variant: MathVariant.Upright } f && TexSymbols.LimitFunctions.Contains(f.Name));
        return sub is null && sup is null ? on : new ScriptsFormula(on, sub, sup, limits);
    }

    private static readonly Formula Prime = new OperatorFormula("′", OperatorClass.Ordinary);

    private Formula Atom()
    {
        var c = Peek;
        if (c == '{') return Group();
        if (c == '\\') return Command();
        if (char.IsAsciiDigit(c)) return Number();
        at++;
        if (char.IsLetter(c)) return c < 0x2E80 ? new IdentifierFormula(c.ToString(), MathVariant.Italic) : throw Error($"'{c}' must stand in \\text{{}}", at - 1);
        return c switch
        {
            '+' => new OperatorFormula("+", OperatorClass.Binary),
            '-' or '−' => new OperatorFormula("−", OperatorClass.Binary),
            '*' => new OperatorFormula("∗", OperatorClass.Binary),
            '/' => new OperatorFormula("/", OperatorClass.Ordinary),
            '=' or '<' or '>' => new OperatorFormula(c.ToString(), OperatorClass.Relation),
            '(' or ')' or '[' or ']' or '|' => new OperatorFormula(c.ToString(), OperatorClass.Fence),
            ',' or ';' or ':' => new OperatorFormula(c.ToString(), OperatorClass.Punctuation),
            '!' or '.' => new OperatorFormula(c.ToString(), OperatorClass.Ordinary),
            _ => throw Error($"'{c}' has no meaning here", at - 1),
        };
    }

    private Formula Number()
    {
        var from = at;
        while (char.IsAsciiDigit(Peek) || (Peek == '.' && at + 1 < tex.Length && char.IsAsciiDigit(tex[at + 1]))) at++;
        return new NumberFormula(tex[from..at]);
    }

    private Formula Group()
    {
        var from = at++;
        var content = Row(() => false);
        if (Peek != '}') throw Error("'{' is never closed", from);
        at++;
        return content;
    }

    private Formula Argument(string of)
    {
        SkipSpace();
        return at >= tex.Length ? throw Error($"'{of}' needs something after it") : Peek == '}' ? throw Error($"'{of}' needs something after it") : Atom();
    }

    private Formula Command()
    {
        var from = at++;
        var name = Peek == '\0' ? throw Error("a lone backslash", from) : Peek.ToString();
        at++;
        if (char.IsAsciiLetter(name[0])) while (char.IsAsciiLetter(Peek)) name += tex[at++];
        if (TexSymbols.Letters.TryGetValue(name, out var letter)) return new IdentifierFormula(letter, char.IsUpper(name[0]) ? MathVariant.Upright : MathVariant.Italic);
        if (TexSymbols.Operators.TryGetValue(name, out var sign)) return new OperatorFormula(sign.Sign, sign.Class);
        if (TexSymbols.Functions.Contains(name)) return new IdentifierFormula(name, MathVariant.Upright);
        if (TexSymbols.Spaces.TryGetValue(name, out var em)) return new SpaceFormula(em);
        if (TexSymbols.Accents.TryGetValue(name, out var accent)) return new AccentFormula(Argument("\\" + name), accent.Mark, accent.Stretches);
        switch (name)
        {
            case "frac" or "dfrac" or "tfrac": return new FractionFormula(Argument("\\" + name), Argument("\\" + name));
            case "sqrt": return Root();
            case "left": return Fenced(from);
            case "text": return new TextFormula(Braced("\\text"));
            case "mathrm" or "operatorname": return new IdentifierFormula(Braced("\\" + name), MathVariant.Upright);
            case "mathbf": return new IdentifierFormula(Braced("\\mathbf"), MathVariant.Bold);
            case "mathit": return new IdentifierFormula(Braced("\\mathit"), MathVariant.Italic);
            case "begin": return Environment(from);
            default:
                var hint = Nearest.Hint(name, TexSymbols.All);
                throw Error($"\\{name} is not in the subset of TeX{(hint is null ? "" : "; " + hint)}", from);
        }
    }

    private Formula Root()
    {
        SkipSpace();
        if (Peek != '[') return new RootFormula(Argument("\\sqrt"), null);
        at++;
        var degree = Row(() => Peek == ']');
        if (Peek != ']') throw Error("'[' of \\sqrt is never closed");
        at++;
        return new RootFormula(Argument("\\sqrt"), degree);
    }

    private Formula Fenced(int from)
    {
        var open = Fence();
        var content = Row(() => Next("\\right"));
        if (!Next("\\right")) throw Error("\\left is never closed by \\right", from);
        at += "\\right".Length;
        return new FencedFormula(open, content, Fence());
    }

    private string Fence()
    {
        SkipSpace();
        var c = Peek;
        at++;
        if (c == '\\' && Peek is '{' or '}' or '|') { c = Peek; at++; return c == '|' ? "‖" : c.ToString(); }
        return c switch { '(' or ')' or '[' or ']' or '|' => c.ToString(), '.' => "", _ => throw Error($"'{c}' is not a fence", at - 1) };
    }

    private string Braced(string of)
    {
        SkipSpace();
        var end = Peek == '{' ? tex.IndexOf('}', at) : -1;
        if (end < 0) throw Error($"{of} needs {{...}} after it");
        var text = tex[(at + 1)..end];
        at = end + 1;
        return text;
    }

    private Formula Environment(int from)
    {
        var name = Braced("\\begin");
        if (name is not ("cases" or "aligned")) throw Error($"environment '{name}' is not in the subset of TeX; it has cases and aligned", from);
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<Formula>>();
        var cells = ImmutableArray.CreateBuilder<Formula>();
        while (true)
        {
            cells.Add(Row(() => Peek == '&' || Next("\\\\") || Next("\\end")));
            if (Peek == '&') { at++; continue; }
            rows.Add(cells.ToImmutable());
            cells.Clear();
            if (Next("\\\\")) { at += 2; continue; }
            if (!Next("\\end")) throw Error($"\\begin{{{name}}} is never ended", from);
            at += "\\end".Length;
            if (Braced("\\end") != name) throw Error($"\\begin{{{name}}} is ended by another name", from);
            return new TableFormula(rows.ToImmutable(), name == "cases" ? FormulaTable.Cases : FormulaTable.Aligned);
        }
    }
}
