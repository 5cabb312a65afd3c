using System.Collections.Immutable;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Declare.Forms;
using ReportGen.Engine.Declare.Text;

namespace ReportGen.Engine.Declare.Read;

/// <summary>
/// Reads a theme: a folder with theme.yaml, templates, styles and locales. A theme that extends another says only what differs.
/// </summary>
internal sealed class ThemeReader(Reading reading)
{
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
        if (reading.OpenOfTheme(file, ThemeForm.File) is not { } map) return null;
        Theme? parent = null;
        if (
            map.Has("extends") && map.Find("extends") is { } extends
                && (extends.Text() is not { } other || (parent = Read(other, extends.Span, file)) is null))
        {
            return null;
        }

        var places = (parent?.Places ?? ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal)).ToBuilder();
        var files = (parent?.Files ?? ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal)).ToBuilder();
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (YamlFile.Text(new DeclaredFile($"{shown}/{name}", path), reading.Say) is not { } text) continue;
            (files[name], places[name]) = (text, $"{shown}/{name}");
        }
        var sections = (parent is null ? map.Require("sections") : map.Find("sections"))?.List()
            .Select(s => (Id: s.Text() ?? "", s.Span)).ToList();
        var languages = Languages(map.Find("languages")?.List() ?? [], parent, folder);
        reading.Say.Languages = [.. reading.Say.Languages.Union(languages.Select(l => l.Id))];
        var ids = languages.Select(l => l.Id).ToImmutableArray();
        var tokens = new TokensReader(reading, files, ids);
        var locales = new LocaleReader(reading, new DeclaredFile(shown, folder), parent, files);
        var made = new Theme(
            id, sections?.Select(s => s.Id).ToImmutableArray() ?? parent?.Sections ?? [], files.ToImmutable(),
            languages.ToImmutableDictionary(l => l.Id, l => locales.Read(l.Id, l.At)))
        {
            Folder = shown, Places = places.ToImmutable(),
            Listed = sections?.DistinctBy(s => s.Id).ToImmutableDictionary(s => s.Id, s => s.Span)
                ?? parent?.Listed ?? ImmutableDictionary<string, SourceSpan>.Empty,
            Languages = ids,
            Screen = tokens.Read(map, "screen", parent?.Screen),
            Print = tokens.Read(map, "print", parent?.Print),
            Decimals = Decimals(map.Find("decimals")?.Map(), parent?.Decimals ?? new()),
            Colors = Colors(map.Find("figures")?.Map(), parent?.Colors ?? FigureColors.None),
        };
        map.Close();
        return made;
    }

    /// <summary>
    /// The languages that the theme names, each with its place; where it names none, those of the theme that it extends and those that it
    /// has words for.
    /// </summary>
    private static ImmutableArray<(string Id, SourceSpan? At)> Languages(IReadOnlyList<Value> named, Theme? parent, string folder)
    {
        return named.Count > 0
            ? [.. named.Select(l => (Id: l.Text() ?? "", (SourceSpan?)l.Span)).Where(l => l.Id.Length > 0).DistinctBy(l => l.Id)]
            : [.. (parent?.Languages ?? []).Union(ThemeFolder.LanguagesOf(folder)).Select(l => (l, (SourceSpan?)null))];
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

    private IEnumerable<string> Others(string folder) =>
        from theme in ThemeFolder.Themes(reading.TemplatesFolder)
        let place = Path.Combine(reading.TemplatesFolder, theme)
        where place != folder && !open.Contains(place)
        select theme;
}
