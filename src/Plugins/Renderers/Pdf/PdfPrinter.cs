using System.Globalization;
using System.Text.Json;

namespace ReportGen.Renderers.Pdf;

/// <summary>From a page to a PDF that may be published: prints it with the report's fonts, fixes its dates, and looks it over.</summary>
public sealed class PdfPrinter(HeadlessBrowser browser, PrintFonts fonts) : IDisposable
{
    /// <summary>The date of a report that declares none.</summary>
    public static readonly DateOnly NoDate = new(1970, 1, 1);

    /// <summary>Page numbers that move the pages they number: two passes settle a list of contents, more are never needed in practice.</summary>
    private const int MostPasses = 4;

    private const int MostSlack = 2;

    private const int MostLooks = 8;

    private readonly Lazy<IReadOnlyList<string>> fontNames = new(fonts.Names);

    /// <summary>Prints a self-contained HTML page; the same page and date give the same bytes.</summary>
    /// <param name="html">The page; the print copy has a link to the fonts more. An element with <c>data-page-of="ID"</c> gets the number of the page
    /// on which the element ID stands, if a link leads to it.</param>
    /// <param name="date">The report's date.</param>
    /// <param name="properties">What the PDF says of itself; null for its title only.</param>
    /// <exception cref="BrowserException">The browser failed, or the PDF did not pass the gate.</exception>
    public byte[] Print(string html, DateOnly date, PdfProperties? properties = null)
    {
        using var folder = new TemporaryFolder();
        var file = Written(folder, html);
        using var page = browser.Open(file);
        var pdf = AsPlanned(page, file);
        if (html.Contains("data-page-of", StringComparison.Ordinal)) pdf = WithPageNumbers(page, pdf);
        pdf = PdfBytes.Reproducible(pdf, date);
        var problems = PdfGate.Problems(pdf, fontNames.Value);
        if (!problems.IsEmpty) throw new BrowserException("the PDF is not fit to be published: " + string.Join("; ", problems));
        return properties is null ? pdf : properties.AddedTo(pdf);
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
        var file = Written(folder, "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><style>html { overflow: hidden } body { margin: 0; background: #fff } svg { display: block }</style></head>" +
            $"<body>{svg}</body></html>");
        using var page = browser.Open(file);
        page.Media("screen");
        page.Screen((int)Math.Ceiling(widthMm * 96 / 25.4), (int)Math.Ceiling(heightMm * 96 / 25.4), dpi / 96.0);
        page.Navigate(new Uri(file).AbsoluteUri); // drawn afresh: a drawing that is blown up may keep edges of the smaller one
        // a first picture may be of tiles drawn before their neighbors: it counts when the next one is the same
        var picture = page.Picture();
        for (var look = 1; look < MostLooks; look++)
        {
            var again = page.Picture();
            if (again.AsSpan().SequenceEqual(picture)) return picture;
            picture = again;
        }
        throw new BrowserException("the picture of a figure does not settle");
    }

    /// <summary>Stops the browser.</summary>
    public void Dispose() => browser.Dispose();

    /// <summary>
    /// Prints; where tables and figures do not come to the pages that the theme's script meant them for (window.planned), it lays the page out again with more
    /// room, and the attempt with the fewest strays counts.
    /// </summary>
    private static byte[] AsPlanned(BrowserPage page, string file)
    {
        var (best, least, taken, slack) = (Array.Empty<byte>(), int.MaxValue, 0, 0);
        for (; least > 0 && slack <= MostSlack; slack++)
        {
            if (slack > 0) page.Navigate(Address(file, slack));
            var pdf = page.Print();
            if (Strays(page, pdf) is var strays && strays < least) (best, least, taken) = (pdf, strays, slack);
        }
        if (taken != slack - 1) page.Navigate(Address(file, taken)); // what follows is about the attempt that counts
        return best;
    }

    private static string Address(string file, int slack) => string.Create(CultureInfo.InvariantCulture, $"{new Uri(file).AbsoluteUri}?slack={slack}");

    private static int Strays(BrowserPage page, byte[] pdf)
    {
        var planned = JsonSerializer.Deserialize<Dictionary<string, int>>(page.Evaluate("JSON.stringify(window.planned ?? {})"))!;
        if (planned.Count == 0) return 0;
        var pages = PdfDestinations.Pages(pdf);
        var shifts = planned.Where(p => pages.ContainsKey(p.Key)).Select(p => pages[p.Key] - p.Value).ToList();
        return shifts.Count(s => s != shifts[0]);
    }

    private static byte[] WithPageNumbers(BrowserPage page, byte[] pdf)
    {
        var pages = PdfDestinations.Pages(pdf);
        for (var pass = 1; pass < MostPasses; pass++)
        {
            var numbers = JsonSerializer.Serialize(pages.ToDictionary(p => p.Key, p => p.Value.ToString(CultureInfo.InvariantCulture)));
            page.Evaluate($"(n => {{ for (const e of document.querySelectorAll('[data-page-of]')) e.textContent = n[e.dataset.pageOf] ?? '' }})({numbers}), ''");
            pdf = page.Print();
            var now = PdfDestinations.Pages(pdf);
            if (now.Count == pages.Count && now.All(p => pages.TryGetValue(p.Key, out var before) && before == p.Value)) return pdf;
            pages = now;
        }
        throw new BrowserException("the page numbers of the contents do not settle");
    }

    private string Written(TemporaryFolder folder, string html)
    {
        var endOfHead = html.IndexOf("</head>", StringComparison.OrdinalIgnoreCase);
        var link = $"<link rel=\"stylesheet\" href=\"{new Uri(fonts.StyleSheet).AbsoluteUri}\">";
        var file = folder.File("page.html");
        File.WriteAllText(file, endOfHead < 0 ? link + html : html.Insert(endOfHead, link));
        return file;
    }
}
