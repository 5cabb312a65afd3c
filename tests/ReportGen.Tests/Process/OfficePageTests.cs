using System.Diagnostics;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using UglyToad.PdfPig;

namespace ReportGen.Tests.Process;

/// <summary>
/// The Word files of the shipped studies as the other office program sets them: no row of a table is lost, nothing stands on
/// something else. They run where LibreOffice is installed; test.sh says so where it is not.
/// </summary>
[Trait("Speed", "slow")]
[Trait("Needs", "LibreOffice")]
public sealed partial class OfficePageTests(OfficePageTests.Converted converted) : IClassFixture<OfficePageTests.Converted>
{
    public static TheoryData<string, string> Editions => ShippedReportTests.Editions;

    [Theory, MemberData(nameof(Editions))]
    public void Office_Rows_AreAllOnThePages(string study, string language)
    {
        using var word = WordprocessingDocument.Open(converted.File(study, $"report.{language}.docx"), isEditable: false);
        var tables = word.MainDocumentPart!.Document!.Body!.Elements<Table>()
            .Where(t => t.GetFirstChild<TableProperties>()?.TableStyle is not null).ToList();
        Assert.True(tables.Count >= 4, "too few tables to look for");
        var (printed, looked) = (Rows(study, language), 0);
        foreach (var row in tables.SelectMany(t => t.Elements<TableRow>()))
        {
            var numbers = row.Elements<TableCell>().Select(c => c.InnerText.Trim()).Where(c => Number().IsMatch(c)).ToList();
            if (numbers.Count < 2) continue;
            Assert.True(printed.Any(line => Holds(line, numbers)), $"the row '{string.Join(' ', numbers)}' is on no page");
            looked++;
        }
        Assert.True(looked > 20, "too few rows looked for");
    }

    [Theory, MemberData(nameof(Editions))]
    public void Office_Lines_StandOnNoOtherOnes(string study, string language)
    {
        using var pdf = PdfDocument.Open(converted.File(study, $"report.{language}.pdf"));
        var pages = pdf.GetPages().Select(p => new PrintedPage(p, PageSetting.Journal)).ToList();
        Assert.True(pages.Sum(p => p.Lines.Count) > 200, "too few lines to look at");
        Assert.Empty(pages.SelectMany(p => PageLaw.Overlaps(p, IsText).Concat(PageLaw.OnEachOther(p, IsText))));
    }

    /// <summary>What stands on one height of a page, from left to right.</summary>
    private List<string> Rows(string study, string language)
    {
        using var pdf = PdfDocument.Open(converted.File(study, $"report.{language}.pdf"));
        return [.. pdf.GetPages().Select(p => new PrintedPage(p, PageSetting.Journal)).SelectMany(p => p.Lines
            .GroupBy(l => Math.Round(l.Baseline)).Select(g => string.Join('|', g.OrderBy(l => l.Left).Select(l => l.Text))))];
    }

    /// <summary>True when all the numbers stand in the line one after the other.</summary>
    private static bool Holds(string line, List<string> numbers)
    {
        var at = 0;
        foreach (var number in numbers)
        {
            var found = line.IndexOf(number, at, StringComparison.Ordinal);
            if (found < 0) return false;
            at = found + number.Length;
        }
        return true;
    }

    private static bool IsText(PrintedLine line) => Words().IsMatch(line.Spaced);

    [GeneratedRegex(@"^[\u2212+]?[0-9]+\.[0-9]+$")]
    private static partial Regex Number();

    /// <summary>Running text: two words, or four Chinese letters; a formula stacks its parts.</summary>
    [GeneratedRegex(@"[a-z]{3,} [a-z]{3,}|[\u4e00-\u9fff]{4}")]
    private static partial Regex Words();

    /// <summary>Both studies as Word files, and these as PDF.</summary>
    public sealed class Converted : IDisposable
    {
        private readonly TemporaryStudy folder = new();

        public Converted()
        {
            foreach (var study in (string[])["digital-resilience", "mao2024-table3"])
            {
                var file = Path.Combine(Repository.Root, "indicators", "studies", study, "study.yaml");
                var run = ProgramRun.Of(folder.Folder, ["build", file, "--out", study, "--format", "docx"]);
                if (run.ExitCode != 0) throw new InvalidOperationException(run.Errors);
                foreach (var language in (string[])["zh", "en"]) Convert(study, $"report.{language}.docx");
            }
        }

        public string File(string study, string name) => Path.Combine(folder.Folder, study, name);

        public void Dispose() => folder.Dispose();

        private void Convert(string study, string document)
        {
            var profile = new Uri(Path.Combine(folder.Folder, "profile")).AbsoluteUri;
            var start = new ProcessStartInfo("soffice")
            {
                WorkingDirectory = Path.Combine(folder.Folder, study),
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            foreach (var word in (string[])["-env:UserInstallation=" + profile, "--headless", "--convert-to", "pdf", document])
            {
                start.ArgumentList.Add(word);
            }
            using var office = System.Diagnostics.Process.Start(start)!;
            var said = office.StandardError.ReadToEndAsync();
            office.StandardOutput.ReadToEnd();
            office.WaitForExit();
            if (!System.IO.File.Exists(File(study, Path.ChangeExtension(document, "pdf"))))
            {
                throw new InvalidOperationException($"LibreOffice made no PDF of {document}: {said.GetAwaiter().GetResult()}");
            }
        }
    }
}
