using System.Collections.Immutable;
using System.Xml.Linq;
using ReportGen.Contracts.Document;
using ReportGen.Renderers.Html;

namespace ReportGen.Renderers.Word;

/// <summary>Writes a formula as Word's own mathematics, which an editor can click into and change.</summary>
/// <remarks>
/// Word spaces operators by itself; what it cannot know is said: which letters are upright, where limits stand, what a sum and a function
/// apply to. Negative spaces have no form in Word and are left out.
/// </remarks>
public static class Omml
{
    /// <summary>A formula in the text: <c>m:oMath</c>.</summary>
    public static XElement Inline(Formula formula) => E("oMath", Of(formula, new MathStyle(MathSize.Text, Limits: false)));

    /// <summary>A formula on its own line, centered: <c>m:oMathPara</c>.</summary>
    public static XElement Displayed(Formula formula) => E("oMathPara",
        E("oMathParaPr", Val("jc", "center")), E("oMath", Of(formula, new MathStyle(MathSize.Display, Limits: true))));

    private static IEnumerable<XElement> Of(Formula formula, MathStyle style) => formula switch
    {
        RowFormula row => Row(row.Parts, style),
        IdentifierFormula id => [Run(id.Name, Letters(id.Variant))],
        NumberFormula number => [Run(number.Digits, "p")],
        OperatorFormula op => [Run(op.Sign, "p")],
        TextFormula text => [E("r", E("rPr", E("nor")), Text(text.Text))],
        SpaceFormula space => Space(space.Em) is { Length: > 0 } spaces ? [Run(spaces, "p")] : [],
        FractionFormula fraction => [Fraction(fraction, style)],
        RootFormula { Degree: null } root => [E("rad", E("radPr", Val("degHide", 1)), E("deg"), Part("e", root.Radicand, style))],
        RootFormula root => [E("rad", Part("deg", root.Degree!, style.Script), Part("e", root.Radicand, style))],
        ScriptsFormula scripts => [Scripts(scripts, style)],
        AccentFormula { Mark: "¯", Stretches: true } bar => [E("bar", E("barPr", Val("pos", "top")), Part("e", bar.Base, style))],
        AccentFormula accent => [E("acc", E("accPr", Val("chr", Combining(accent.Mark))), Part("e", accent.Base, style))],
        FencedFormula fenced => [Fenced(fenced, style)],
        TableFormula { Kind: FormulaTable.Aligned } table => [Lines(table, style)],
        TableFormula table => [Matrix(table, style with { Size = MathSize.Text })],
        _ => throw new ArgumentException($"a formula of type {formula.GetType().Name} has no form in Word"),
    };

    private static XElement Fenced(FencedFormula fenced, MathStyle style) =>
        E("d", E("dPr", Val("begChr", fenced.Open), Val("endChr", fenced.Close)), Part("e", fenced.Content, style));

    /// <summary>Parts side by side; a sum takes the term after it into itself, a function its argument.</summary>
    private static IEnumerable<XElement> Row(ImmutableArray<Formula> parts, MathStyle style)
    {
        for (var i = 0; i < parts.Length;)
        {
            var (large, function) = (OmmlSpans.IsLarge(parts[i]), OmmlSpans.IsFunction(parts[i]));
            var end = large ? OmmlSpans.TermEnd(parts, i + 1) : function ? OmmlSpans.ArgumentEnd(parts, i + 1) : i + 1;
            var operand = new RowFormula(parts[(i + 1)..end]);
            if (operand.Parts.IsEmpty) foreach (var element in Of(parts[i], style)) yield return element;
            else if (large) yield return Sum(parts[i], operand, style);
            else yield return E("func", Part("fName", parts[i], style), Part("e", operand, style));
            i = end;
        }
    }

    private static XElement Sum(Formula sum, Formula operand, MathStyle style)
    {
        var scripts = sum as ScriptsFormula ?? new ScriptsFormula(sum, null, null, AsLimits: true);
        return E("nary",
            E("naryPr",
                Val("chr", ((OperatorFormula)scripts.Base).Sign),
                Val("limLoc", AtLimits(scripts, style) ? "undOvr" : "subSup"),
                scripts.Sub is null ? Val("subHide", 1) : null,
                scripts.Sup is null ? Val("supHide", 1) : null),
            scripts.Sub is null ? E("sub") : Part("sub", scripts.Sub, style.Script),
            scripts.Sup is null ? E("sup") : Part("sup", scripts.Sup, style.Script),
            Part("e", operand, style));
    }

    private static XElement Scripts(ScriptsFormula scripts, MathStyle style)
    {
        if (AtLimits(scripts, style))
        {
            var below = scripts.Sub is null ? null : E("limLow", Part("e", scripts.Base, style), Part("lim", scripts.Sub, style.Script));
            if (scripts.Sup is null) return below!;
            return E("limUpp", below is null ? Part("e", scripts.Base, style) : E("e", below), Part("lim", scripts.Sup, style.Script));
        }
        return E(scripts switch { { Sup: null } => "sSub", { Sub: null } => "sSup", _ => "sSubSup" },
            Part("e", scripts.Base, style),
            scripts.Sub is null ? null : Part("sub", scripts.Sub, style.Script),
            scripts.Sup is null ? null : Part("sup", scripts.Sup, style.Script));
    }

    private static bool AtLimits(ScriptsFormula scripts, MathStyle style) =>
        scripts.AsLimits && style.Limits && style.Size != MathSize.Script;

    private static XElement Fraction(FractionFormula fraction, MathStyle style)
    {
        // On its own line a fraction is of full size anyway.
        var larger = fraction.FullSize && style.Size != MathSize.Display;
        var part = fraction.FullSize ? style with { Size = MathSize.Text } : style.Part;
        return E("f", Sized("num", fraction.Above), Sized("den", fraction.Below));

        XElement Sized(string name, Formula content) => E(name, larger ? E("argPr", Val("argSz", 1)) : null, Filled(Of(content, part)));
    }

    /// <summary>Lines under each other; every other &amp; is a place to align, those between are gaps.</summary>
    private static XElement Lines(TableFormula table, MathStyle style)
    {
        IEnumerable<XElement> Cell(Formula cell, int column) => column == 0 ? Of(cell, style) : [Run("&", null), .. Of(cell, style)];
        return E("eqArr", table.Rows.Select(row => E("e", row.SelectMany(Cell))));
    }

    private static XElement Matrix(TableFormula table, MathStyle style)
    {
        var columns = table.Rows.Max(row => row.Length);
        XElement Cell(ImmutableArray<Formula> row, int column) => E("e", column < row.Length ? Of(row[column], style) : []);
        return E("m",
            E("mPr", Val("plcHide", 1),
                E("mcs", E("mc", E("mcPr", Val("count", columns), Val("mcJc", table.Kind == FormulaTable.Cases ? "left" : "center"))))),
            table.Rows.Select(row => E("mr", Enumerable.Range(0, columns).Select(c => Cell(row, c)))));
    }

    private static XElement Part(string name, Formula content, MathStyle style) => E(name, Filled(Of(content, style)));

    /// <summary>Word draws a dotted box where nothing stands.</summary>
    private static IEnumerable<XElement> Filled(IEnumerable<XElement> content) => content.DefaultIfEmpty(Run("\u200B", null));

    private static string Letters(MathVariant variant) => variant switch { MathVariant.Italic => "i", MathVariant.Bold => "b", _ => "p" };

    private static string Combining(string mark) => mark switch { "¯" => "\u0305", "^" => "\u0302", "~" => "\u0303", _ => mark };

    /// <summary>The spaces nearest to a length: em, half, third, quarter, two ninths' and sixth of an em.</summary>
    private static string Space(double em) => em switch
    {
        >= 1 => "\u2003" + Space(em - 1),
        >= 0.45 => "\u2002" + Space(em - 0.5),
        >= 0.3 => "\u2004",
        >= 0.24 => "\u2005",
        >= 0.2 => "\u205F",
        >= 0.1 => "\u2009",
        _ => "",
    };

    private static XElement Run(string text, string? style) => E("r", style is null ? null : E("rPr", Val("sty", style)), Text(text));

    private static XElement Text(string text) => E("t", new XAttribute(XNamespace.Xml + "space", "preserve"), text);

    private static XElement E(string name, params object?[] content) => new(W.Math + name, content);

    private static XElement Val(string name, object value) => E(name, new XAttribute(W.Math + "val", value));
}
