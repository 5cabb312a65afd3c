using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Kept;
using ReportGen.Engine.Declare.Forms;
using ReportGen.Engine.Declare.Text;

namespace ReportGen.Engine.Declare.Read;

/// <summary>
/// Reads a theme: a folder with theme.yaml, templates, styles and locales. A theme that extends another says only what differs.
/// </summary>
internal sealed partial class ThemeReader(Reading reading)
{
    private static readonly Recent<string, HashSet<string>> Named = new(512);

    private const int MostDigits = 15; // that numbers are rounded to

    private readonly HashSet<string> open = new(StringComparer.Ordinal);

    /// <summary>Reads the theme of a name, or of a path from the file that names it: one that begins with a point.</summary>
    public Theme? Read(string word, SourceSpan at, DeclaredFile named)
    {
        var isPath = word.StartsWith('.') || Path.IsPathRooted(word);
        var (shown, folder) = isPath ? named.Sibling(word.TrimEnd('/'), reading.WorkingFolder)
            : new DeclaredFile($"templates/{word}", Path.Combine(reading.TemplatesFolder, word));
        var id = Path.GetFileName(folder);
        if (!isPath && word.AsSpan().IndexOfAny("/\\") >= 0)
        {
            reading.Say.UnknownName("theme", word, at, [.. Others(folder)]);
            return null;
        }
        if (!File.Exists(Path.Combine(folder, "theme.yaml")) || !open.Add(folder))
        {
            if (isPath && !open.Contains(folder)) reading.Say.NoFile($"{shown}/theme.yaml", at);
            else reading.Say.UnknownName("theme", word, at, [.. Others(folder)]); // nor may a theme extend itself
            return null;
        }
        var file = new DeclaredFile($"{shown}/theme.yaml", Path.Combine(folder, "theme.yaml"));
        if (Open(file, ThemeForm.File) is not { } map) return null;
        Theme? parent = null;
        if (
            map.Has("extends") && map.Find("extends") is { } extends
                && (extends.Text() is not { } other || (parent = Read(other, extends.Span, file)) is null))
        {
            return null;
        }

        var files = (parent?.Files ?? ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal)).ToBuilder();
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (YamlFile.Text(new DeclaredFile($"{shown}/{name}", path), reading.Say) is { } text) files[name] = text;
        }
        var sections = (parent is null ? map.Require("sections") : map.Find("sections"))?.List()
            .Select(s => s.Text() ?? "").ToImmutableArray() ?? parent?.Sections ?? [];
        var languages = map.Find("languages")?.List().Select(l => l.Text() ?? "").ToImmutableArray() ?? parent?.Languages
            ?? [.. ThemeFolder.LanguagesOf(folder)];
        var made = new Theme(
            id, sections, files.ToImmutable(), languages.ToImmutableDictionary(l => l, l => Words(shown, folder, l, parent, files)))
        {
            Languages = languages,
            Screen = Tokens(map, "screen", parent?.Screen, files, languages),
            Print = Tokens(map, "print", parent?.Print, files, languages),
            Decimals = Decimals(map.Find("decimals")?.Map(), parent?.Decimals ?? new()),
            Colors = Colors(map.Find("figures")?.Map(), parent?.Colors ?? FigureColors.None),
        };
        map.Close();
        return made;
    }

    /// <summary>Tokens by name; one that no style or template of the theme uses is a slip of the pen.</summary>
    private ImmutableSortedDictionary<string, LocalizedText> Tokens(
        Map theme, string group, ImmutableSortedDictionary<string, LocalizedText>? inherited,
        ImmutableSortedDictionary<string, string>.Builder files, ImmutableArray<string> languages)
    {
        var tokens = (inherited ?? ImmutableSortedDictionary.Create<string, LocalizedText>(StringComparer.Ordinal)).ToBuilder();
        var places = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        var named = new Lazy<HashSet<string>>(() => [.. files.Values.SelectMany(NamedBy)]);
        foreach (var (name, value, span) in theme.Find(group)?.Map()?.Entries ?? [])
        {
            if (value.Localized() is not { } text) continue;
            if (group == "print" && name == Theme.Logo) CheckLogo(text, span, files);
            else if (text.Wordings.Select(w => TokenForm.Fault(group, name, w, inherited?.GetValueOrDefault(name)))
                .FirstOrDefault(f => f is not null) is { } fault)
            {
                reading.Say.Token(name, fault, value.Span);
                continue;
            }
            if (!tokens.ContainsKey(name) && name != Theme.FormulaWidth && !named.Value.Contains(name))
            {
                reading.Say.UnknownName("token", name, span, [.. tokens.Keys]);
            }
            tokens[name] = text;
            if (group == "print") places[name] = value.Span;
        }
        if (group == "print") CheckRoom(tokens, places, languages);
        return tokens.ToImmutable();
    }

    /// <summary>Where the tokens of a page leave no room, the last of them that this theme sets is told.</summary>
    private void CheckRoom(
        IReadOnlyDictionary<string, LocalizedText> print, Dictionary<string, SourceSpan> places, ImmutableArray<string> languages)
    {
        if (PageForm.WithoutRoom(print, languages) is not { } tokens || !tokens.Any(places.ContainsKey)) return;
        var last = tokens.Where(places.ContainsKey).MaxBy(t => places[t])!;
        reading.Say.Token(last, $"{string.Join(", ", tokens)} leave no room for text", places[last]);
    }

    private void CheckLogo(LocalizedText logo, SourceSpan at, ImmutableSortedDictionary<string, string>.Builder files)
    {
        var drawings = files.Keys.Where(f => Path.GetExtension(f) == ".svg").ToList();
        foreach (var file in logo.Wordings.Except(drawings)) reading.Say.UnknownName("drawing of the theme", file, at, drawings);
    }

    private Decimals Decimals(Map? decimals, Decimals inherited)
    {
        int Of(string key, int otherwise)
        {
            if (decimals?.Find(key) is not { } value || value.Whole() is not { } digits) return otherwise;
            var most = key == "share" ? MostDigits - 2 : MostDigits; // a share of one has two more than per cent
            if (digits >= 0 && digits <= most) return digits;
            reading.Say.TooManyDigits(key, digits, value.Span, most);
            return otherwise;
        }
        var all = new Decimals(Of("value", inherited.Value), Of("weight", inherited.Weight), Of("share", inherited.Share));
        decimals?.Close();
        return all;
    }

    /// <summary>The colors of the figures; a family that this theme does not name is that of the other.</summary>
    private FigureColors Colors(Map? figures, FigureColors inherited)
    {
        if (figures is null) return inherited;
        ImmutableArray<int> Of(string key) => [.. (figures.Find(key)?.List() ?? []).Select(c => c.Color()).OfType<int>()];
        var families = from family in Enum.GetValues<ColorFamily>()
                       let colors = Of(Spelling.Kebab($"{family}s"))
                       where !colors.IsEmpty
                       select KeyValuePair.Create(family, colors);
        var (all, ramp) = (inherited.Families.SetItems(families), figures.Find("ramp"));
        figures.Close();
        if (ramp is null) return inherited with { Families = all };
        var ends = Of("ramp");
        if (ends.Length != 2) reading.Say.WrongType("[light, dark]", $"a list of {ends.Length}", ramp.Span);
        return new FigureColors(all) { Ramp = ends };
    }

    /// <summary>The tokens that a text of the theme names, as styles and templates do.</summary>
    private static HashSet<string> NamedBy(string file) =>
        Named.Of(file, () => Names().Matches(file).Select(m => m.Groups[1].Value).ToHashSet());

    [GeneratedRegex(@"(?:--|print\.)([\p{L}\p{Nd}_-]+)")]
    private static partial Regex Names();

    private IEnumerable<string> Others(string folder) =>
        from theme in ThemeFolder.Themes(reading.TemplatesFolder)
        let place = Path.Combine(reading.TemplatesFolder, theme)
        where place != folder && !open.Contains(place)
        select theme;

    private Map? Open(DeclaredFile file, Form form)
    {
        if (Map.Read(file, form, reading.Say) is not { } map) return null;
        reading.CheckSchema(map.Find("schema"));
        return map;
    }

    private ImmutableDictionary<string, string> Words(
        string theme, string folder, string language, Theme? parent, ImmutableSortedDictionary<string, string>.Builder files)
    {
        var (shown, path) = ($"{theme}/locales/{language}.yaml", Path.Combine(folder, "locales", $"{language}.yaml"));
        var inherited = parent?.Words.GetValueOrDefault(language) ?? ImmutableDictionary<string, string>.Empty;
        if (!File.Exists(path))
        {
            if (parent is null) reading.Say.NoFile(shown, new SourceSpan(shown));
            return inherited;
        }
        if (Open(new DeclaredFile(shown, path), ThemeForm.Locale) is not { } map) return inherited;
        var setting = from key in ThemeForm.Setting
                      let said = map.Find(key.Name)?.Word()
                      where said is not null
                      select KeyValuePair.Create(key.Name, said);
        var own = map.Others().Where(e => e.Key != "schema").SelectMany(e => Words(e.Key, e.Value)).ToList();
        foreach (var (key, said, at) in own)
        {
            if (Placeholders.Fault(key, said) is { } fault) reading.Say.Placeholders(key, fault, at);
        }
        foreach (var (_, group, _) in map.Others().Where(e => !e.Value.IsScalar && ThemeForm.Needed.Contains(e.Key)))
        {
            reading.Say.WrongType("text", "a group of words", group.Span);
        }
        if (parent is not null) Unused(own, [.. parent.Words.Values.SelectMany(w => w.Keys)], [
            .. files.Where(f => !f.Key.StartsWith("locales/", StringComparison.Ordinal)).Select(f => f.Value)]);
        var words = inherited.SetItems(setting.Concat(own.Select(w => KeyValuePair.Create(w.Key, w.Text))));
        var missing = ThemeForm.Needed.Where(k => !words.ContainsKey(k) && !map.Has(k)).ToList(); // one that is refused is not missing
        if (missing.Count > 0) reading.Say.NoWords(missing, new SourceSpan(shown));
        return words;
    }

    /// <summary>Words that the theme below does not have and no file of this one names: slips of the pen.</summary>
    private void Unused(IEnumerable<(string Key, string Text, SourceSpan At)> own, HashSet<string> known, string[] files)
    {
        foreach (var (key, _, at) in own.Where(w => !known.Contains(w.Key) && !ThemeForm.Needed.Contains(w.Key)))
        {
            var last = key[(key.LastIndexOf('.') + 1)..];
            if (last.All(char.IsAsciiDigit)) continue; // of a group by number, such as the endings of ordinals
            if (!Array.Exists(files, f => f.Contains(last, StringComparison.Ordinal)
                || f.Contains(last.Replace('-', '_'), StringComparison.Ordinal))) reading.Say.WordUnused(key, known, at);
        }
    }

    /// <summary>A word, or a group of words whose keys are joined to the group's by a point.</summary>
    private static IEnumerable<(string Key, string Text, SourceSpan At)> Words(string key, Value value) => value.IsScalar
        ? [(key, value.Text() ?? "", value.Span)]
        : value.Map()?.Entries.Select(e => ($"{key}.{e.Key}", e.Value.Text() ?? "", e.Value.Span)) ?? [];
}
