namespace ReportGen.Renderers.Pdf;

/// <summary>From a page to a PDF that may be published: prints it with the report's fonts, fixes its dates, and looks it over.</summary>
public sealed class PdfPrinter(HeadlessBrowser browser, PrintFonts fonts)
{
    /// <summary>The date of a report that declares none.</summary>
    public static readonly DateOnly NoDate = new(1970, 1, 1);

    /// <summary>Prints a self-contained HTML page; the same page and date give the same bytes.</summary>
    /// <param name="html">The page as on the screen; the print copy has a link to the fonts more.</param>
    /// <param name="date">The report's date.</param>
    /// <exception cref="BrowserException">The browser failed, or the PDF did not pass the gate.</exception>
    public byte[] Print(string html, DateOnly date)
    {
        using var folder = new TemporaryFolder();
        var page = folder.File("page.html");
        File.WriteAllText(page, WithFonts(html));
        var pdf = PdfBytes.Reproducible(browser.Print(page), date);
        var problems = PdfGate.Problems(pdf, fonts.Names());
        return problems.IsEmpty ? pdf : throw new BrowserException("the PDF is not fit to be published: " + string.Join("; ", problems));
    }

    /// <summary>A PNG of a drawing, with the report's fonts.</summary>
    /// <param name="svg">The drawing.</param>
    /// <param name="widthMm">Its width in millimetres.</param>
    /// <param name="heightMm">Its height in millimetres.</param>
    /// <param name="dpi">Dots per inch.</param>
    /// <exception cref="BrowserException">The browser failed.</exception>
    public byte[] Picture(string svg, double widthMm, double heightMm, int dpi)
    {
        using var folder = new TemporaryFolder();
        var page = folder.File("figure.html");
        File.WriteAllText(page, WithFonts($"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><style>body {{ margin: 0; background: #fff }} svg {{ display: block }}</style></head><body>{svg}</body></html>"));
        return browser.Picture(page, (int)Math.Ceiling(widthMm * 96 / 25.4), (int)Math.Ceiling(heightMm * 96 / 25.4), dpi / 96.0);
    }

    private string WithFonts(string html)
    {
        var endOfHead = html.IndexOf("</head>", StringComparison.OrdinalIgnoreCase);
        var link = $"<link rel=\"stylesheet\" href=\"{new Uri(fonts.StyleSheet).AbsoluteUri}\">";
        return endOfHead < 0 ? link + html : html.Insert(endOfHead, link);
    }
}
