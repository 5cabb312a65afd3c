using System.Collections.Immutable;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Engine.Declare.Yaml;

namespace ReportGen.Engine.Declare;

/// <summary>Reads the bibliography.</summary>
internal sealed class ReferencesReader(Reading reading)
{
    private static readonly string[] Fields =
        ["type", "author", "title", "journal", "in", "publisher", "place", "year", "volume", "number", "pages", "doi", "url"];

    private static readonly string[] Types = ["article", "book", "chapter", "thesis", "report", "conference", "newspaper", "dataset", "software", "web"];

    public ImmutableArray<BibliographyEntry> Read(DeclaredFile file)
    {
        if (reading.Open(file) is not { } map) return [];
        var entries = map.Require("references", "this file")?.List().Select(Entry).OfType<BibliographyEntry>().ToImmutableArray() ?? [];
        map.Close();
        var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (!seen.TryAdd(entry.Key, entry.Span)) reading.Say.DuplicateId("reference", entry.Key, seen[entry.Key], entry.Span);
        }
        return entries;
    }

    private static BibliographyEntry? Entry(Value value)
    {
        if (value.Map() is not { } map) return null;
        var key = map.Require("key", "the reference");
        var language = map.Require("language", "the reference")?.Word("zh", "en");
        map.Require("type", "the reference")?.Word(Types);
        map.Require("title", "the reference");
        var fields = Fields.Select(f => (Name: f, Text: map.Find(f)?.Text())).Where(f => f.Text is not null).Select(f => KeyValuePair.Create(f.Name, f.Text!)).ToImmutableArray();
        map.Close();
        return key?.Id() is { } id && language is not null ? new BibliographyEntry(id, language, fields, key.Span) : null;
    }
}
