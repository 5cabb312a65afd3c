using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Renderers.Typst;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace ReportGen.Tests.Process;

/// <summary>The shipped studies as readers meet them: every page of both PDFs.</summary>
[Trait("Speed", "slow")]
public sealed class ShippedReportTests : IClassFixture<ShippedReportTests.Built>
{
    /// <summary>The first study in the theme of an annual report.</summary>
    public const string Annual = "annual";

    private readonly Built built;

    public ShippedReportTests(Built built) => this.built = built;

    public static TheoryData<string, string> Editions =>
        new() { { "digital-resilience", "zh" }, { "digital-resilience", "en" }, { "mao2024-table3", "zh" }, { "mao2024-table3", "en" } };

    [Theory, MemberData(nameof(Editions))]
    public void Pdf_Letters_AreInsideThePageAndNoneIsLost(string study, string language)
    {
        using var pdf = PdfDocument.Open(built.File(study, $"report.{language}.pdf"));
        foreach (var page in pdf.GetPages())
        {
            Assert.All(page.Letters, l => Assert.True(
                l.StartBaseLine.X >= -1 && l.EndBaseLine.X <= page.Width + 1 && l.StartBaseLine.Y >= -1
                    && l.StartBaseLine.Y <= page.Height + 1,
                $"page {page.Number}: '{l.Value}' is outside the page"));
            Assert.DoesNotContain(
                page.Letters, l => l.Value.Any(c => c is >= '\u2E80' and <= '\u2FDF')); // Kangxi radicals break search and copy
            Assert.DoesNotContain(
                page.Letters,
                l => l.Value is "$" or "{" or "}" or "\\" or "`"); // a sign of a template, a formula or Markdown that nobody read
            Assert.All(
                page.Letters, l => Assert.Matches("^(?:[A-Z]{6}\\+)?(?:NotoSerifSC|NotoSansSC|STIXTwoText|STIXTwoMath)", l.FontName ?? ""));
        }
    }

    [Theory, MemberData(nameof(Editions))]
    public void Pdf_Pages_AreNoneEmptyAndCarryTheirNumber(string study, string language)
    {
        using var pdf = PdfDocument.Open(built.File(study, $"report.{language}.pdf"));
        Assert.InRange(pdf.NumberOfPages, 5, 14);
        foreach (var page in pdf.GetPages())
        {
            Assert.True(page.GetWords().Count() > 40, $"page {page.Number} is nearly empty");
            Assert.Equal(
                page.Number.ToString(CultureInfo.InvariantCulture),
                string.Concat(page.Letters.Where(l => l.StartBaseLine.Y < 50).Select(l => l.Value)).Trim());
        }
    }

    [Theory, MemberData(nameof(Editions))]
    public void Pdf_RunningHead_CarriesTheNoticeOfSimulatedDataOnEveryPage(string study, string language)
    {
        using var pdf = PdfDocument.Open(built.File(study, $"report.{language}.pdf"));
        foreach (var page in pdf.GetPages())
        {
            var head = string.Concat(page.Letters.Where(l => l.StartBaseLine.Y > page.Height - 65).Select(l => l.Value))
                .Replace(" ", "", StringComparison.Ordinal);
            Assert.Equal(
                study == "digital-resilience", head.Contains(language == "zh" ? "模拟数据" : "Simulateddata", StringComparison.Ordinal));
        }
    }

    /// <summary>Both studies, built once.</summary>
    public sealed class Built : IDisposable
    {
        private readonly TemporaryStudy folder = new();

        public Built()
        {
            (string, string, string[])[] reports =
            [
                ("digital-resilience", "digital-resilience", []), ("mao2024-table3", "mao2024-table3", []),
                ("digital-resilience", Annual, ["--set", "theme=annual"]),
            ];
            foreach (var (study, name, set) in reports)
            {
                var file = Path.Combine(Repository.Root, "indicators", "studies", study, "study.yaml");
                var run = ProgramRun.Of(folder.Folder, ["build", file, "--out", name, "--format", "html,pdf", .. set]);
                if (run.ExitCode != 0) throw new InvalidOperationException(run.Errors);
            }
        }

        public string Folder => folder.Folder;

        public string File(string study, string name) => Path.Combine(folder.Folder, study, name);

        public void Dispose() => folder.Dispose();
    }
}
