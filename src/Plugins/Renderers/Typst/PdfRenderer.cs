using System.Globalization;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Renderers.Typst;

/// <summary>The format "pdf": NAME.LANGUAGE.pdf, set by Typst in the theme's style.</summary>
/// <param name="drawer">Draws the figures.</param>
/// <param name="typesetter">Sets the pages.</param>
/// <param name="fonts">The faces it is set in.</param>
public sealed class PdfRenderer(IFigureDrawer drawer, Typesetter typesetter, PrintFonts fonts) : IRenderer
{
    /// <summary>The date of a report that declares none.</summary>
    public static readonly DateOnly NoDate = new(1970, 1, 1);

    private readonly Lazy<ReportLetters> letters = new(() => ReportLetters.Of(fonts.Folder));
    private readonly PdfPress press = new(typesetter, fonts);

    /// <inheritdoc/>
    public string Format => "pdf";

    /// <inheritdoc/>
    public Type OptionsType => typeof(PdfOptions);

    /// <inheritdoc/>
    public void Prepare() => typesetter.Start();

    /// <inheritdoc/>
    public IEnumerable<OutputFile> Files(ReportDocument document) => document.Kind == DocumentKind.Index ? []
        : document.Editions.Select(e => new OutputFile(Name(document, e), Format, e.Language));

    /// <inheritdoc/>
    public void Render(ReportDocument document, IOutputFolder output)
    {
        if (document.Kind == DocumentKind.Index) return; // a list of links has no use on paper
        Parallel.ForEach(document.Editions, edition =>
        {
            var name = Name(document, edition);
            try
            {
                var (pdf, source) = press.Set(
                    mixes => TypstDocument.Of(document, edition, drawer, letters.Value, mixes),
                    document.OptionsOf<PdfOptions>(Format).Standard, Date(edition.Front.Date));
                foreach (var (letter, place) in source.Unprinted) output.Unprintable(letter, place);
                using var content = output.Create(name);
                content.Write(pdf);
            }
            catch (TypesettingException failure)
            {
                output.Failed(name, failure.Message, failure.Wording); // the other language stands
            }
        });
    }

    private static string Name(ReportDocument document, Edition edition) => $"{document.Name}.{edition.Language}.pdf";

    /// <summary>The date of the PDF's metadata: the declared one, as far as it is a date.</summary>
    internal static DateOnly Date(string? declared) =>
        DateOnly.TryParseExact(declared, ["yyyy-MM-dd", "yyyy-MM", "yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None,
            out var date) ? date : NoDate;
}
