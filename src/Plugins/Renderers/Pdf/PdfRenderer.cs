using System.Globalization;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;
using ReportGen.Renderers.Html;

namespace ReportGen.Renderers.Pdf;

/// <summary>The format "pdf": NAME.LANGUAGE.pdf, the page of the screen printed with the report's fonts, the editions side by side.</summary>
/// <param name="drawer">Draws the figures.</param>
/// <param name="printer">Makes the printer, when a PDF is asked for.</param>
public sealed class PdfRenderer(IFigureDrawer drawer, Func<PdfPrinter> printer) : IRenderer
{
    /// <inheritdoc/>
    public string Format => "pdf";

    /// <inheritdoc/>
    public void Render(ReportDocument document, IOutputFolder output)
    {
        if (document.Kind == DocumentKind.Index) return; // a list of links has no use on paper
        var print = printer();
        Parallel.ForEach(document.Editions, edition =>
        {
            var pdf = print.Print(HtmlPage.ForPrint(document, edition, drawer), Date(edition.Front.Date), Properties(edition.Front));
            using var content = output.Create($"{document.Name}.{edition.Language}.pdf");
            content.Write(pdf);
        });
    }

    private static PdfProperties Properties(FrontMatter front) =>
        new(string.Join("; ", front.Authors.Select(a => a.Name)), string.Join(": ", ((string?[])[front.Subtitle, front.Notice]).OfType<string>()), string.Join("; ", front.Keywords));

    /// <summary>The date of the PDF's metadata: the declared one, as far as it is a date.</summary>
    private static DateOnly Date(string? declared) =>
        DateOnly.TryParseExact(declared, ["yyyy-MM-dd", "yyyy-MM", "yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : PdfPrinter.NoDate;
}
