using System.Collections.Immutable;
using ReportGen.Engine.Files;
using ReportGen.Engine.Verify.Say;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Engine.Verify.Diff;

/// <summary>
/// A folder as snapshots that nobody has to review: every file whole, however long, so that builds of other years or units still meet row
/// by row.
/// </summary>
internal static class WholeSnapshots
{
    /// <summary>What went in, options, results, HTML, style and figures of the languages, in the order of the computation.</summary>
    /// <param name="report">The built folder.</param>
    /// <param name="facts">What it says of itself.</param>
    /// <param name="languages">The languages to compare.</param>
    /// <param name="asDeclared">True when keys and cells are known as the study has them; else what the folder holds stands in.</param>
    public static (IReadOnlyList<Snapshot> Snapshots, ImmutableArray<Caption> Captions) Of(
        BuiltReport report, BuiltFacts facts, IReadOnlyCollection<string> languages, bool asDeclared)
    {
        var folder = report.Folder;
        var there = languages.Where(l => File.Exists(Html(folder, l)));
        var pages = there.Select(l => (Language: l, Page: Read(Html(folder, l), facts))).ToList();
        var options = facts.Options.Select(o => (string[])[o.Key, o.Value]);
        IReadOnlyList<Snapshot> all =
        [
            .. asDeclared && report.Declared is { } declared ? InputSnapshots.Of(declared, cellsAreShown: true) : Observed(folder),
            Snapshot.Of("options", "csv", new Table(["name", "value"], [.. options]).ToString()),
            .. Files(folder, "results", "*.csv").Select(f => Result(f, report.Forms))
                .OrderBy(s => report.Forms.Place(s.Name["results.".Length..])),
            .. pages.SelectMany(p => p.Page.Whole(p.Language)),
            .. pages.Count == 0 ? [] : (Snapshot[])[StyleSheet.Of([.. pages.Select(p => (p.Language, p.Page.Style))])],
            .. Files(folder, "figures", "*.svg")
                .Select(f => SvgText.Of($"figure.{Path.GetFileNameWithoutExtension(f)}", PlainFile.Text(f)))
                .Where(s => languages.Contains(s.Name[(s.Name.LastIndexOf('.') + 1)..])).OrderBy(s => s.Name, StringComparer.Ordinal),
        ];
        return (all, [.. pages.SelectMany(p => p.Page.Captions.Select(c => new Caption(p.Language, c.Id, c.Number, c.Text)))]);
    }

    /// <summary>The files of a part of a build, ordered by name.</summary>
    public static ImmutableArray<string> Files(string folder, string part, string pattern)
    {
        var path = Path.Combine(folder, part);
        return Directory.Exists(path) ? [.. Directory.EnumerateFiles(path, pattern).Order(StringComparer.Ordinal)] : [];
    }

    private static string Html(string folder, string language) => Path.Combine(folder, $"report.{language}.html");

    private static HtmlText Read(string file, BuiltFacts facts) =>
        HtmlText.Of(PrintedEdition.Without(PlainFile.Text(file), facts.Edition));

    /// <summary>The observed values of normalized.csv: what an output folder keeps of its data, after division and transform.</summary>
    private static IEnumerable<Snapshot> Observed(string folder)
    {
        var file = Path.Combine(folder, "results", "normalized.csv");
        if (!File.Exists(file)) return [];
        var table = Table.Read(PlainFile.Text(file));
        var (unit, year, indicator) = (table.IndexOf("unit"), table.IndexOf("year"), table.IndexOf("indicator"));
        var (raw, origin) = (table.IndexOf("raw"), table.IndexOf("origin"));
        if (Math.Min(Math.Min(unit, year), Math.Min(indicator, Math.Min(raw, origin))) < 0) return []; // as a result it is compared
        var cells = from row in table.Rows
                    where row[origin] == "observed"
                    let value = Table.Number(row[raw])
                    where value is not null
                    select new DataCell(row[unit], row[year], row[indicator], value.Value);
        return [InputSnapshots.OfCells(cells, areShown: true)];
    }

    private static Snapshot Result(string path, ResultForms forms)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var table = Table.Read(PlainFile.Text(path)).Without("note");
        table = forms.Of(name, table).Repeats.Aggregate(table, (t, column) => t.Without(column));
        return Snapshot.Of($"results.{name}", "csv", table.Rounded().ToString());
    }
}
