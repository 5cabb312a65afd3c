using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Renderers.Typst;

/// <summary>A figure alone as "pdf": one page of its size.</summary>
/// <param name="drawer">Draws it.</param>
/// <param name="typesetter">Sets the page.</param>
/// <param name="fonts">The faces of its words.</param>
public sealed class PdfFigureRenderer(IFigureDrawer drawer, Typesetter typesetter, PrintFonts fonts) : IFigureRenderer
{
    private const string Drawing = "figure.svg";

    private readonly PdfPress press = new(typesetter, fonts);

    /// <inheritdoc/>
    public string Format => "pdf";

    /// <inheritdoc/>
    public void Render(FigureBlock figure, ReportDocument document, Stream content)
    {
        var edition = document.Editions[0];
        var typography = new Typography(edition.Words);
        var letters = ReportLetters.Of(fonts.Folder);
        var drawing = drawer.Svg(figure);
        TypstDocument Source(bool mixes)
        {
            var pen = new TypstPen(letters, typography.IsEastAsian, mixes);
            var files = ImmutableSortedDictionary<string, string>.Empty
                .Add(TypstDocument.Main, Page(figure, edition, typography))
                .Add(Drawing, pen.Drawing(drawing));
            return new TypstDocument(files, [(1, $"figure '{figure.Id}'")], []) { Mixed = pen.Mixed };
        }
        content.Write(press.Set(
            Source, document.OptionsOf<PdfOptions>(Format).Standard, PdfRenderer.Date(edition.Front.Date)).Pdf);
    }

    private static string Page(FigureBlock figure, Edition edition, Typography typography)
    {
        var (width, height) = (TypstText.Number(figure.Figure.WidthMm), TypstText.Number(figure.Figure.HeightMm));
        var date = PdfRenderer.Date(edition.Front.Date);
        return $"#set document(title: {TypstText.Literal(figure.Caption)}, "
            + $"date: datetime(year: {date.Year}, month: {date.Month}, day: {date.Day}))\n"
            + $"#set page(width: {width}mm, height: {height}mm, margin: 0pt)\n"
            + $"#set text(lang: {TypstText.Literal(typography.Tag.Split('-')[0])})\n"
            + $"#image({TypstText.Literal("/" + Drawing)}, width: 100%, height: 100%, alt: {TypstText.Literal(Alt(figure))})\n";
    }

    private static string Alt(FigureBlock figure) => figure.Alt.Length == 0 ? figure.Caption : figure.Alt;
}
