using ReportGen.Contracts.Document;

namespace ReportGen.Engine.Verify.Snapshots;

/// <summary>
/// The document that the renderers are handed, as Markdown: a file for each language's front matter, sections and references. The printed
/// id of the numbers is left out: it says no more than that they moved.
/// </summary>
public static class DocumentSnapshots
{
    /// <summary>The snapshots <c>document.LANGUAGE.SECTION.md</c>.</summary>
    public static IEnumerable<Snapshot> Of(ReportDocument document) => document.Editions.SelectMany(e => Of(e, document.NumbersEdition));

    private static IEnumerable<Snapshot> Of(Edition edition, string numbers)
    {
        var name = $"document.{edition.Language}";
        var pages = new List<Snapshot> { Page($"{name}.front", Front(edition.Front), numbers) };
        foreach (var section in edition.Sections)
        {
            pages.Add(Page($"{name}.{section.Id}", section.Blocks.Select(BlockMarkdown.Of), numbers));
        }
        var references = edition.References.Select(r => $"{r.Number}. {InlineMarkdown.Of(r.Text)}");
        if (!edition.References.IsEmpty) pages.Add(Page($"{name}.references", [references], numbers));
        return pages.Where(p => p.Content.Length > 1);
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

    /// <summary>Blocks with a blank line between them.</summary>
    private static Snapshot Page(string name, IEnumerable<IEnumerable<string>> blocks, string numbers)
    {
        var text = string.Join('\n', blocks.Select(lines => string.Concat(lines.Select(l => l + "\n"))).Where(t => t.Length > 0));
        return Snapshot.Of(name, "md", PrintedEdition.Without(text, numbers));
    }
}
