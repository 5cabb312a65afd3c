using ReportGen.Engine.Declare.Text;

namespace ReportGen.Engine.Declare.Lists;

/// <summary>What is shipped in files that a study may name: lists of units, groupings, scales, systems, themes, studies.</summary>
internal static class ShippedWordLists
{
    private const string Language = Diagnostics.MessageLanguage.Id;

    /// <summary>The lists of units, with how many they hold and the columns that groupings may go by.</summary>
    public static IEnumerable<ListedWord> Units(string folder) =>
        from file in Files(folder, "*.csv")
        let lines = File.ReadAllLines(file)
        let columns = lines[0].TrimStart('\uFEFF').Split(',')
        let more = columns.Where(c => c is not ("id" or "aliases") && !c.StartsWith("name_", StringComparison.Ordinal)).ToList()
        let rows = lines.Skip(1).Count(l => l.Length > 0)
        select new ListedWord(
            Path.GetFileNameWithoutExtension(file), $"{rows} units{(more.Count == 0 ? "" : $", with {string.Join(", ", more)}")}");

    /// <summary>YAML files by their ids or names, with their printed names and how many entries their list has.</summary>
    /// <param name="folder">Where they stand.</param>
    /// <param name="list">The key of the list that is counted.</param>
    /// <param name="entries">What its entries are called.</param>
    public static IEnumerable<ListedWord> Declared(string folder, string list, string entries) =>
        from file in Files(folder, "*.yaml")
        let keys = DeclaredKeys.OfFile(file).ToList()
        let count = keys.Where(k => k.Path.StartsWith($"{list}.", StringComparison.Ordinal))
            .Select(k => k.Path.Split('.')[1]).Distinct().Count()
        select new ListedWord(Path.GetFileNameWithoutExtension(file), $"{Name(keys, "name")}; {count} {entries}");

    /// <summary>Studies in folders of their own, by the names of the folders.</summary>
    public static IEnumerable<ListedWord> Studies(string folder) =>
        from study in Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal)
        let file = Path.Combine(study, "study.yaml")
        where File.Exists(file)
        select new ListedWord(Path.GetFileName(study), Name([.. DeclaredKeys.OfFile(file)], "title"));

    /// <summary>Themes, with the languages they have words for.</summary>
    public static IEnumerable<ListedWord> Themes(string folder, string standard) =>
        from theme in Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal)
        let file = Path.Combine(theme, "theme.yaml")
        where File.Exists(file)
        let keys = DeclaredKeys.OfFile(file).ToList()
        let parent = keys.Find(k => k.Path == "extends").Value
        let locales = Files(Path.Combine(theme, "locales"), "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)).ToList()
        select new ListedWord(
            Path.GetFileName(theme),
            $"in {string.Join(", ", locales)}{(parent is null ? "" : $"; takes over what it does not say from {parent}")}")
        {
            IsDefault = Path.GetFileName(theme) == standard,
        };

    private static string Name(List<(string Path, string Value)> keys, string key) =>
        keys.Find(k => k.Path == $"{key}.{Language}").Value ?? keys.Find(k => k.Path.Split('.')[0] == key).Value ?? "";

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal) : [];
}
