namespace ReportGen.Engine.Declare.Works.Bib;

/// <summary>Hands an entry the fields of the entry that its <c>crossref</c> names, or of those of its <c>xdata</c>.</summary>
internal static class BibInheritance
{
    private static readonly HashSet<string> NotHanded =
        ["crossref", "xdata", "doi", "url", "urldate", "pages", "author", "abstract", "keywords"];

    public static void Hand(IReadOnlyList<BibEntry> entries)
    {
        var byKey = entries.GroupBy(e => e.Key, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries)
        {
            foreach (var naming in entry.Fields.Where(f => f.Name is "crossref" or "xdata").ToList())
            {
                foreach (var key in naming.Text.Split(',', StringSplitOptions.TrimEntries))
                {
                    if (byKey.TryGetValue(key, out var from) && from != entry) Hand(from, entry, isBook: naming.Name == "crossref");
                    else new Text.DeclareMessages(entry.Found).BibInherits(naming.Name, key, naming.Span);
                }
            }
        }
    }

    /// <summary>The title of a book is the booktitle of its parts.</summary>
    private static void Hand(BibEntry from, BibEntry to, bool isBook)
    {
        foreach (var field in from.Fields.Where(f => !isBook || !NotHanded.Contains(f.Name)))
        {
            var name = isBook && field.Name is "title" or "subtitle" ? $"book{field.Name}" : field.Name;
            if (to.Field(name) is null) to.Fields.Add(field with { Name = name });
        }
    }
}
