using UglyToad.PdfPig;

namespace ReportGen.Tests.Process;

/// <summary>Profiles of units in print: one page each, the small map beside the title over nothing else.</summary>
[Trait("Speed", "slow")]
public sealed class ProfilePrintTests
{
    private const double Millimeter = 72 / 25.4;

    [Fact] // the shipped study, whose pages are full to the foot: an empty float there would open a second page with nothing on it
    public void Pdf_OfEveryUnit_IsOnePage()
    {
        using var folder = new TemporaryStudy();
        var study = Path.Combine(Repository.Root, "indicators", "studies", "digital-resilience", "study.yaml");
        var run = ProgramRun.Of(folder.Folder, ["build", study, "--each", "unit", "--format", "pdf", "--lang", "en", "--out", "units"]);
        Assert.True(run.ExitCode == 0, run.Errors);
        var files = Directory.GetFiles(Path.Combine(folder.Folder, "units"), "*.en.pdf");
        Assert.Equal(285, files.Length);
        Assert.Empty(files.Where(f => Pages(f) != 1).Select(Path.GetFileName));
    }

    [Fact] // no subtitle and no notice: the title is lower than the map
    public void Map_BesideAShortTitle_StandsOverNoText()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        study.Write("units.csv", "id,name_zh,name_en,aliases,region,lon,lat\n1,甲市,Alpha,甲,north,100,30\n2,乙市,Beta,乙,north,110,30\n"
            + "3,丙市,Gamma,丙,south,100,40\n4,丁市,Delta,丁,south,110,40\n");
        var run = ProgramRun.Of(study.Folder, ["build", "study.yaml", "--each", "unit", "--format", "pdf", "--out", "units"]);
        Assert.True(run.ExitCode == 0, run.Errors);
        foreach (var file in Directory.GetFiles(Path.Combine(study.Folder, "units"), "*.pdf"))
        {
            using var pdf = PdfDocument.Open(file);
            var page = pdf.GetPage(1);
            // the tiles: squares near the upper right corner
            var tiles = page.Paths.Select(p => p.GetBoundingRectangle()).OfType<UglyToad.PdfPig.Core.PdfRectangle>()
                .Where(r => r.Width > 4 * Millimeter && Math.Abs(r.Width - r.Height) < 1 && r.Left > page.Width - (50 * Millimeter)
                    && r.Bottom > page.Height - (65 * Millimeter)).ToList();
            Assert.True(tiles.Count >= 4, $"{file}: {tiles.Count} tiles");
            var (left, low, high) = (tiles.Min(t => t.Left), tiles.Min(t => t.Bottom), tiles.Max(t => t.Top));
            var over = page.Letters.Where(l => l.Value.Trim().Length > 0 && l.BoundingBox.Right > left
                && l.BoundingBox.Top > low && l.BoundingBox.Bottom < high);
            Assert.Equal("", string.Concat(over.Select(l => l.Value)));
        }
    }

    private static int Pages(string file)
    {
        using var pdf = PdfDocument.Open(file);
        return pdf.NumberOfPages;
    }
}
