using System.Globalization;
using System.Net;
using System.Text;
using ReportGen.Contracts.Document;

namespace ReportGen.Renderers.Html;

/// <summary>Writes a formula as presentation MathML of the part that browsers draw (MathML Core).</summary>
/// <remarks>
/// What browsers do not draw is said otherwise: columns are aligned by style, bold and italic words are written in mathematical letters,
/// operators carry their form, and those in scripts lose their space as in TeX.
/// </remarks>
public static class MathMl
{
    private const string ThinSpace = "<mspace width=\"0.167em\"/>";

    /// <summary>The math element.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="tex">Its source, kept as the alternative text.</param>
    /// <param name="display">True for a formula on its own line, false for one in the text.</param>
    public static string Write(Formula formula, string tex, bool display)
    {
        var xml = new StringBuilder("<math xmlns=\"http://www.w3.org/1998/Math/MathML\"");
        if (display) xml.Append(" display=\"block\" displaystyle=\"true\"");
        xml.Append($" alttext=\"{Encode(tex.Trim())}\">");
        Append(xml, formula, new MathStyle(display ? MathSize.Display : MathSize.Text, Limits: display));
        return xml.Append("</math>").ToString();
    }

    private static void Append(StringBuilder xml, Formula formula, MathStyle style)
    {
        switch (formula)
        {
            case RowFormula row: Row(xml, row, style); break;
            case IdentifierFormula id: xml.Append(MathLetters.Element(id)); break;
            case NumberFormula number: xml.Append($"<mn>{Encode(number.Digits)}</mn>"); break;
            case TextFormula text: xml.Append($"<mtext>{Encode(text.Text)}</mtext>"); break;
            case SpaceFormula space: xml.Append(CultureInfo.InvariantCulture, $"<mspace width=\"{space.Em:0.###}em\"/>"); break;
            case OperatorFormula op: xml.Append($"<mo{Attributes(op, style)}>{Encode(op.Sign)}</mo>"); break;
            case FractionFormula fraction: Fraction(xml, fraction, style); break;
            case RootFormula { Degree: null } root: Element(xml, "msqrt", style, root.Radicand); break;
            case RootFormula root: Two(xml, "mroot", (root.Radicand, style), (root.Degree!, style.Script)); break;
            case ScriptsFormula scripts: Scripts(xml, scripts, style); break;
            case AccentFormula accent: Accent(xml, accent, style); break;
            case FencedFormula fenced:
                xml.Append("<mrow>");
                Fence(xml, fenced.Open, "prefix", fenced.Content);
                Append(xml, fenced.Content, style);
                Fence(xml, fenced.Close, "postfix", fenced.Content);
                xml.Append("</mrow>");
                break;
            case TableFormula table: Table(xml, table, style); break;
            default: throw new ArgumentException($"a formula of type {formula.GetType().Name} has no MathML");
        }
    }

    private static void Row(StringBuilder xml, RowFormula row, MathStyle style)
    {
        xml.Append("<mrow>");
        for (var i = 0; i < row.Parts.Length; i++)
        {
            if (i > 0 && MathSpacing.IsFunction(row.Parts[i - 1])) xml.Append("<mo>&#8289;</mo>");
            var thin = i > 0 && style.Size != MathSize.Script && MathSpacing.Thin(row.Parts[i - 1], row.Parts[i]);
            if (thin) xml.Append(ThinSpace);
            Append(xml, row.Parts[i], style);
        }
        xml.Append("</mrow>");
    }

    private static void Element(StringBuilder xml, string name, MathStyle style, Formula content)
    {
        xml.Append('<').Append(name).Append('>');
        Append(xml, content, style);
        xml.Append("</").Append(name).Append('>');
    }

    private static void Two(
        StringBuilder xml, string name, (Formula Formula, MathStyle Style) first, (Formula Formula, MathStyle Style) second)
    {
        xml.Append('<').Append(name).Append('>');
        Append(xml, first.Formula, first.Style);
        Append(xml, second.Formula, second.Style);
        xml.Append("</").Append(name).Append('>');
    }

    private static void Fraction(StringBuilder xml, FractionFormula fraction, MathStyle style)
    {
        if (fraction.FullSize) xml.Append("<mstyle displaystyle=\"true\" scriptlevel=\"0\">");
        var part = fraction.FullSize ? style with { Size = MathSize.Text } : style.Part;
        Two(xml, "mfrac", (fraction.Above, part), (fraction.Below, part));
        if (fraction.FullSize) xml.Append("</mstyle>");
    }

    private static void Scripts(StringBuilder xml, ScriptsFormula scripts, MathStyle style)
    {
        var limits = scripts.AsLimits && style.Limits && style.Size != MathSize.Script;
        if (scripts.Sub is null && IsPrimes(scripts.Sup!))
        {
            // A prime is raised by its font; in a superscript it would be tiny.
            xml.Append("<mrow>");
            Append(xml, scripts.Base, style);
            Append(xml, scripts.Sup!, style);
            xml.Append("</mrow>");
            return;
        }
        var (sub, sup, both) = limits ? ("munder", "mover", "munderover") : ("msub", "msup", "msubsup");
        var name = scripts is { Sub: not null, Sup: not null } ? both : scripts.Sub is not null ? sub : sup;
        xml.Append('<').Append(name).Append('>');
        if (limits && scripts.Base is OperatorFormula large)
        {
            xml.Append($"<mo movablelimits=\"false\" lspace=\"0\" rspace=\"0\">{Encode(large.Sign)}</mo>");
        }
        else Append(xml, scripts.Base, style);
        if (scripts.Sub is not null) Append(xml, scripts.Sub, style.Script);
        if (scripts.Sup is not null) Append(xml, scripts.Sup, style.Script);
        xml.Append("</").Append(name).Append('>');
    }

    private static bool IsPrimes(Formula script) => script is OperatorFormula { Sign: "′" }
        || (script is RowFormula { Parts.IsEmpty: false } row && row.Parts.All(IsPrimes));

    // Without the padding a bar touches a capital letter.
    private static void Accent(StringBuilder xml, AccentFormula accent, MathStyle style)
    {
        var mark = accent.Mark switch { "¯" when accent.Stretches => "‾", "^" => "ˆ", "~" => "˜", _ => accent.Mark };
        xml.Append("<mover accent=\"true\">");
        Append(xml, accent.Base, style);
        var (stretchy, padding) = (accent.Stretches ? "true" : "false", accent.Mark == "¯" ? ".12em" : ".06em");
        xml.Append($"<mo stretchy=\"{stretchy}\" style=\"padding-bottom:{padding}\">{Encode(mark)}</mo></mover>");
    }

    // Browsers set a stretchy bracket around low content too small and too far off.
    private static void Fence(StringBuilder xml, string sign, string form, Formula content)
    {
        if (sign.Length == 0) return;
        xml.Append($"<mo form=\"{form}\" fence=\"true\" stretchy=\"{(IsTall(content) ? "true" : "false")}\">{Encode(sign)}</mo>");
    }

    private static bool IsTall(Formula formula) => formula switch
    {
        RowFormula row => row.Parts.Any(IsTall),
        FencedFormula fenced => IsTall(fenced.Content),
        ScriptsFormula scripts => IsTall(scripts.Base) || scripts.AsLimits || (scripts.Sup is not null && IsTall(scripts.Sup)),
        AccentFormula accent => IsTall(accent.Base),
        FractionFormula or RootFormula or TableFormula or OperatorFormula { Class: OperatorClass.Large } => true,
        _ => false,
    };

    private static void Table(StringBuilder xml, TableFormula table, MathStyle style)
    {
        var aligned = table.Kind == FormulaTable.Aligned;
        xml.Append(aligned ? "<mtable displaystyle=\"true\">" : "<mtable>");
        foreach (var row in table.Rows)
        {
            xml.Append("<mtr>");
            for (var column = 0; column < row.Length; column++)
            {
                xml.Append($"<mtd style=\"{CellStyle(table.Kind, column, row.Length)}\">");
                Append(xml, row[column], aligned ? style : style with { Size = MathSize.Text });
                xml.Append("</mtd>");
            }
            xml.Append("</mtr>");
        }
        xml.Append("</mtable>");
    }

    // columnalign and columnspacing are not drawn by every browser, and Chromium moves a formula in a cell only by its own words for left
    // and right.
    private static string CellStyle(FormulaTable kind, int column, int columns) => kind switch
    {
        FormulaTable.Aligned when column % 2 == 1 => Align("left") + ";padding:.3ex 0",
        FormulaTable.Aligned => $"{Align("right")};padding:.3ex 0 .3ex {(column == 0 ? "0" : "1em")}",
        FormulaTable.Cases => $"{Align("left")};padding:.3ex {(column + 1 < columns ? "1em" : "0")} .3ex 0",
        _ => Align("center") + ";padding:.3ex .4em",
    };

    private static string Align(string side) => $"text-align:{side};text-align:-webkit-{side}";

    private static string Attributes(OperatorFormula op, MathStyle style) => op.Class switch
    {
        OperatorClass.Fence when op.Sign is "(" or "[" or "{" => " form=\"prefix\" stretchy=\"false\"",
        OperatorClass.Fence when op.Sign is ")" or "]" or "}" => " form=\"postfix\" stretchy=\"false\"",
        OperatorClass.Fence => " stretchy=\"false\" lspace=\"0\" rspace=\"0\"",
        OperatorClass.Ordinary => " stretchy=\"false\" lspace=\"0\" rspace=\"0\"",
        OperatorClass.Large => " lspace=\"0\" rspace=\"0\"",
        _ when style.Size == MathSize.Script => " lspace=\"0\" rspace=\"0\"",
        OperatorClass.Punctuation => " separator=\"true\"",
        // A bar between two sides is not a fence, which would grow.
        OperatorClass.Relation when op.Sign == "∣" => " stretchy=\"false\" lspace=\"0.278em\" rspace=\"0.278em\"",
        _ => " form=\"infix\"",
    };

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
