using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using UglyToad.PdfPig;

namespace ReportGen.Tests.Process.Prose;

/// <summary>A study whose own text uses all that can be written, built once as a page, as print and as a Word document.</summary>
public sealed class ProsePage : IDisposable
{
    private readonly TemporaryStudy study =
        TemporaryStudy.CopyOf(Repository.BaseStudy, System.IO.Path.Combine(Repository.Tests, "Process", "Prose", "page"));

    public ProsePage()
    {
        var run = ProgramRun.Of(study.Folder, ["build", "study.yaml", "--out", "out", "--format", "html,pdf,docx", "--no-color"]);
        if (run.ExitCode != 0) throw new InvalidOperationException(run.Errors);
        Said = run.Errors;
    }

    /// <summary>What the program says.</summary>
    public string Said { get; }

    /// <summary>The page up to the section that follows the text.</summary>
    public IHtmlDocument Html(string language) => new HtmlParser().ParseDocument(File.ReadAllText(Path(language, "html")));

    public string Path(string language, string format) => System.IO.Path.Combine(study.Output, $"report.{language}.{format}");

    /// <summary>The printed words of all pages without spaces.</summary>
    public string Print(string language)
    {
        using var pdf = PdfDocument.Open(Path(language, "pdf"));
        return string.Concat(pdf.GetPages().SelectMany(p => p.Letters).Select(l => l.Value.Trim()));
    }

    public void Dispose() => study.Dispose();
}
