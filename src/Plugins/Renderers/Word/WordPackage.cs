using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace ReportGen.Renderers.Word;

/// <summary>
/// The file around the text: parts, what refers to what, and a zip with fixed times, so that the same report gives the same bytes.
/// </summary>
internal sealed class WordPackage
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Kind = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private static readonly XNamespace Relationships = $"{Package}/relationships";
    private static readonly XNamespace Types = $"{Package}/content-types";
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly List<(string Type, string Target, bool Outside)> relations = [];
    private readonly List<(string Path, string ContentType, XElement Xml)> parts = [];
    private readonly List<(string Path, byte[] Content)> pictures = [];

    /// <summary>Refers to an address outside; returns the relation's id.</summary>
    public string Link(string url) => Relate("hyperlink", url, outside: true);

    /// <summary>Adds a part beside the text, such as "styles"; returns the relation's id.</summary>
    public string Add(string name, string type, XElement xml)
    {
        parts.Add(($"word/{name}.xml", $"{Kind}.{type}+xml", xml));
        return Relate(type, $"{name}.xml");
    }

    /// <summary>Adds a picture; returns the relation's id.</summary>
    public string Picture(string name, byte[] content)
    {
        if (pictures.All(p => p.Path != $"word/media/{name}")) pictures.Add(($"word/media/{name}", content));
        return Relate("image", $"media/{name}");
    }

    /// <summary>Writes the file around the text and its properties.</summary>
    public void Write(Stream content, XElement document, XElement core, XElement program)
    {
        parts.Insert(0, ("word/document.xml", $"{Kind}.document.main+xml", document));
        parts.Add(("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", core));
        parts.Add(("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", program));
        using var zip = new ZipArchive(content, ZipArchiveMode.Create);
        Write(zip, "[Content_Types].xml", ContentTypes());
        Write(zip, "_rels/.rels", new XElement(Relationships + "Relationships",
            Relation("rId1", $"{Office}/officeDocument", "word/document.xml"),
            Relation("rId2", $"{Package}/relationships/metadata/core-properties", "docProps/core.xml"),
            Relation("rId3", $"{Office}/extended-properties", "docProps/app.xml")));
        var inside = relations.Select((r, i) => Relation(Id(i), $"{Office}/{r.Type}", r.Target, r.Outside));
        Write(zip, "word/_rels/document.xml.rels", new XElement(Relationships + "Relationships", inside));
        if (parts.Any(p => p.Path == "word/footnotes.xml"))
        {
            var outward = relations.Select((r, i) => (Relation: r, Id: Id(i))).Where(r => r.Relation.Type is "hyperlink" or "image");
            Write(zip, "word/_rels/footnotes.xml.rels", new XElement(Relationships + "Relationships",
                outward.Select(r => Relation(r.Id, $"{Office}/{r.Relation.Type}", r.Relation.Target, r.Relation.Outside))));
        }
        foreach (var (path, _, xml) in parts) Write(zip, path, xml);
        foreach (var (path, picture) in pictures)
        {
            var isPacked = path.EndsWith(".png", StringComparison.Ordinal) || path.EndsWith(".jpg", StringComparison.Ordinal);
            using var entry = Open(zip, path, isPacked ? CompressionLevel.NoCompression : CompressionLevel.Optimal);
            entry.Write(picture);
        }
    }

    private string Relate(string type, string target, bool outside = false)
    {
        var at = relations.IndexOf((type, target, outside));
        if (at >= 0) return Id(at);
        relations.Add((type, target, outside));
        return Id(relations.Count - 1);
    }

    private static string Id(int index) => string.Create(CultureInfo.InvariantCulture, $"rId{index + 1}");

    private static XElement Relation(string id, string type, string target, bool outside = false) => new(
        Relationships + "Relationship",
        new XAttribute("Id", id), new XAttribute("Type", type), new XAttribute("Target", target),
        outside ? new XAttribute("TargetMode", "External") : null);

    private XElement ContentTypes() => new(
        Types + "Types",
        Default("rels", "application/vnd.openxmlformats-package.relationships+xml"), Default("xml", "application/xml"),
        Default("png", "image/png"), Default("svg", "image/svg+xml"), Default("jpg", "image/jpeg"),
        parts.Select(p => Override("/" + p.Path, p.ContentType)));

    private static XElement Default(string ending, string type) =>
        new(Types + "Default", new XAttribute("Extension", ending), new XAttribute("ContentType", type));

    private static XElement Override(string name, string type) =>
        new(Types + "Override", new XAttribute("PartName", name), new XAttribute("ContentType", type));

    private static void Write(ZipArchive zip, string path, XElement xml)
    {
        using var entry = Open(zip, path, CompressionLevel.Optimal);
        using var writer = XmlWriter.Create(entry, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineChars = "\n" });
        new XDocument(new XDeclaration("1.0", "UTF-8", "yes"), xml).Save(writer);
    }

    private static Stream Open(ZipArchive zip, string path, CompressionLevel level)
    {
        var entry = zip.CreateEntry(path, level);
        entry.LastWriteTime = EntryTime;
        return entry.Open();
    }
}
