using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace ReportGen.Engine.Verify.Pictures;

/// <summary>Pictures of a PDF's pages, by poppler's pdftoppm where the machine has it.</summary>
public static class PageRasterizer
{
    /// <summary>Dots per inch: a page is about 330 by 470 pixels.</summary>
    public const int Dpi = 40;

    /// <summary>The first pages of a PDF; null when there is no pdftoppm.</summary>
    public static IReadOnlyList<GrayPicture>? Pages(string pdf, int most)
    {
        var folder = Directory.CreateTempSubdirectory("reportgen-pages-").FullName;
        try
        {
            var (dpi, last) = (Dpi.ToString(CultureInfo.InvariantCulture), most.ToString(CultureInfo.InvariantCulture));
            var start = new ProcessStartInfo("pdftoppm", ["-gray", "-r", dpi, "-l", last, pdf, Path.Combine(folder, "page")])
            {
                RedirectStandardError = true, RedirectStandardOutput = true,
            };
            using var process = Process.Start(start);
            if (process is null) return null;
            process.ErrorDataReceived += (_, _) => { }; // poppler's remarks on fonts
            process.BeginErrorReadLine();
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0) return null;
            var pages = Directory.EnumerateFiles(folder, "*.pgm").Order(StringComparer.Ordinal);
            return [.. pages.Select(f => GrayPicture.FromPgm(File.ReadAllBytes(f)))];
        }
        catch (Win32Exception)
        {
            return null; // not on this machine
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
