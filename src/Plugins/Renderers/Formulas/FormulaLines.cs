using System.Collections.Immutable;
using ReportGen.Contracts.Document;

namespace ReportGen.Renderers.Formulas;

/// <summary>Breaks a displayed formula that is wider than its column into aligned lines.</summary>
/// <remarks>
/// A line breaks at the gap between two statements, else before a relation, else before a plus or minus, else between two factors, before
/// a bracket, a fraction or a sum; there the next line begins with a times sign, as printers do. Only the outermost row breaks: what stands
/// in a fraction, a root or brackets stays whole.
/// </remarks>
public static class FormulaLines
{
    private const double Indent = 1;

    private static readonly Formula Times = new OperatorFormula("×", OperatorClass.Binary);

    /// <summary>
    /// The formula itself when it fits or cannot break, else aligned lines; a line that cannot break may still be too wide.
    /// </summary>
    /// <param name="formula">A displayed formula.</param>
    /// <param name="most">Width of the column, in em.</param>
    public static Formula Break(Formula formula, double most)
    {
        if (formula is not RowFormula row || FormulaWidth.Of(row) <= most) return formula;
        var statements = Split(row.Parts, IsGap).Select(Trim).Where(statement => !statement.IsEmpty);
        var lines = statements.SelectMany(statement => Lines(statement, most)).ToImmutableArray();
        return lines.Length < 2 ? formula : new TableFormula(lines, FormulaTable.Aligned);
    }

    /// <summary>The lines of one statement: its left side, and what stands on its right from the first relation.</summary>
    private static IEnumerable<ImmutableArray<Formula>> Lines(ImmutableArray<Formula> statement, double most)
    {
        var sides = Split(statement, IsRelation);
        var left = sides.Count > 1 && !IsRelation(sides[0][0]) ? sides[0] : [];
        var room = most - FormulaWidth.Of(new RowFormula(left));
        // Relations stay on a line as long as they fit.
        return Join(sides[(left.IsEmpty ? 0 : 1)..], room)
            .SelectMany(side => Fill(side, room))
            .Select((line, i) => ImmutableArray.Create(Whole(i == 0 ? left : []), Whole(line)));
    }

    private static Formula Whole(ImmutableArray<Formula> parts) => parts.Length == 1 ? parts[0] : new RowFormula(parts);

    private static bool IsGap(Formula part) => part is SpaceFormula { Em: >= 1 };

    private static ImmutableArray<Formula> Trim(ImmutableArray<Formula> statement) =>
        statement.Length > 0 && IsGap(statement[0]) ? Trim(statement[1..]) : statement;

    private static IEnumerable<ImmutableArray<Formula>> Fill(ImmutableArray<Formula> side, double most)
    {
        if (FormulaWidth.Of(new RowFormula(side)) <= most) return [side];
        var terms = Join(Split(side, IsBinary), most);
        return terms.SelectMany((term, i) =>
        {
            if (FormulaWidth.Of(new RowFormula(term)) + (i == 0 ? 0 : Indent) <= most) return [Continued(term, i)];
            var factors = Join(Split(term, MayStartFactor, factors: true), most - 2);
            return factors.Select((factor, k) => Continued(k == 0 ? factor : [Times, .. factor], i + k));
        });
    }

    private static ImmutableArray<Formula> Continued(ImmutableArray<Formula> line, int i) =>
        i == 0 ? line : [new SpaceFormula(Indent), .. line];

    /// <summary>Cuts before each part that starts a piece and stands in no brackets; before factors only where two factors meet.</summary>
    private static List<ImmutableArray<Formula>> Split(ImmutableArray<Formula> parts, Func<Formula, bool> starts, bool factors = false)
    {
        var pieces = new List<ImmutableArray<Formula>>();
        var (from, depth, bars) = (0, 0, false);
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > from && depth == 0 && !bars && starts(parts[i]) && (!factors || EndsFactor(parts[i - 1])))
            {
                pieces.Add(parts[from..i]);
                from = i;
            }
            var sign = parts[i] is OperatorFormula { Class: OperatorClass.Fence } fence ? fence.Sign : "";
            depth += sign is "(" or "[" or "{" ? 1 : sign is ")" or "]" or "}" && depth > 0 ? -1 : 0;
            bars ^= sign == "|";
        }
        pieces.Add(parts[from..]);
        return pieces;
    }

    /// <summary>Puts as many pieces on a line as fit.</summary>
    private static List<ImmutableArray<Formula>> Join(List<ImmutableArray<Formula>> pieces, double most)
    {
        var lines = new List<ImmutableArray<Formula>>();
        foreach (var piece in pieces)
        {
            ImmutableArray<Formula> longer = lines.Count > 0 ? [.. lines[^1], .. piece] : piece;
            if (lines.Count > 0 && FormulaWidth.Of(new RowFormula(longer)) <= most) lines[^1] = longer;
            else lines.Add(piece);
        }
        return lines;
    }

    private static bool IsRelation(Formula part) => part is OperatorFormula { Class: OperatorClass.Relation, Sign: not "∣" };

    private static bool IsBinary(Formula part) => part is OperatorFormula { Class: OperatorClass.Binary };

    private static bool MayStartFactor(Formula part) => part is FencedFormula or FractionFormula
        or ScriptsFormula { Base: FencedFormula or OperatorFormula { Class: OperatorClass.Large } };

    // After a sum its first factor follows without a break; a bracket after a name may be a function's argument, so a name counts only with
    // its scripts.
    private static bool EndsFactor(Formula part) => part is FencedFormula or FractionFormula or RootFormula
        or ScriptsFormula { Base: not OperatorFormula { Class: OperatorClass.Large } };
}
