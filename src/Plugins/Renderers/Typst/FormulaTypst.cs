using System.Collections.Immutable;
using System.Text;
using ReportGen.Contracts.Document;
using ReportGen.Renderers.Formulas;

namespace ReportGen.Renderers.Typst;

/// <summary>Writes a formula as Typst mathematics: a third writer beside MathML and Word's OMML.</summary>
/// <remarks>Letters are written as they are, every sign escaped, words as strings: a formula cannot call a function of the theme.</remarks>
/// <param name="pen">Writes the words.</param>
internal sealed class FormulaTypst(TypstPen pen)
{
    /// <summary>A formula in running text, with its source as the words for those who cannot see it.</summary>
    public static string Inline(InlineMath math, TypstPen pen) =>
        TypstText.Call(
            "running-formula", TypstText.Literal(math.Tex.Trim()), TypstText.Bool(FormulaWidth.Of(math.Formula) < Whole),
            Math(math.Formula, pen));

    /// <summary>A formula in running text that is narrower than so many em is not parted between two lines.</summary>
    private const double Whole = 8;

    /// <summary>A formula between dollars.</summary>
    public static string Math(Formula formula, TypstPen pen) => $"${new FormulaTypst(pen).Write(formula)}$";

    private string Write(Formula formula) => formula switch
    {
        RowFormula row => string.Concat(row.Parts.Select(Write)),
        IdentifierFormula id => Identifier(id),
        NumberFormula number => $"{String(number.Digits)} ",
        TextFormula text => $"#{pen.Text(text.Text)} ",
        SpaceFormula space => $"#h({TypstText.Number(space.Em)}em)",
        OperatorFormula op => Operator(op),
        FractionFormula { FullSize: true } f => $"display(frac({Write(f.Above)}, {Write(f.Below)}))",
        FractionFormula f => $"frac({Write(f.Above)}, {Write(f.Below)})",
        RootFormula { Degree: { } degree } root => $"root({Write(degree)}, {Write(root.Radicand)})",
        RootFormula root => $"sqrt({Write(root.Radicand)})",
        ScriptsFormula scripts => Scripts(scripts),
        AccentFormula accent => Accent(accent),
        FencedFormula fenced => $"lr({Fence(fenced.Open)}{Write(fenced.Content)}{Fence(fenced.Close)})",
        TableFormula { Kind: FormulaTable.Aligned } table => Aligned(table),
        TableFormula table => Matrix(table),
        _ => throw new ArgumentException($"a formula of type {formula.GetType().Name} has no Typst"),
    };

    private string Identifier(IdentifierFormula id) => id.Variant switch
    {
        MathVariant.Function => $"op({String(id.Name)}) ",
        MathVariant.Bold => $"bold({Letters(id.Name)}) ",
        MathVariant.Upright => $"upright({Letters(id.Name)}) ",
        _ => id.Name.EnumerateRunes().Count() == 1 ? $"{Sign(id.Name)} " : $"italic({String(id.Name)}) ",
    };

    private string Letters(string name) => name.EnumerateRunes().Count() == 1 ? Sign(name) : String(name);

    private string Operator(OperatorFormula op) => op.Class switch
    {
        OperatorClass.Binary => $"class(\"binary\", {Sign(op.Sign)}) ",
        OperatorClass.Relation => $"class(\"relation\", {Sign(op.Sign)}) ",
        OperatorClass.Ordinary => $"class(\"normal\", {Sign(op.Sign)}) ",
        OperatorClass.Punctuation => $"class(\"punctuation\", {Sign(op.Sign)}) ",
        OperatorClass.Fence when op.Sign is "|" => $"class(\"normal\", {Sign(op.Sign)}) ",
        _ => $"{Sign(op.Sign)} ",
    };

    private string Scripts(ScriptsFormula scripts)
    {
        var (limits, inner) = (scripts.AsLimits ? "limits" : "scripts", Write(scripts.Base));
        var under = scripts.Sub is null ? "" : $", b: {Write(scripts.Sub)}";
        var over = scripts.Sup is null ? "" : IsPrimes(scripts.Sup) ? $", tr: {Write(scripts.Sup)}" : $", t: {Write(scripts.Sup)}";
        return $"attach({limits}({inner}){under}{over}) ";
    }

    private static bool IsPrimes(Formula script) =>
        script is OperatorFormula { Sign: "′" } || (script is RowFormula { Parts.IsEmpty: false } row && row.Parts.All(IsPrimes));

    private string Accent(AccentFormula accent) => accent.Mark switch
    {
        "¯" or "‾" when accent.Stretches => $"overline({Write(accent.Base)}) ",
        _ => $"accent({Write(accent.Base)}, {String(Combining(accent.Mark))}) ",
    };

    private static string Combining(string mark) => mark switch { "^" => "\u0302", "~" => "\u0303", "¯" or "‾" => "\u0304", _ => mark };

    private string Fence(string sign) => sign.Length == 0 ? "" : $"{Sign(sign)} ";

    /// <summary>Lines under each other, aligned where their columns meet.</summary>
    private string Aligned(TableFormula table) => string.Join(" \\\n", table.Rows.Select(r => string.Join("& ", r.Select(Write))));

    private string Matrix(TableFormula table)
    {
        var columns = table.Rows.Max(r => r.Length);
        var rows = table.Rows.Select(r =>
            string.Join(", ", r.Concat(Enumerable.Repeat<Formula>(new RowFormula([]), columns - r.Length)).Select(Write)));
        var align = table.Kind == FormulaTable.Cases ? "left, column-gap: #1em" : "center";
        return $"mat(delim: #none, align: #{align}, {string.Join("; ", rows)}) ";
    }

    private string String(string text) => TypstText.Literal(pen.InFormula(text));

    /// <summary>One sign or letter; what is no letter is escaped, since it may have a meaning.</summary>
    private string Sign(string sign)
    {
        var code = new StringBuilder();
        foreach (var rune in pen.InFormula(sign).EnumerateRunes())
        {
            if (rune.Value == TypstText.ByteOrderMark) continue;
            if (rune.IsAscii && !Rune.IsLetter(rune)) code.Append('\\');
            code.Append(rune);
        }
        return code.ToString();
    }
}
