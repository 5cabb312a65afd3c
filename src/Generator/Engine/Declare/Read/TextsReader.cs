using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Declare.Text;

namespace ReportGen.Engine.Declare.Read;

/// <summary>Reads the authors' texts beside a study: text/ID.LANGUAGE.md.</summary>
internal sealed partial class TextsReader(Reading reading)
{
    private static readonly ConditionalWeakTable<string, string[]> PrintedByWords = []; // those of a feature are always the same text

    // what an author writes prose in, and nothing here reads; pictures, tables and whatever else lie beside it are somebody's own matter
    private static readonly string[] OtherProse =
        [".md", ".markdown", ".mdown", ".mkd", ".qmd", ".rmd", ".txt", ".text", ".rst", ".tex", ".docx", ".doc", ".odt", ".rtf"];

    /// <summary>All that are there; one that is there in one of the study's languages only is a warning, so is a file of prose that is
    /// none of them.</summary>
    /// <param name="study">The study.</param>
    /// <param name="languages">The languages that it prints.</param>
    /// <param name="named">Those that it names: that the theme does not speak one of them has been told.</param>
    public ImmutableDictionary<string, AuthoredText> Texts(
        DeclaredFile study, IReadOnlyCollection<string> languages, IReadOnlyCollection<string> named)
    {
        var folder = Path.Combine(Path.GetDirectoryName(study.FullPath)!, "text");
        var texts = ImmutableDictionary.CreateBuilder<string, AuthoredText>();
        if (!Directory.Exists(folder)) return texts.ToImmutable();
        var unread = new List<(string Id, string Language)>();
        foreach (var path in Directory.EnumerateFiles(folder).Where(IsProse).Order(StringComparer.Ordinal))
        {
            var file = DeclaredFile.At(path, reading.WorkingFolder);
            if (Named(path) is not { } name) { reading.Say.TextName(Path.GetFileName(path), new SourceSpan(file.Shown)); continue; }
            if (!languages.Contains(name.Language))
            {
                if (named.Contains(name.Language)) continue;
                var (shown, at) = (Path.GetFileName(path), new SourceSpan(file.Shown));
                // where there are words for its language, a text waits for a study that prints it
                if (reading.Languages.Contains(name.Language)) reading.Say.TextWaits(shown, name.Language, at);
                else reading.Say.TextLanguage(shown, name.Language, languages, at);
                continue;
            }
            reading.AddInput(file);
            if (YamlFile.Text(file, reading.Say) is not { } text) { unread.Add(name); continue; }
            var others = texts.GetValueOrDefault(name.Id)?.Texts ?? ImmutableDictionary<string, (string, SourceSpan)>.Empty;
            texts[name.Id] = new AuthoredText(name.Id, others.Add(name.Language, (text, new SourceSpan(file.Shown))));
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

    private static bool IsProse(string path) => OtherProse.Contains(Path.GetExtension(path).ToLowerInvariant());

    private static (string Id, string Language)? Named(string path) =>
        Path.GetFileName(path).Split('.') is [var id, { Length: 2 } language, "md"] ? (id, language) : null;

    private static string[] PrintedBy(string text) => [.. Printed().Matches(text).Select(m => m.Groups[1].Value)];

    [GeneratedRegex(@"\b(?:has_)?text\s+""([a-z0-9-]+)""")]
    private static partial Regex Printed();
}
