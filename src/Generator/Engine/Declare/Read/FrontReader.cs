using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Declare.Text;
using ReportGen.Engine.Declare.Works;

namespace ReportGen.Engine.Declare.Read;

/// <summary>Reads a study's title block and the authors' texts beside it.</summary>
internal sealed partial class FrontReader(Reading reading)
{
    private static readonly ConditionalWeakTable<string, string[]> PrintedByWords = []; // those of a feature are always the same text

    public TitleBlock? Front(Map study)
    {
        var title = study.Require("title")?.Localized();
        var subtitle = study.Find("subtitle")?.Localized();
        var authors = study.Find("authors")?.List().Select(Author).OfType<Author>().ToImmutableArray() ?? [];
        var keywords = study.Find("keywords")?.List().Select(k => k.Localized()).OfType<LocalizedText>().ToImmutableArray() ?? [];
        var (dated, date) = (study.Find("date"), study.Find("date")?.Text());
        if (date is not null && DateInFigures().IsMatch(date) && !Calendar.Has(date)) reading.Say.NoSuchDay(date, dated!.Span);
        var lines = study.Find("lines")?.List().Select(Line).OfType<KeyValuePair<LocalizedText, LocalizedText>>().ToImmutableArray() ?? [];
        if (title is null) return null;
        return new TitleBlock { Title = title, Subtitle = subtitle, Authors = authors, Keywords = keywords, Date = date, Lines = lines };
    }

    /// <summary>text/ID.LANGUAGE.md beside the study; a text that is there in one of the study's languages only is a warning.</summary>
    public ImmutableDictionary<string, AuthoredText> Texts(DeclaredFile study, IReadOnlyCollection<string> languages)
    {
        var folder = Path.Combine(Path.GetDirectoryName(study.FullPath)!, "text");
        var texts = ImmutableDictionary.CreateBuilder<string, AuthoredText>();
        if (!Directory.Exists(folder)) return texts.ToImmutable();
        var unread = new List<(string Id, string Language)>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(path).Split('.');
            var file = DeclaredFile.At(path, reading.WorkingFolder);
            if (name.Length != 2 || name[1].Length != 2) reading.Say.TextName(Path.GetFileName(path), new SourceSpan(file.Shown));
            if (name.Length != 2 || !languages.Contains(name[1])) continue;
            reading.AddInput(file);
            if (YamlFile.Text(file, reading.Say) is not { } text) { unread.Add((name[0], name[1])); continue; }
            var known = texts.GetValueOrDefault(name[0])?.Texts ?? ImmutableDictionary<string, (string, SourceSpan)>.Empty;
            texts[name[0]] = new AuthoredText(name[0], known.Add(name[1], (text, new SourceSpan(file.Shown))));
        }
        foreach (var (id, text) in texts.OrderBy(t => t.Key, StringComparer.Ordinal))
        {
            foreach (var language in languages.Where(l => !text.Texts.ContainsKey(l) && !unread.Contains((id, l))))
            {
                reading.Say.MissingText(id, language, new SourceSpan(study.Shown));
            }
        }
        return texts.ToImmutable();
    }

    /// <summary>
    /// Names the texts that neither the theme, nor the words of a feature, nor a section or another text of the study prints.
    /// </summary>
    public void CheckPrinted(
        ImmutableDictionary<string, AuthoredText> texts, Theme theme, IEnumerable<Feature> features, ImmutableArray<OwnSection> sections)
    {
        var words = features.SelectMany(f => theme.Languages.Select(l => f.Beside.Read($"words/{l}.sbn"))).OfType<string>();
        var places = theme.Files.Values.Concat(texts.Values.SelectMany(t => t.Texts.Values).Select(t => t.Text));
        var printed = places.SelectMany(PrintedBy).Concat(words.SelectMany(w => PrintedByWords.GetValue(w, PrintedBy))).Append("abstract")
            .Concat(sections.Select(s => s.Text)).ToHashSet();
        foreach (var text in texts.Values.Where(t => !printed.Contains(t.Id)).SelectMany(t => t.Texts.Values.Select(v => (t.Id, v.Span))))
        {
            reading.Say.TextNobodyPrints(text.Id, text.Span, [.. printed.Order(StringComparer.Ordinal)]);
        }
    }

    [GeneratedRegex(@"^\d{4}-\d{1,2}(-\d{1,2})?$")]
    private static partial Regex DateInFigures();

    private static string[] PrintedBy(string text) => [.. Printed().Matches(text).Select(m => m.Groups[1].Value)];

    [GeneratedRegex(@"\b(?:has_)?text\s+""([a-z0-9-]+)""")]
    private static partial Regex Printed();

    private static Author? Author(Value value)
    {
        if (value.Map() is not { } map) return null;
        var (name, affiliation) = (map.Require("name")?.Localized(), map.Find("affiliation")?.Localized());
        map.Close();
        return name is null ? null : new Author(name, affiliation);
    }

    private static KeyValuePair<LocalizedText, LocalizedText>? Line(Value value)
    {
        if (value.Map() is not { } map) return null;
        var (label, text) = (map.Require("label")?.Localized(), map.Require("text")?.Localized());
        map.Close();
        return label is null || text is null ? null : KeyValuePair.Create(label, text);
    }
}
