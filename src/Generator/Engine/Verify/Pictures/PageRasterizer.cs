using System.Globalization;
using ReportGen.Engine.Files;

namespace ReportGen.Engine.Verify.Pictures;

/// <summary>Pictures of a PDF's pages, by poppler's pdftoppm where the machine has it.</summary>
public static class PageRasterizer
{
    /// <summary>Dots per inch: a page is about 330 by 470 pixels.</summary>
    public const int Dpi = 40;

    /// <summary>The first pages of a PDF; null when there is no pdftoppm.</summary>
    public static IReadOnlyList<GrayPicture>? Pages(string pdf, int most)
    {
        using var folder = HeldFolder.Temporary("pages");
        var (dpi, last) = (Dpi.ToString(CultureInfo.InvariantCulture), most.ToString(CultureInfo.InvariantCulture));
        var run = ExternalCommand.Run(
            folder.Path, "pdftoppm", "-gray", "-r", dpi, "-l", last, Path.GetFullPath(pdf), Path.Combine(folder.Path, "page"));
        if (run.ExitCode != 0) return null;
        var pages = Directory.EnumerateFiles(folder.Path, "*.pgm").Order(StringComparer.Ordinal);
        return [.. pages.Select(f => GrayPicture.FromPgm(File.ReadAllBytes(f)))];
    }
}
