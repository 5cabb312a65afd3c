using System.Text;
using ReportGen.Cli.Shipped;
using ReportGen.Contracts.Plugins;
using ReportGen.Engine;
using ReportGen.Engine.Declare.Lists;
using YamlDotNet.RepresentationModel;

namespace ReportGen.Tests.Architecture.Methods;

/// <summary>docs/methods.md: every method with its options, formulas, conventions, result files and sources, as its folder says.</summary>
internal static class MethodsPage
{
    private const string Head = """
        # Methods

        Written by a test from the folders of `src/Plugins/Statistics`: what `reportgen list` knows of each method, the remarks that stand
        beside its formulas, its result files and its sources. A report prints the formulas in force, with the options of its study.

        """;

    /// <summary>The kinds, as `reportgen list` names them, with the key that a study writes.</summary>
    private static readonly (string Kind, string Title, string Key)[] Kinds =
    [
        ("interpolations", "Interpolation", "interpolation"), ("treatments", "Outliers", "outliers"),
        ("normalizations", "Normalization", "normalization"), ("weightings", "Weights", "weighting"),
        ("aggregations", "Aggregation", "aggregation"), ("models", "Models", "models"),
    ];

    public static string Written()
    {
        using var catalog = BuiltInPlugins.Catalog(Repository.Root);
        var lists = new Pipeline(catalog).Lists(Repository.Root);
        var text = new StringBuilder(Head);
        foreach (var (kind, title, key) in Kinds)
        {
            text.Append($"\n## {title} (`{key}:`)\n");
            var words = lists.Of(kind).Select(w => (Word: w, Feature: FeatureOf(kind, w.Id))).ToList();
            foreach (var folder in words.GroupBy(w => FolderOf(w.Feature)))
            {
                foreach (var (word, _) in folder) text.Append(Entry(word));
                if (folder.Key is null) continue;
                if (Remarks.Of(folder.Key) is { Length: > 1 } remarks) text.Append('\n').Append(remarks);
                var files = folder.Where(w => w.Feature is not null).SelectMany(w => w.Feature!.Files)
                    .SelectMany(f => f.Forms).Select(f => $"`{f.Name}`").Distinct().ToList();
                if (files.Count > 0) text.Append($"\nResult files: {string.Join(", ", files)}.\n");
                text.Append(Sources(folder.Key));
            }
        }
        return text.ToString().ReplaceLineEndings("\n");
    }

    /// <summary>The folders of all methods and models.</summary>
    public static IReadOnlyList<string> Folders() =>
    [
        .. BuiltInPlugins.Features.Where(f => f.Method is not null || f.Model is not null).Select(FolderOf).OfType<string>().Distinct()
            .Order(StringComparer.Ordinal),
    ];

    private static string Entry(ListedWord word)
    {
        var text = new StringBuilder($"\n### `{word.Id}`{(word.IsDefault ? ", by default" : "")}\n\n{Sentence(word.Says)}\n");
        if (word.Options.Length > 0) text.Append("\n| option | default | means |\n|---|---|---|\n");
        foreach (var (key, otherwise, says) in word.Options)
        {
            var (standard, means) = (otherwise is null ? "" : $"`{otherwise}`", says.Replace("|", "\\|", StringComparison.Ordinal));
            text.Append($"| `{key}` | {standard} | {means} |\n");
        }
        return text.ToString();
    }

    private static string Sentence(string says) =>
        says.Length == 0 ? "" : char.ToUpperInvariant(says[0]) + says[1..].TrimEnd('.') + ".";

    private static Feature? FeatureOf(string kind, string word) => BuiltInPlugins.Features.FirstOrDefault(f =>
        f.Id == word && (kind == "models" ? f.Model is not null : f.Method is not null));

    /// <summary>The folder of a feature's formulas: that of its method or model.</summary>
    private static string? FolderOf(Feature? feature)
    {
        var space = (feature?.Method ?? (object?)feature?.Model)?.GetType().Namespace;
        if (space is null) return null;
        var folder = Path.Combine(Repository.Root, "src", "Plugins", "Statistics", space.Split('.')[^1]);
        return Directory.Exists(folder) ? folder : null;
    }

    /// <summary>The works of references.yaml, a line each.</summary>
    private static string Sources(string folder)
    {
        var file = Path.Combine(folder, "references.yaml");
        if (!File.Exists(file)) return "";
        var yaml = new YamlStream();
        using var reader = new StreamReader(file);
        yaml.Load(reader);
        var works = (YamlSequenceNode)((YamlMappingNode)yaml.Documents[0].RootNode)["references"];
        string Of(YamlMappingNode work, string key) => work.Children.TryGetValue(key, out var value) ? $"{value}" : "";
        string Place(YamlMappingNode work) =>
            string.Join(", ", ((string[])["journal", "publisher", "year", "doi"]).Select(k => Of(work, k)).Where(v => v.Length > 0));
        var lines = works.OfType<YamlMappingNode>()
            .Select(w => $"- `{Of(w, "key")}`: {Of(w, "author")}. {Of(w, "title")}. {Place(w)}.\n");
        return $"\n{string.Concat(lines)}";
    }
}
