using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using ReportGen.Cli.Shipped;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plugins;
using ReportGen.Engine;
using ReportGen.Engine.Declare.Lists;

namespace ReportGen.Tests.Architecture.Gallery;

/// <summary>
/// docs/figures.md: every kind of drawing with a picture of it, and the figures that are drawn so, each with its YAML and options.
/// </summary>
internal static partial class FiguresPage
{
    private const string Head = """
        # Figures

        Written by a test from the folders of `src/Plugins/Statistics`: every kind of drawing with a small picture of it, made for the
        tests, and the figures that are drawn so, with the YAML that asks for them. `report.figures` names the figures that a report
        prints; without it all are printed that the results allow, save those that are *printed only where a study names them*. An option
        stands beside the figure's id. All formats draw alike: `html`, `pdf`, `docx`, and single pictures by `--format svg,png`.

        Colors are those of the theme ([themes](themes.md)). Every figure reads in black and white, tells what it shows to those who do
        not see it, and leaves a gap where there is no value.

        """;

    private const string Snapshots = "tests/ReportGen.Tests/Plugins/Figures/snapshots";

    /// <summary>What a figure needs besides its name.</summary>
    private static readonly Dictionary<string, string> Needed = new()
    {
        ["map"] = "boundaries:\n  file: places.json\n  key: code\n  insets:\n    - {name: {zh: 远海诸岛, en: Islands of the far sea}, "
            + "box: [111, 21, 115, 25], place: lower-right, width: 0.18}\n  approval: MADE-UP 0001   # printed under the map\n",
    };

    public static string Written()
    {
        using var catalog = BuiltInPlugins.Catalog(Repository.Root);
        var words = new Pipeline(catalog).Lists(Repository.Root).Of("figures").ToDictionary(w => w.Id);
        var figures = (
            from feature in BuiltInPlugins.Features
            from figure in feature.Figures
            select (Feature: feature, Figure: figure, Kind: KindOf(figure))).ToList();
        var text = new StringBuilder(Head);
        foreach (var kind in Kinds())
        {
            var drawn = figures.Where(f => f.Kind == kind.Name).ToList();
            var isCard = kind.Name == nameof(CardFigure);
            if (drawn.Count == 0 && !isCard) continue;
            var name = Word().Replace(kind.Name[..^"Figure".Length], "$1-$2").ToLowerInvariant();
            text.Append($"\n## {Sentence(name.Replace('-', ' '))}\n\n{kind.Says}\n\n");
            text.Append($"![{name}](../{Snapshots}/figure.{name}.verified.svg)\n");
            if (isCard) text.Append("\nMade by `reportgen card STUDY` ([commands](commands.md)).\n");
            foreach (var (feature, figure, _) in drawn) text.Append(Entry(feature, figure, words[figure.Id]));
        }
        return text.ToString().ReplaceLineEndings("\n");
    }

    private static string Entry(Feature feature, IFigureBuilder figure, ListedWord word)
    {
        var text = new StringBuilder($"\n### `{figure.Id}`\n\n{Sentence(word.Says)}.");
        if (figure.IsOnDemand) text.Append(" *Printed only where a study names it.*");
        var picture = $"{Snapshots}/gallery.{figure.Id}.verified.svg"; // of its own, where its kind has other ones too
        if (File.Exists(Path.Combine(Repository.Root, picture))) text.Append($"\n\n![{figure.Id}](../{picture})");
        text.Append("\n\n```yaml\n");
        if (feature.Model is { } model && !feature.RunsUnasked) text.Append($"models:\n  {model.Id}: {{}}\n");
        if (Needed.TryGetValue(figure.Id, out var more)) text.Append(more);
        text.Append("report:\n  figures:\n");
        text.Append($"    - {(word.Options.Length == 0 ? figure.Id : $"figure: {figure.Id}")}\n");
        foreach (var (key, otherwise, _) in word.Options.Where(o => o.Default is not (null or "" or "[]")))
        {
            text.Append($"      {key}: {otherwise}\n");
        }
        text.Append("```\n");
        if (word.Options.Length > 0) text.Append("\n| option | default | means |\n|---|---|---|\n");
        foreach (var (key, otherwise, says) in word.Options)
        {
            var standard = otherwise is null or "" ? "" : $"`{otherwise}`";
            text.Append($"| `{key}` | {standard} | {says.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        }
        return text.ToString();
    }

    private static string Sentence(string says) => says.Length == 0 ? "" : char.ToUpperInvariant(says[0]) + says[1..].TrimEnd('.');

    /// <summary>The records of drawings with what they say of themselves.</summary>
    private static IEnumerable<(string Name, string Says)> Kinds() =>
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Generator", "Contracts", "Figures"), "*.cs")
            .Order(StringComparer.Ordinal)
        from Match match in Record().Matches(File.ReadAllText(file))
        let says = Slashes().Replace(match.Groups["says"].Value, " ").Trim()
        let name = match.Groups["name"].Value
        where typeof(FigureSpec).Assembly.GetType($"ReportGen.Contracts.Figures.{name}")!.IsSubclassOf(typeof(FigureSpec))
        select (name, WebUtility.HtmlDecode(says));

    /// <summary>
    /// The kind of drawing that a builder's file makes: the last of several, which holds the others or is for most studies.
    /// </summary>
    private static string KindOf(IFigureBuilder figure)
    {
        var folder = Path.Combine(Repository.Root, "src", "Plugins", "Statistics", figure.GetType().Namespace!.Split('.')[^1]);
        var source = File.ReadAllText(Path.Combine(folder, $"{figure.GetType().Name}.cs"));
        return Made().Matches(source).LastOrDefault()?.Groups[1].Value ?? nameof(SmallMultiplesFigure);
    }

    [GeneratedRegex("""/// <summary>(?<says>(?:(?!</summary>).)*)</summary>\s(?:///[^\n]*\n)*public sealed record (?<name>\w+Figure)\(""",
        RegexOptions.Singleline)]
    private static partial Regex Record();

    [GeneratedRegex("new ((?:Category|RowBar|Dot|Heatmap|Panel|Diagram|Map|Scatter|Bump|Box|Ridge|Interval|Slope)Figure)\\(")]
    private static partial Regex Made();

    [GeneratedRegex(@"\s*\n\s*///\s*")]
    private static partial Regex Slashes();

    [GeneratedRegex("([a-z])([A-Z])")]
    private static partial Regex Word();
}
