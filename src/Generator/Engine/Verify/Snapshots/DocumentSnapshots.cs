using ReportGen.Contracts.Document;

namespace ReportGen.Engine.Verify.Snapshots;

/// <summary>
/// The document that the renderers are handed, as Markdown: a file for each language's front matter, sections and references.
/// </summary>
public static class DocumentSnapshots
{
    /// <summary>The snapshots <c>text.LANGUAGE.SECTION.md</c>.</summary>
    public static IEnumerable<Snapshot> Of(ReportDocument document) => document.Editions.SelectMany(Of);

    private static IEnumerable<Snapshot> Of(Edition edition)
    {
        var name = $"text.{edition.Language}";
        var pages = new List<Snapshot>();
        pages.AddRange(Parts($"{name}.front", [.. Front(edition.Front)]));
        foreach (var section in edition.Sections)
        {
            pages.AddRange(Parts($"{name}.{section.Id}", [.. section.Blocks.Select(b => BlockMarkdown.Of(b))]));
        }
        var references = edition.References.Select(r => $"{r.Number}. {InlineMarkdown.Of(r.Text)}");
        if (!edition.References.IsEmpty) pages.AddRange(Parts($"{name}.references", [references]));
        return pages;
    }

    private static IEnumerable<IEnumerable<string>> Front(FrontMatter front)
    {
        yield return [$"# {front.Title}"];
        if (front.Subtitle is { } subtitle) yield return [subtitle];
        if (front.Notice is { } notice) yield return [$"notice: {notice}"];
        yield return
        [
            .. front.Authors.Select(a => $"author: {a.Name} {a.Marks}".TrimEnd()),
            .. front.Affiliations.Select(a => $"affiliation: {a}"),
            .. front.Date is { } date ? [$"date: {date}"] : (string[])[],
        ];
        foreach (var paragraph in front.Abstract) yield return BlockMarkdown.Of(paragraph);
        yield return front.Keywords.Select(k => $"keyword: {k}");
        yield return front.Lines.Select(l => $"{l.Label}: {l.Text}");
    }

    /// <summary>Blocks with a blank line between them; where they are too much for one file, several.</summary>
    private static IEnumerable<Snapshot> Parts(string name, IReadOnlyList<IEnumerable<string>> blocks)
    {
        var texts = blocks.Select(lines => string.Concat(lines.Select(l => l + "\n"))).Where(t => t.Length > 0).ToList();
        return TextParts.Of(texts).Select((text, i) => Snapshot.Of(i == 0 ? name : $"{name}.{i + 1}", "md", text));
    }
}
