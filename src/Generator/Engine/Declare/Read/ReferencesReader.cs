using System.Collections.Immutable;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Works;
using ReportGen.Engine.Declare.Forms;
using ReportGen.Engine.Declare.Text;
using ReportGen.Engine.Declare.Works;
using ReportGen.Engine.Declare.Works.Bib;
using ReportGen.Engine.Declare.Works.Csl;
using ReportGen.Engine.Declare.Works.Ris;
using ReportGen.Engine.Kept;

namespace ReportGen.Engine.Declare.Read;

/// <summary>Reads the bibliography, in the format that the file's ending names; YAML otherwise.</summary>
internal sealed class ReferencesReader(Reading reading)
{
    private static readonly Recent<(string Shown, string Text), Work[]> Known = new(256);

    private readonly Fields form = ReferencesForm.Of(reading.Languages);

    public ImmutableArray<Work> Read(DeclaredFile file) => OneOfEach(Path.GetExtension(file.FullPath).ToLowerInvariant() switch
    {
        ".bib" => FromText(file, (text, say) => BibReader.Read(text, file.Shown, say)),
        ".ris" => FromText(file, (text, say) => RisReader.WorksOf(text, file.Shown, say)),
        ".json" => FromText(file, (text, say) => CslReader.Read(text, file.Shown, say)),
        _ => Yaml(reading.Open(file, form)),
    });

    /// <summary>What features bring for the works that their words cite; a study's own entry of the same key is taken instead.</summary>
    public ImmutableArray<Work> Brought(IEnumerable<Feature> features, ImmutableArray<Work> own)
    {
        var all = ImmutableArray.CreateBuilder<Work>();
        foreach (var feature in features)
        {
            if (feature.Beside.Read("references.yaml") is not { } text) continue;
            all.AddRange(Brought($"{feature.Id}/references.yaml", text).Where(b => own.Concat(all).All(a => a.Key != b.Key)));
        }
        return all.ToImmutable();
    }

    private Work[] Brought(string shown, string text)
    {
        if (Known.Find((shown, text), out var known)) return known;
        var found = new DiagnosticBag();
        var say = new DeclareMessages(found) { Languages = reading.Languages };
        Work[] works = [.. OneOfEach(Yaml(Reading.Open(shown, text, form, say), ofAnyLanguage: true))];
        foreach (var finding in found.Sorted()) reading.Diagnostics.Add(finding);
        if (found.Sorted().Count == 0) Known.Keep((shown, text), works);
        return works;
    }

    /// <summary>What is found that belongs to no work stops nothing: who cites a work that is not there is told so.</summary>
    private IReadOnlyList<Work> FromText(DeclaredFile file, Func<string, DeclareMessages, IReadOnlyList<Work>> read)
    {
        reading.AddInput(file);
        if (YamlFile.Exported(file, reading.Say) is not { } text) return [];
        var found = new DiagnosticBag();
        var works = read(text, new DeclareMessages(found));
        foreach (var finding in found.Sorted()) reading.Diagnostics.Add(finding with { Severity = Severity.Warning });
        return works;
    }

    /// <summary>A key that stands twice names the first work, and the finding is that one's.</summary>
    private static ImmutableArray<Work> OneOfEach(IReadOnlyList<Work> works) =>
        [.. works.GroupBy(w => w.Key, StringComparer.Ordinal).Select(same => same.Skip(1).Aggregate(same.First(), Twice))];

    private static Work Twice(Work work, Work again)
    {
        var found = new DiagnosticBag();
        new DeclareMessages(found).DuplicateId("reference", work.Key, work.Span, again.Span);
        return work with { Findings = work.Findings.AddRange(found.Sorted()) };
    }

    private static IReadOnlyList<Work> Yaml(Map? map, bool ofAnyLanguage = false)
    {
        if (map is null) return [];
        var works = map.Require("references")?.List().Select(e => Entry(e, ofAnyLanguage)).OfType<Work>().ToList() ?? [];
        map.Close();
        return works;
    }

    private static Work? Entry(Value value, bool ofAnyLanguage)
    {
        if (value.Map() is not { } map) return null;
        var (key, type, title) = (map.Require("key"), map.Require("type")?.Word(), map.Require("title"));
        var draft = new Draft(key?.Id() ?? "", key?.Span ?? value.Span)
        {
            Language = ofAnyLanguage ? map.Find("language")?.Text() : map.Find("language")?.Word(),
            Authors = People(map, "author"), Editors = People(map, "editor"),
            HostAuthors = People(map, "in_author"), Translators = People(map, "translator"),
        };
        foreach (var field in Draft.Texts) draft[field] = map.Find(field)?.Text();
        map.Close();
        if (type is not null) draft.Type = Draft.TypeOf(type);
        return type is null || title is null || key?.Id() is null ? null : draft.Finish();
    }

    private static Contributors People(Map map, string role) =>
        map.Find(role)?.Text() is { } names ? NameReader.Yaml(names) : Contributors.None;
}
