using System.Xml.Linq;
using ReportGen.Contracts.Document;

namespace ReportGen.Renderers.Word;

/// <summary>The roots of a file's parts, and what it says of itself.</summary>
internal static class WordRoots
{
    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Made = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

    /// <summary>A root with the prefixes of all that may stand in it.</summary>
    public static XElement Of(string name, params object?[] content) => W.E(name,
        Prefix("w", W.Main), Prefix("m", W.Math), Prefix("r", W.Relation), Prefix("wp", WordFigure.Place), Prefix("a", WordFigure.Drawing),
        content);

    /// <summary>The program that made it.</summary>
    public static XElement Program() => new(Made + "Properties", new XElement(Made + "Application", "ReportGen"));

    private static XAttribute Prefix(string name, XNamespace space) => new(XNamespace.Xmlns + name, space.NamespaceName);

    /// <summary>How Word sets the document.</summary>
    public static XElement Settings(WordPage page) => Of("settings",
        W.Val("defaultTabStop", 420),
        page.Typography.Hyphenates ? W.E("autoHyphenation") : null,
        W.Val("characterSpacingControl", "compressPunctuation"),
        W.E("compat", W.E("compatSetting",
            W.A("name", "compatibilityMode"), W.A("uri", "http://schemas.microsoft.com/office/word"), W.A("val", 15))),
        new XElement(W.Math + "mathPr", new XElement(W.Math + "mathFont", new XAttribute(W.Math + "val", "Cambria Math"))),
        W.E("themeFontLang", page.Languages));

    /// <summary>Title, authors and language; no clock and no user.</summary>
    public static XElement Properties(Edition edition, WordPage page) => new(
        Core + "coreProperties",
        Prefix("cp", Core), Prefix("dc", Dublin),
        new XElement(Dublin + "title", edition.Front.Title),
        new XElement(Dublin + "subject", edition.Front.Notice ?? ""),
        new XElement(Dublin + "creator", string.Join("; ", edition.Front.Authors.Select(a => a.Name))),
        new XElement(Core + "keywords", string.Join("; ", edition.Front.Keywords)),
        new XElement(Dublin + "language", page.Tag));
}
