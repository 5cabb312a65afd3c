using System.Globalization;
using ReportGen.Engine.Verify;
using ReportGen.Engine.Verify.Diff;
using ReportGen.Engine.Verify.Snapshots;
using ReportGen.Tests.Generator.Engine.Load;

namespace ReportGen.Tests.Process.Rehearsal;

/// <summary>
/// A study of 31 units, 12 years and 18 indicators in a git repository of its own, its report accepted and committed. Names and numbers are
/// made up: the numbers are a plain series of a generator.
/// </summary>
public sealed class Office : IDisposable
{
    internal const int LastYear = 2024;

    private const int InWorkbook = 3; // indicators of the second system

    private const string Works =
        "@book{gini, author = {Author, A.}, title = {On measuring}, year = 1912, publisher = {Press}, address = {City}}\n";

    private readonly BuiltReport accepted;

    public Office()
    {
        Study = new MadeStudy { Units = 31, Regions = 4, Indicators = 9, Years = (2013, LastYear) }.Write();
        Study.Write("text/introduction.zh.md", "本报告是一次演练。各地逐年比较[@gini]。\n")
            .Write("text/introduction.en.md", "This report is a rehearsal. Places are compared year by year [@gini].\n")
            .Write("works.bib", Works)
            .WriteThemes()
            .Replace("study.yaml", "data:\n", "references: works.bib\ndata:\n  - file: more.xlsx\n");
        Study.Templates = Path.Combine(Study.Folder, "templates");
        Split();
        Study.Verified("html,pdf,csv,svg");
        Study.Snapshots.Accept("*");
        Repository.Copy(Study.Output, Before);
        accepted = Study.AsBuilt("before", Before);
        Git = new GitFolder(Study.Folder).Begin();
    }

    internal TemporaryStudy Study { get; }

    internal GitFolder Git { get; }

    /// <summary>The accepted report as it was built.</summary>
    internal string Before { get; } = Directory.CreateTempSubdirectory("reportgen-accepted-").FullName;

    /// <summary>Changes something, and asks `verify` and `diff`; then accepts, and takes it all back.</summary>
    internal Rehearsed Try(Action<Office> change, string formats = "html,csv,svg")
    {
        try
        {
            change(this);
            var inputs = Git.Touched();
            var verdict = Study.Verified(formats);
            var built = Study.AsBuilt("after", Study.Output);
            var diff = ReportDiff.Of(accepted, built);
            Study.Snapshots.Accept("*");
            Study.Snapshots.RemoveObsolete();
            var tables = new ResultTables(Path.Combine(Before, "results"), Path.Combine(Study.Output, "results"));
            return new Rehearsed(verdict, diff, tables, [.. Git.Touched().Except(inputs)]) { Sealed = Sealed() };
        }
        finally
        {
            Git.Restore();
        }
    }

    /// <summary>The languages whose accepted facts and pages carry the seal of the PDF that was built last.</summary>
    private List<string> Sealed()
    {
        var accepted = Study.Snapshots.Verified();
        bool Holds(string language, string pdf) => File.Exists(pdf) && PdfSeal.Holds(
            File.ReadAllBytes(pdf), [.. accepted.Where(s => s.Kind is "pdf" or "page" && s.Name.Split('.')[1] == language)]);
        return [.. new[] { "en", "zh" }.Where(l => Holds(l, Path.Combine(Study.Output, $"report.{l}.pdf")))];
    }

    /// <summary>A row of data.csv: another value for a cell.</summary>
    internal Office Cell(string unit, int year, string column, Func<string, string> become) => Table("data.csv", rows =>
    {
        var row = rows.Single(r => r[0] == unit && r[1] == year.ToString(CultureInfo.InvariantCulture));
        var at = Array.IndexOf(rows[0], column);
        row[at] = become(row[at]);
        return rows;
    });

    /// <summary>The rows of a CSV file, written back as they are returned.</summary>
    internal Office Table(string file, Func<List<string[]>, IEnumerable<string[]>> change)
    {
        var path = Path.Combine(Study.Folder, file);
        var rows = change([.. File.ReadAllLines(path).Select(l => l.Split(','))]).ToList();
        File.WriteAllText(path, string.Concat(rows.Select(r => string.Join(',', r) + "\n")));
        return this;
    }

    /// <summary>The workbook, a cell of it changed.</summary>
    internal Office Workbook(Func<int, int, string, string> cell)
    {
        var rows = File.ReadAllLines(Path.Combine(Study.Folder, "more.csv")).Select(l => l.Split(',')).ToList();
        Save([.. rows.Select((r, i) => r.Select((c, j) => i == 0 ? c : cell(i, j, c)).ToArray())]);
        return this;
    }

    internal Office Replace(string file, string from, string to)
    {
        Study.Replace(file, from, to);
        return this;
    }

    /// <summary>On a branch from the start: the change, verified, accepted and committed.</summary>
    internal void Branch(string name, Action<Office> change)
    {
        Git.Run($"checkout -q -b {name} start");
        change(this);
        Study.Accepted();
        Git.Commit(name);
    }

    public void Dispose()
    {
        Study.Dispose();
        Directory.Delete(Before, recursive: true);
    }

    /// <summary>The last columns of data.csv become a workbook; more.csv keeps what it holds, for the test alone.</summary>
    private void Split()
    {
        List<string[]> more = [];
        Table("data.csv", rows =>
        {
            more = [.. rows.Select(r => (string[])[.. r[..2], .. r[^InWorkbook..]])];
            return rows.Select(r => r[..^InWorkbook]);
        });
        Study.Write("more.csv", string.Concat(more.Select(r => string.Join(',', r) + "\n")));
        Save(more);
    }

    private void Save(IReadOnlyList<string[]> rows)
    {
        var path = Path.Combine(Study.Folder, "more.xlsx");
        File.Delete(path);
        new MadeWorkbook().Sheet("data", [.. rows.Select(r => r.Select(Number).ToArray())]).Save(path);
    }

    private static object? Number(string cell) =>
        double.TryParse(cell, CultureInfo.InvariantCulture, out var number) ? number : cell.Length == 0 ? null : cell;
}

/// <summary>All rehearsals share the accepted report.</summary>
[CollectionDefinition(nameof(Office))]
public sealed class OfficeRehearsals : ICollectionFixture<Office>;

/// <summary>What came of a change.</summary>
/// <param name="Verdict">What `verify` found.</param>
/// <param name="Diff">What `diff` says of the accepted build and this one.</param>
/// <param name="Tables">Both builds' result files, compared by the test.</param>
/// <param name="Files">The files that `accept` touched.</param>
internal sealed record Rehearsed(Verdict Verdict, ReportDiff Diff, ResultTables Tables, List<string> Files)
{
    /// <summary>The languages whose accepted facts and pages carry the seal of their PDF.</summary>
    public List<string> Sealed { get; init; } = [];
}
