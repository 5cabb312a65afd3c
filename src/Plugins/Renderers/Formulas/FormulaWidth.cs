using ReportGen.Contracts.Document;

namespace ReportGen.Renderers.Formulas;

/// <summary>Estimates how wide a displayed formula is, from the letters of STIX Two Math.</summary>
/// <remarks>Good to about a tenth, and rather too wide than too narrow: enough to decide where to break, not to place anything.</remarks>
public static class FormulaWidth
{
    private const double Script = 0.7;

    /// <summary>The width in em of the formula's own font size.</summary>
    public static double Of(Formula formula) => Of(formula, 0);

    // Level 0: on its own line; 1: in a fraction; 2 and more: in scripts and fractions of fractions, where letters shrink.
    private static double Of(Formula formula, int level) => formula switch
    {
        RowFormula row => row.Parts.Sum(part => Of(part, level)),
        IdentifierFormula { Variant: MathVariant.Function } id => Size(level) * (Letters(id.Name) + 0.2),
        IdentifierFormula id => Size(level) * Letters(id.Name),
        NumberFormula number => Size(level) * number.Digits.Sum(c => c == '.' ? 0.25 : 0.5),
        TextFormula text => Size(level) * Letters(text.Text),
        SpaceFormula space => Size(level) * space.Em,
        OperatorFormula op => Size(level) * Operator(op, level),
        FractionFormula { FullSize: true } fraction => Math.Max(Of(fraction.Above, 1), Of(fraction.Below, 1)) + 0.3,
        FractionFormula fraction => Math.Max(Of(fraction.Above, level + 1), Of(fraction.Below, level + 1)) + 0.3,
        RootFormula root => Of(root.Radicand, level) + (1.2 * Size(level)),
        ScriptsFormula { AsLimits: true } scripts when level < 2 => Math.Max(Of(scripts.Base, level), Scripts(scripts, level)),
        ScriptsFormula scripts => Of(scripts.Base, level) + Scripts(scripts, level) + (0.05 * Size(level)),
        AccentFormula accent => Of(accent.Base, level),
        FencedFormula fenced => Of(fenced.Content, level) + (Size(level) * (Fence(fenced.Open) + Fence(fenced.Close))),
        TableFormula table => Table(table, level),
        _ => throw new ArgumentException($"a formula of type {formula.GetType().Name} has no width"),
    };

    // Two levels of fractions, then scripts: 1, 1, 0.7, 0.5.
    private static double Size(int level) => level < 2 ? 1 : level == 2 ? Script : 0.55;

    private static double Scripts(ScriptsFormula scripts, int level)
    {
        double Width(Formula? script) => script is null ? 0 : Of(script, ScriptLevel(level));
        return Math.Max(Width(scripts.Sub), Width(scripts.Sup));
    }

    private static int ScriptLevel(int level) => level < 2 ? 2 : 3;

    private static double Fence(string sign) => sign switch { "" => 0, "|" => 0.3, _ => 0.5 };

    private static double Letters(string letters) => letters.Sum(c => c switch
    {
        >= (char)0x2E80 => 1,
        'i' or 'j' or 'l' or 't' or 'r' or 'f' or ' ' => 0.35,
        'm' or 'w' or 'W' or 'M' or '∞' => 0.85,
        _ => char.IsUpper(c) ? 0.7 : 0.52,
    });

    private static double Operator(OperatorFormula op, int level) => op.Class switch
    {
        OperatorClass.Binary or OperatorClass.Relation => level < 2 ? 1.25 : 0.68,
        OperatorClass.Large => op.Sign == "∫" ? 1.35 : level == 0 ? 1.6 : 1.2,
        OperatorClass.Fence => op.Sign == "|" ? 0.25 : 0.35,
        OperatorClass.Punctuation => 0.42,
        _ => op.Sign is "′" or "." or "!" ? 0.3 : op.Sign is "/" ? 0.45 : 0.75,
    };

    private static double Table(TableFormula table, int level)
    {
        var columns = table.Rows.Max(row => row.Length);
        var gap = table.Kind switch
        {
            FormulaTable.Aligned => 0.5 * ((columns - 1) / 2),
            FormulaTable.Cases => columns - 1,
            _ => 0.8 * columns,
        };
        var inside = table.Kind == FormulaTable.Aligned ? level : Math.Max(level, 1);
        return gap + Enumerable.Range(0, columns).Sum(c => table.Rows.Where(row => c < row.Length).Max(row => Of(row[c], inside)));
    }
}
