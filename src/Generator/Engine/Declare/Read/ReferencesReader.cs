using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Declare.Forms;
using ReportGen.Engine.Declare.Text;
using ReportGen.Engine.Declare.Text.Bib;

namespace ReportGen.Engine.Declare.Read;

/// <summary>Reads the bibliography: YAML, or BibTeX by its ending .bib.</summary>
internal sealed partial class ReferencesReader(Reading reading)
{
    private static readonly string[] Names =
    [
        "type", "title", "journal", "in", "publisher", "place", "edition", "year", "date", "volume", "number",
        "pages", "doi", "url", "accessed",
    ];

    private readonly Fields form = ReferencesForm.Of(reading.Languages);

    public ImmutableArray<BibliographyEntry> Read(DeclaredFile file)
    {
        var isBib = file.FullPath.EndsWith(".bib", StringComparison.OrdinalIgnoreCase);
        return Checked(isBib ? new BibReader(reading).Read(file) : Yaml(reading.Open(file, form)), isBib);
    }

    /// <summary>What features bring for the works that their words cite; a study's own entry of the same key is taken instead.</summary>
    public ImmutableArray<BibliographyEntry> Brought(IEnumerable<Feature> features, ImmutableArray<BibliographyEntry> own)
    {
        var all = ImmutableArray.CreateBuilder<BibliographyEntry>();
        foreach (var feature in features)
        {
            if (feature.Beside.Read("references.yaml") is not { } text) continue;
            var brought = Checked(Yaml(reading.Open($"{feature.Id}/references.yaml", text, form), ofAnyLanguage: true), isBib: false);
            all.AddRange(brought.Where(b => own.Concat(all).All(a => a.Key != b.Key)));
        }
        return all.ToImmutable();
    }

    private ImmutableArray<BibliographyEntry> Checked(IReadOnlyList<BibliographyEntry> entries, bool isBib)
    {
        var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (!seen.TryAdd(entry.Key, entry.Span)) reading.Say.DuplicateId("reference", entry.Key, seen[entry.Key], entry.Span);
            foreach (var field in (string[])["date", "accessed"])
            {
                if (entry[field] is not { } day || Day().IsMatch(day)) continue;
                reading.Say.NotADate(isBib && field == "accessed" ? "urldate" : field, day, entry.Key, entry.Span);
            }
            if (entry["type"] == "web" && entry["accessed"] is null) reading.Say.NoAccessDate(entry.Key, entry.Span);
        }
        return [.. entries];
    }

    private static IReadOnlyList<BibliographyEntry> Yaml(Map? map, bool ofAnyLanguage = false)
    {
        if (map is null) return [];
        var entries = map.Require("references")?.List().Select(e => Entry(e, ofAnyLanguage)).OfType<BibliographyEntry>().ToList() ?? [];
        map.Close();
        return entries;
    }

    private static BibliographyEntry? Entry(Value value, bool ofAnyLanguage)
    {
        if (value.Map() is not { } map) return null;
        var key = map.Require("key");
        var language = ofAnyLanguage ? map.Find("language")?.Text() : map.Find("language")?.Word();
        map.Require("type")?.Word();
        var title = map.Require("title")?.Text();
        var (authors, editors) = (People(map, "author"), People(map, "editor"));
        var texts = Names.Select(f => KeyValuePair.Create(f, map.Find(f)?.Text() ?? ""));
        var fields = texts.Where(t => t.Value.Length > 0).ToImmutableArray();
        map.Close();
        if (key?.Id() is not { } id || title is null) return null;
        return new BibliographyEntry(id, language, fields, key.Span) { Authors = authors, Editors = editors };
    }

    private static Contributors People(Map map, string role) =>
        map.Find(role)?.Text() is { } names ? NameReader.Yaml(names) : Contributors.None;

    /// <summary>A day, a month, a year; biblatex also writes a span of years.</summary>
    [GeneratedRegex(@"^\d{4}(-\d{2}(-\d{2})?)?(/(\d{4}(-\d{2}(-\d{2})?)?)?)?$")]
    private static partial Regex Day();
}
