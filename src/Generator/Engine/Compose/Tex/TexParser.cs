using System.Collections.Immutable;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Document;
using ReportGen.Engine.Diagnostics;

namespace ReportGen.Engine.Compose.Tex;

/// <summary>Parses a subset of TeX mathematics to a formula.</summary>
/// <remarks> As in TeX, but: the limits of sums, products, max, min and lim always stand below and above where the formula is displayed, in
/// fractions too (<c>\nolimits</c> sets them beside); Chinese outside <c>\text{}</c> and every command that is not known are mistakes.
/// </remarks>
public sealed class TexParser
{
    private static readonly Formula Nothing = new RowFormula([]);
    private static readonly Formula Prime = new OperatorFormula("′", OperatorClass.Ordinary);
    private const int MostLevels = 100;
    private readonly TexCursor cursor;
    private int levels;

    private TexParser(string tex) => cursor = new TexCursor(tex);

    /// <summary>The formula; null, with at least one error, when it cannot be read. Unknown commands are all found at once.</summary>
    public static Formula? Parse(string tex, out ImmutableArray<TexError> errors)
    {
        var parser = new TexParser(tex);
        var row = parser.Row(() => false);
        if (!parser.cursor.AtEnd) parser.cursor.Stop("'}' closes nothing", parser.cursor.At);
        errors = parser.cursor.Errors;
        return errors.IsEmpty ? row : null;
    }

    /// <param name="ends">Where the row ends, beside a closing brace and the end of the text.</param>
    /// <param name="goesOn">True when the row continues a line, so that an operator at its start stands between two terms.</param>
    private Formula Row(Func<bool> ends, bool goesOn = false)
    {
        var parts = ImmutableArray.CreateBuilder<Formula>();
        for (cursor.SkipSpace(); !cursor.AtEnd && cursor.Peek != '}' && !ends(); cursor.SkipSpace())
        {
            parts.Add(Scripts(cursor.Peek is '_' or '^' or '\'' ? Nothing : Atom()));
        }
        TexSigns.Settle(parts, goesOn);
        return parts.Count == 1 ? parts[0] : new RowFormula(parts.ToImmutable());
    }

    private Formula Scripts(Formula on)
    {
        Formula? sub = null, sup = null;
        var limits = TexSymbols.TakesLimits(on);
        for (cursor.SkipSpace(); ; cursor.SkipSpace())
        {
            if (cursor.Peek == '\'') { cursor.Take(); sup = sup is null ? Prime : new RowFormula([sup, Prime]); }
            else if (cursor.Peek == '_' && sub is null) { cursor.Take(); sub = Argument("_"); }
            else if (cursor.Peek == '^' && sup is null) { cursor.Take(); sup = Argument("^"); }
            else if (cursor.Peek is '_' or '^')
            {
                cursor.Stop($"a second '{cursor.Peek}' on one base", cursor.At, "put braces around the base or the script");
            }
            else if (cursor.IsNext("\\limits")) { cursor.Skip("\\limits".Length); limits = true; }
            else if (cursor.IsNext("\\nolimits")) { cursor.Skip("\\nolimits".Length); limits = false; }
            else return sub is null && sup is null ? on : new ScriptsFormula(on, sub, sup, limits);
        }
    }

    private Formula Atom()
    {
        if (++levels > MostLevels) cursor.Stop($"more than {MostLevels} levels of braces and commands", cursor.At);
        var atom = OneAtom();
        levels--;
        return atom;
    }

    private Formula OneAtom()
    {
        var (from, c) = (cursor.At, cursor.Peek);
        if (c == '{') return Group();
        if (c == '\\') return Command();
        if (char.IsAsciiDigit(c)) return new NumberFormula(cursor.TakeNumber());
        cursor.Take();
        if (TexSymbols.Signs.TryGetValue(c, out var sign)) return new OperatorFormula(sign.Sign, sign.Class);
        if (c == '~') return new SpaceFormula(TexSymbols.Spaces[" "]);
        if (char.IsLetter(c) && c < 0x2E80) return new IdentifierFormula(c.ToString(), MathVariant.Italic);
        var unknown = c >= 0x2E80 ? c + cursor.TakeWhile(next => next >= 0x2E80) : c.ToString();
        cursor.Report($"'{unknown}' has no meaning here", from, TexSymbols.HintFor(c));
        return Nothing;
    }

    private Formula Group()
    {
        var from = cursor.At;
        cursor.Take();
        var content = Row(() => false);
        if (cursor.Peek == '}') cursor.Take();
        else cursor.Stop("'{' is never closed", from);
        return content;
    }

    /// <summary>What a command or a script mark applies to: a group, a command, or one character as in TeX.</summary>
    private Formula Argument(string of)
    {
        cursor.SkipSpace();
        if (cursor.AtEnd || cursor.Peek is '}' or '&' or '_' or '^')
        {
            cursor.Stop($"'{of}' needs something after it", cursor.At);
            return Nothing;
        }
        return char.IsAsciiDigit(cursor.Peek) ? new NumberFormula(cursor.Take().ToString()) : Atom();
    }

    private Formula Command()
    {
        var from = cursor.At;
        var name = cursor.TakeCommand();
        var command = "\\" + name;
        if (TexSymbols.Letters.TryGetValue(name, out var letter))
        {
            return new IdentifierFormula(letter, char.IsUpper(name[0]) ? MathVariant.Upright : MathVariant.Italic);
        }
        if (TexSymbols.Operators.TryGetValue(name, out var sign)) return new OperatorFormula(sign.Sign, sign.Class);
        if (TexSymbols.Functions.Contains(name)) return new IdentifierFormula(name, MathVariant.Function);
        if (TexSymbols.Spaces.TryGetValue(name, out var em)) return new SpaceFormula(em);
        if (TexSymbols.Accents.TryGetValue(name, out var accent))
        {
            return new AccentFormula(Argument(command), accent.Mark, accent.Stretches);
        }
        if (TexSymbols.Faces.TryGetValue(name, out var face)) return new IdentifierFormula(Braced(command), face);
        switch (name)
        {
            case "frac" or "tfrac": return new FractionFormula(Argument(command), Argument(command));
            case "dfrac": return new FractionFormula(Argument(command), Argument(command), FullSize: true);
            case "sqrt": return Root();
            case "left": return Fenced(from);
            case "text": return new TextFormula(Braced(command));
            case "begin": return Environment(from);
        }
        if (TexSymbols.Structure.Contains(name)) cursor.Stop($"'{command}' has no partner here", from);
        else cursor.Report(
            $"'{command}' is not in the subset of TeX", from,
            name == "\\" ? "lines stand in \\begin{aligned}" : Nearest.Hint(command, TexSymbols.All));
        return Nothing;
    }

    private Formula Root()
    {
        cursor.SkipSpace();
        var from = cursor.At;
        if (cursor.Peek != '[') return new RootFormula(Argument("\\sqrt"), null);
        cursor.Take();
        var degree = Row(() => cursor.Peek == ']');
        if (cursor.Peek == ']') cursor.Take();
        else cursor.Stop("'[' of \\sqrt is never closed", from);
        return new RootFormula(Argument("\\sqrt"), degree);
    }

    private Formula Fenced(int from)
    {
        var open = Fence("\\left");
        var content = Row(() => cursor.IsNext("\\right"));
        if (!cursor.IsNext("\\right"))
        {
            cursor.Stop("'\\left' is never closed by '\\right'", from);
            return Nothing;
        }
        cursor.Skip("\\right".Length);
        return new FencedFormula(open, content, Fence("\\right"));
    }

    private string Fence(string of)
    {
        cursor.SkipSpace();
        var from = cursor.At;
        var word = cursor.Peek == '\\' ? "\\" + cursor.TakeCommand() : cursor.AtEnd ? "" : cursor.Take().ToString();
        if (TexSymbols.Fences.TryGetValue(word, out var sign)) return sign;
        cursor.Stop(
            word.Length == 0 ? $"'{of}' needs a fence after it" : $"'{word}' is not a fence", from,
            "fences are ( ) [ ] | \\{ \\} \\| and . for none");
        return "";
    }

    private string Braced(string of)
    {
        if (cursor.TakeBraced() is { } text) return text;
        cursor.Stop($"'{of}' needs {{...}} after it", cursor.At);
        return "";
    }

    private Formula Environment(int from)
    {
        var name = Braced("\\begin");
        if (!TexSymbols.Environments.TryGetValue(name, out var kind))
        {
            cursor.Stop(
                $"environment '{name}' is not in the subset of TeX", from, "it has " + string.Join(", ", TexSymbols.Environments.Keys));
            return Nothing;
        }
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<Formula>>();
        var cells = ImmutableArray.CreateBuilder<Formula>();
        while (true)
        {
            cells.Add(
                Row(
                    () => cursor.Peek == '&' || cursor.IsNext("\\\\") || cursor.IsNext("\\end"),
                    goesOn: kind.Table == FormulaTable.Aligned && cells.Count % 2 == 1));
            if (cursor.Peek == '&') { cursor.Take(); continue; }
            // A line break before the end opens no line.
            if (cells.Count > 1 || cells[0] is not RowFormula { Parts.IsEmpty: true } || !cursor.IsNext("\\end"))
            {
                rows.Add(cells.ToImmutable());
            }
            cells.Clear();
            if (cursor.IsNext("\\\\")) { cursor.Skip(2); continue; }
            break;
        }
        if (!cursor.IsNext("\\end")) cursor.Stop($"'\\begin{{{name}}}' is never ended", from);
        var end = cursor.At;
        cursor.Skip("\\end".Length);
        if (cursor.TakeBraced() != name) cursor.Stop($"'\\begin{{{name}}}' is ended by another name", end);
        var table = new TableFormula(rows.ToImmutable(), kind.Table);
        return kind.Open.Length + kind.Close.Length == 0 ? table : new FencedFormula(kind.Open, table, kind.Close);
    }
}
