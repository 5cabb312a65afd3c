using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ReportGen.Tests.Process.Trust;

/// <summary>
/// A study whose every name, title, source and work tries to be markup, a formula or code; built once in every format. What ran would
/// set the page's title to "ran".
/// </summary>
public sealed class StrangersStudy : IDisposable
{
    /// <summary>What a spreadsheet would reckon.</summary>
    public const string Formula = "=HYPERLINK(\"http://127.0.0.1/\")";

    /// <summary>What a typesetter would do.</summary>
    public const string Call = "#read(\"/etc/hostname\")$x$";

    private const string Script = "<script>document.title=\"ran\"</script><img src=x onerror=document.title=\"ran\">";

    private readonly TemporaryStudy study = TemporaryStudy.CopyOf(Repository.BaseStudy);

    public StrangersStudy()
    {
        study.Replace("units.csv", "1,甲市,Alpha,", $"1,{Cell(Script)},{Cell(Script)},")
            .Replace("units.csv", "2,乙市,Beta,", $"2,{Cell(Formula)},{Cell(Formula)},")
            .Replace("units.csv", "3,丙市,Gamma,", $"3,{Cell(Call)},{Cell(Call)},")
            .Replace("study.yaml", "title: {zh: 基准, en: Base}", $"title: '{Call} {Script}'\nauthors: [{{name: '{Script}'}}]")
            .Replace("study.yaml", "    shape: wide", $"    shape: wide\n    source: '{Script}{Call}'")
            .Replace("green.yaml", "name: {zh: 经济, en: Economy}", $"name: '{Script}{Call}'")
            .Replace("green.yaml", "name: {zh: 收入, en: Income}", $"name: '{Script}'")
            .Replace("green.yaml", "unit: {zh: 元, en: yuan}", $"unit: '{Script}'")
            .Write("works.yaml",
                $"schema: 1\nreferences:\n  - {{key: a, type: book, author: '{Script}', title: '{Script}{Call}', year: 2001, "
                + "url: 'javascript:document.title=1'}\n")
            .Write("text/introduction.en.md",
                $"{Escaped(Call)} @a, {Escaped(Script)}.\n\n"
                + $"## Head {Escaped(Script)}\n");
        var run = ProgramRun.Of(
            study.Folder,
            ["build", "study.yaml", "--out", "out", "--format", "html,pdf,csv,xlsx,svg,docx", "--set", "references=works.yaml"]);
        if (run.ExitCode != 0) throw new InvalidOperationException(run.Errors);
    }

    /// <summary>The pages in both languages.</summary>
    public IEnumerable<IHtmlDocument> Pages =>
        Languages.Select(l => new HtmlParser().ParseDocument(File.ReadAllText(At($"report.{l}.html"))));

    public static string[] Languages => ["zh", "en"];

    public string At(string file) => Path.Combine(study.Output, file);

    public IEnumerable<string> Files(string ending) =>
        Directory.EnumerateFiles(study.Output, $"*.{ending}", SearchOption.AllDirectories);

    public void Dispose() => study.Dispose();

    private static string Cell(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Escaped(string text) => string.Concat(text.Select(c => char.IsAsciiLetterOrDigit(c) ? $"{c}" : $"\\{c}"));
}
