using System.Xml.Linq;

namespace ReportGen.Renderers.Word;

/// <summary>Elements and attributes of WordprocessingML, in as few letters as they deserve.</summary>
internal static class W
{
    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace Math = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    public static readonly XNamespace Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static XElement E(string name, params object?[] content) => new(Main + name, content);

    public static XAttribute A(string name, object value) => new(Main + name, value);

    /// <summary>An element that says one thing: <c>w:name w:val="value"</c>.</summary>
    public static XElement Val(string name, object value) => E(name, A("val", value));

    /// <summary>A paragraph of a style; the properties stand between the style and the section, in the schema's order.</summary>
    public static XElement Paragraph(string style, IEnumerable<XElement> runs, params object?[] properties) =>
        E("p", E("pPr", Val("pStyle", style), properties), runs);

    /// <summary>A field that Word can compute again, with what it shows until then.</summary>
    public static XElement Field(string code, IEnumerable<XElement> shown) => E("fldSimple", A("instr", $" {code} "), shown);

    /// <summary>Vertical measure or letter height in Word's half points.</summary>
    public static int HalfPoints(double points) => (int)System.Math.Round(2 * points);

    /// <summary>A length in twentieths of a point.</summary>
    public static int Twips(double points) => (int)System.Math.Round(20 * points);
}
