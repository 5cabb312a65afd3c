using System.Collections.Immutable;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Engine.Verify.Diff;

/// <summary>
/// A folder as snapshots that nobody has to review: every file whole, however long, so that builds of other years or units still meet row
/// by row.
/// </summary>
internal static class WholeSnapshots
{
    /// <summary>Options, results, HTML, style sheet and figures of the languages, in the order of the computation.</summary>
    public static IReadOnlyList<Snapshot> Of(
        string folder, BuiltFacts facts, IReadOnlyCollection<string> languages, ResultForms forms) =>
    [
        Snapshot.Of("options", "csv", new Table(["name", "value"], [.. facts.Options.Select(o => (string[])[o.Key, o.Value])]).ToString()),
        .. Files(folder, "results", "*.csv").Select(f => Result(f, forms)).OrderBy(s => forms.Place(s.Name["results.".Length..])),
        .. languages.Where(l => File.Exists(Html(folder, l))).SelectMany(l => Joined(HtmlText.Of(l, File.ReadAllText(Html(folder, l))))),
        .. Files(folder, "figures", "*.svg")
            .Select(f => SvgText.Whole($"figure.{Path.GetFileNameWithoutExtension(f)}", File.ReadAllText(f)))
            .Where(s => languages.Contains(s.Name[(s.Name.LastIndexOf('.') + 1)..])).OrderBy(s => s.Name, StringComparer.Ordinal),
    ];

    /// <summary>The files of a part of a build, ordered by name.</summary>
    public static ImmutableArray<string> Files(string folder, string part, string pattern)
    {
        var path = Path.Combine(folder, part);
        return Directory.Exists(path) ? [.. Directory.EnumerateFiles(path, pattern).Order(StringComparer.Ordinal)] : [];
    }

    private static string Html(string folder, string language) => Path.Combine(folder, $"report.{language}.html");

    private static Snapshot Result(string path, ResultForms forms)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var table = Table.Read(File.ReadAllText(path)).Without("note");
        table = forms.Of(name, table).Repeats.Aggregate(table, (t, column) => t.Without(column));
        return Snapshot.Of($"results.{name}", "csv", table.Rounded().ToString());
    }

    /// <summary>The parts that a long section was cut into, as one again.</summary>
    private static IEnumerable<Snapshot> Joined(IEnumerable<Snapshot> parts) => parts
        .GroupBy(p => (Name: string.Join('.', p.Name.Split('.').Take(p.Kind == "style" ? 2 : 3)), p.Extension))
        .Select(g => Snapshot.Of(g.Key.Name, g.Key.Extension, string.Concat(g.Select(p => p.Text))));
}
