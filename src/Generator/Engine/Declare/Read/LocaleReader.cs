using System.Collections.Immutable;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Declare.Forms;
using ReportGen.Engine.Declare.Text;

namespace ReportGen.Engine.Declare.Read;

/// <summary>Reads the words of a theme in a language: locales/LANGUAGE.yaml, over those of the theme that it extends.</summary>
/// <param name="reading">What the readers share.</param>
/// <param name="folder">The theme's folder.</param>
/// <param name="parent">The theme that it extends; null for none.</param>
/// <param name="files">The files of the theme, with those that it takes over.</param>
internal sealed class LocaleReader(Reading reading, DeclaredFile folder, Theme? parent, IReadOnlyDictionary<string, string> files)
{
    /// <summary>The words by key; those of a group are joined to its name by a point.</summary>
    /// <param name="language">The language.</param>
    /// <param name="listed">Where the theme names the language; null where it does not.</param>
    public ImmutableDictionary<string, string> Read(string language, SourceSpan? listed)
    {
        var file = new DeclaredFile(
            $"{folder.Shown}/locales/{language}.yaml", Path.Combine(folder.FullPath, "locales", $"{language}.yaml"));
        var inherited = parent?.Words.GetValueOrDefault(language) ?? ImmutableDictionary<string, string>.Empty;
        if (!File.Exists(file.FullPath))
        {
            if (inherited.IsEmpty) reading.Say.NoFile(file.Shown, listed ?? new SourceSpan(file.Shown));
            return inherited;
        }
        if (reading.OpenOfTheme(file, ThemeForm.Locale) is not { } map) return inherited;
        var setting = from key in ThemeForm.Setting
                      let said = map.Find(key.Name)?.Word()
                      where said is not null
                      select KeyValuePair.Create(key.Name, said);
        var groups = map.Others().Where(e => e.Key != "schema").ToList();
        var own = groups.SelectMany(e => Words(e.Key, e.Value)).ToList();
        foreach (var (key, said, at) in own) Check(key, said, at);
        foreach (var (key, group, _) in groups.Where(e => !e.Value.IsScalar)) CheckGroup(key, group);
        if (parent is not null) Unused(own, [.. parent.Words.Values.SelectMany(w => w.Keys)], [
            .. files.Where(f => !f.Key.StartsWith("locales/", StringComparison.Ordinal)).Select(f => f.Value)]);
        var words = inherited.SetItems(setting.Concat(own.Select(w => KeyValuePair.Create(w.Key, w.Text))));
        var missing = ThemeForm.Needed.Where(k => !words.ContainsKey(k) && !map.Has(k)).ToList(); // one that is refused is not missing
        if (missing.Count > 0) reading.Say.NoWords(missing, new SourceSpan(file.Shown));
        return words;
    }

    private void Check(string key, string said, SourceSpan at)
    {
        if (Placeholders.Fault(key, said) is { } fault) reading.Say.Placeholders(key, fault, at);
        else if (WordForm.IsNoTag(key, said)) reading.Say.NoLanguageTag(key, said, at);
    }

    private void CheckGroup(string key, Value group)
    {
        if (ThemeForm.Needed.Contains(key)) reading.Say.WrongType("text", "a group of words", group.Span);
        if (!WordForm.ByNumber.Contains(key)) return;
        foreach (var (name, _, at) in group.Map()?.Entries.Where(e => !WordForm.IsNumber(e.Key)) ?? [])
        {
            reading.Say.WrongType("a number", $"'{name}'", at, $"the words of {key} go by numbers, such as {{1: ..., 2: ...}}");
        }
    }

    /// <summary>Words that the theme below does not have and no file of this one names: slips of the pen.</summary>
    private void Unused(IEnumerable<(string Key, string Text, SourceSpan At)> own, HashSet<string> known, string[] texts)
    {
        foreach (var (key, _, at) in own.Where(w => !known.Contains(w.Key) && !ThemeForm.Needed.Contains(w.Key)))
        {
            var last = key[(key.LastIndexOf('.') + 1)..];
            if (last.All(char.IsAsciiDigit) || WordForm.ByNumber.Contains(key.Split('.')[0])) continue;
            if (!Array.Exists(texts, f => f.Contains(last, StringComparison.Ordinal)
                || f.Contains(last.Replace('-', '_'), StringComparison.Ordinal))) reading.Say.WordUnused(key, known, at);
        }
    }

    /// <summary>A word, or a group of words whose keys are joined to the group's by a point.</summary>
    private static IEnumerable<(string Key, string Text, SourceSpan At)> Words(string key, Value value) => value.IsScalar
        ? [(key, value.Text() ?? "", value.Span)]
        : value.Map()?.Entries.Select(e => ($"{key}.{e.Key}", e.Value.Text() ?? "", e.Value.Span)) ?? [];
}
