using System.Net;
using System.Globalization;
using System.Text;
using ReportGen.Contracts.Document;

namespace ReportGen.Renderers.Html;

/// <summary>Writes a formula as presentation MathML.</summary>
internal static class MathMl
{
    /// <summary>The math element; the TeX stands by as its text.</summary>
    public static string Write(Formula formula, string tex, bool display)
    {
        var xml = new StringBuilder($"<math xmlns=\"http://www.w3.org/1998/Math/MathML\" alttext=\"{WebUtility.HtmlEncode(tex.Trim())}\"{(display ? " displaystyle=\"true\"" : "")}>");
        Append(xml, formula);
        return xml.Append("</math>").ToString();
    }

    private static void Append(StringBuilder xml, Formula formula)
    {
        switch (formula)
        {
            case RowFormula row: Element(xml, "mrow", [.. row.Parts]); break;
            case IdentifierFormula { Variant: MathVariant.Upright } id: xml.Append($"<mi mathvariant=\"normal\">{Encode(id.Name)}</mi>"); break;
            case IdentifierFormula { Variant: MathVariant.Bold } id: xml.Append($"<mi mathvariant=\"bold\">{Encode(id.Name)}</mi>"); break;
            case IdentifierFormula id: xml.Append($"<mi>{Encode(id.Name)}</mi>"); break;
            case NumberFormula number: xml.Append($"<mn>{Encode(number.Digits)}</mn>"); break;
            case TextFormula text: xml.Append($"<mtext>{Encode(text.Text)}</mtext>"); break;
            case SpaceFormula space: xml.Append(CultureInfo.InvariantCulture, $"<mspace width=\"{space.Em:0.###}em\"/>"); break;
            case OperatorFormula op: xml.Append($"<mo{Attributes(op)}>{Encode(op.Sign)}</mo>"); break;
            case FractionFormula fraction: Element(xml, "mfrac", fraction.Above, fraction.Below); break;
            case RootFormula { Degree: null } root: Element(xml, "msqrt", root.Radicand); break;
            case RootFormula root: Element(xml, "mroot", root.Radicand, root.Degree!); break;
            case ScriptsFormula scripts: Scripts(xml, scripts); break;
            case AccentFormula accent:
                xml.Append("<mover accent=\"true\">");
                Append(xml, accent.Base);
                xml.Append($"<mo stretchy=\"{(accent.Stretches ? "true" : "false")}\">{Encode(accent.Mark)}</mo></mover>");
                break;
            case FencedFormula fenced:
                xml.Append("<mrow>");
                Fence(xml, fenced.Open, "prefix");
                Append(xml, fenced.Content);
                Fence(xml, fenced.Close, "postfix");
                xml.Append("</mrow>");
                break;
            case TableFormula table: Table(xml, table); break;
            default: throw new ArgumentException($"a formula of type {formula.GetType().Name} has no MathML");
        }
    }

    private static void Element(StringBuilder xml, string name, params ReadOnlySpan<Formula> parts)
    {
        xml.Append('<').Append(name).Append('>');
        foreach (var part in parts) Append(xml, part);
        xml.Append("</").Append(name).Append('>');
    }

    private static void Scripts(StringBuilder xml, ScriptsFormula s)
    {
        var (sub, sup, both) = s.AsLimits ? ("munder", "mover", "munderover") : ("msub", "msup", "msubsup");
        if (s.Sub is { } low && s.Sup is { } high) Element(xml, both, s.Base, low, high);
        else if (s.Sub is { } only) Element(xml, sub, s.Base, only);
        else Element(xml, sup, s.Base, s.Sup!);
    }

    private static void Fence(StringBuilder xml, string sign, string form)
    {
        if (sign.Length > 0) xml.Append($"<mo fence=\"true\" stretchy=\"true\" form=\"{form}\">{Encode(sign)}</mo>");
    }

    private static void Table(StringBuilder xml, TableFormula table)
    {
        var cases = table.Kind == FormulaTable.Cases;
        xml.Append("<mrow>");
        if (cases) xml.Append("<mo fence=\"true\" stretchy=\"true\" form=\"prefix\">{</mo>");
        xml.Append(cases ? "<mtable columnalign=\"left\" displaystyle=\"false\">" : "<mtable columnalign=\"right left\" displaystyle=\"true\" class=\"aligned\">");
        foreach (var row in table.Rows)
        {
            xml.Append("<mtr>");
            foreach (var cell in row) Element(xml, "mtd", cell);
            xml.Append("</mtr>");
        }
        xml.Append("</mtable></mrow>");
    }

    private static string Attributes(OperatorFormula op) => op.Class switch
    {
        OperatorClass.Fence => " stretchy=\"false\"",
        OperatorClass.Large when op.Sign != "∫" => " largeop=\"true\" movablelimits=\"false\"",
        OperatorClass.Large => " largeop=\"true\"",
        OperatorClass.Ordinary => " lspace=\"0\" rspace=\"0\"",
        _ => "",
    };

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
