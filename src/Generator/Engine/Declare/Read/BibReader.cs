using System.Collections.Immutable;
using ReportGen.Contracts.Plan;
using ReportGen.Engine.Declare.Text;
using ReportGen.Engine.Declare.Text.Bib;

namespace ReportGen.Engine.Declare.Read;

/// <summary>
/// Turns BibTeX and biblatex entries into our own: their types and fields by our names. Fields we do not print (abstract, file,
/// keywords) are passed over.
/// </summary>
internal sealed class BibReader(Reading reading)
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["article"] = "article", ["book"] = "book", ["collection"] = "book", ["booklet"] = "book", ["manual"] = "book",
        ["inbook"] = "chapter",
        ["incollection"] = "chapter", ["inproceedings"] = "conference", ["conference"] = "conference", ["proceedings"] = "conference",
        ["thesis"] = "thesis", ["phdthesis"] = "thesis", ["mastersthesis"] = "thesis", ["techreport"] = "report", ["report"] = "report",
        ["newspaper"] = "newspaper", ["standard"] = "standard", ["dataset"] = "dataset", ["database"] = "database",
        ["software"] = "software",
        ["online"] = "web", ["electronic"] = "web", ["www"] = "web", ["misc"] = "other", ["unpublished"] = "other",
    };

    private static readonly (string Own, string[] Bib)[] Fields =
    [
        ("title", ["title"]), ("journal", ["journal", "journaltitle"]), ("in", ["booktitle"]),
        ("publisher", ["publisher", "school", "institution", "organization"]),
        ("place", ["location", "address"]), ("edition", ["edition"]), ("year", ["year"]), ("date", ["date"]),
        ("volume", ["volume"]), ("number", ["number", "issue"]),
        ("pages", ["pages"]), ("doi", ["doi"]), ("url", ["url"]), ("accessed", ["urldate"]),
    ];

    public IReadOnlyList<BibliographyEntry> Read(DeclaredFile file)
    {
        reading.AddInput(file);
        if (YamlFile.Text(file, reading.Say) is not { } text) return [];
        return [.. new BibParser(text, file.Shown, reading.Say).Read().Select(Entry).OfType<BibliographyEntry>()];
    }

    private BibliographyEntry? Entry(BibEntry entry)
    {
        if (!Types.TryGetValue(entry.Type, out var type)) { reading.Say.BibType(entry.Type, entry.Span, Types.Keys); return null; }
        var inherits = entry.Fields.FirstOrDefault(f => f.Name is "crossref" or "xdata");
        if (inherits is not null) reading.Say.BibInherits(inherits.Name, inherits.Span);
        var found = new Dictionary<string, BibField>(StringComparer.Ordinal);
        foreach (var (own, names) in Fields)
        {
            var field = names.Select(n => Field(entry, n)).FirstOrDefault(f => f is not null);
            if (field is not null && Plain(field, own) is { Length: > 0 } plain) found[own] = field with { Text = plain };
        }
        if (found.GetValueOrDefault("title") is not { } title)
        {
            reading.Say.MissingKey("title", $"the reference '{entry.Key}'", entry.Span);
            return null;
        }
        if (Text(entry, "subtitle") is { Length: > 0 } subtitle) found["title"] = title with { Text = $"{title.Text}: {subtitle}" };
        if (Field(entry, "howpublished") is { } link && link.Text.Contains("\\url{", StringComparison.Ordinal))
        {
            found.TryAdd("url", link with { Text = Plain(link, "url") });
        }
        if (type == "other" && found.ContainsKey("url")) type = "web";
        if (found.TryGetValue("date", out var date)) found.TryAdd("year", date with { Text = date.Text.Split('-', '/')[0] });
        return new BibliographyEntry(
            entry.Key,
            (Text(entry, "langid") ?? Text(entry, "language")) is { Length: > 0 } language ? language : null,
            [
                KeyValuePair.Create("type", type),
                .. Fields.Where(f => found.ContainsKey(f.Own)).Select(f => KeyValuePair.Create(f.Own, found[f.Own].Text)),
            ],
            entry.KeySpan)
        {
            Authors = People(entry, "author"), Editors = People(entry, "editor"),
        };
    }

    private Contributors People(BibEntry entry, string role) =>
        Field(entry, role) is { } field
            ? NameReader.Bib(field.Text, name => Plain(field with { Text = name }, role))
            : Contributors.None;

    private static BibField? Field(BibEntry entry, string name) => entry.Fields.FirstOrDefault(f => f.Name == name);

    private string? Text(BibEntry entry, string name) => Field(entry, name) is { } field ? Plain(field, name) : null;

    private string Plain(BibField field, string own)
    {
        if (own is not ("url" or "doi")) return TexText.Read(field.Text, command => reading.Say.BibTex(command, field.Span));
        var link = field.Text.Replace("\\url", "", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal);
        link = link.Trim(' ', '{', '}', '\n');
        return own == "doi" ? link.Replace("https://doi.org/", "", StringComparison.Ordinal) : link;
    }
}
