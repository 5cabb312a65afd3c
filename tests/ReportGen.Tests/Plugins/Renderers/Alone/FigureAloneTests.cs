using System.Text;
using System.Xml.Linq;
using ReportGen.Cli.Setup;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plugins;
using ReportGen.Figures;
using ReportGen.Renderers.Typst;

namespace ReportGen.Tests.Plugins.Renderers.Alone;

/// <summary>One figure alone, and a report's card.</summary>
public sealed class FigureAloneTests : IDisposable
{
    private readonly TemporaryStudy study = TemporaryStudy.CopyOf(Repository.BaseStudy).Built("svg");

    private static byte[] Figure(ReportDocument document, IFigureRenderer renderer)
    {
        using var content = new MemoryStream();
        renderer.Render(document.Editions[0].Figures.First(), document, content);
        return content.ToArray();
    }

    private static OxyPlotDrawer Undrawn => new((_, _, _) => throw new InvalidOperationException("no pixels are asked for"));

    [Fact]
    public void Svg_IsTheReportsOwn()
    {
        var own = File.ReadAllText(Path.Combine(study.Output, "figures", "trend.en.svg"));
        var alone = Figure(study.Alone("en").Figure("trend", out _)!, new SvgAloneRenderer(Undrawn));
        Assert.Equal(own, Encoding.UTF8.GetString(alone));
    }

    [Fact]
    public void Pdf_IsOnePageOfTheFiguresSizeWithItsWords()
    {
        var fonts = MachineSetup.Fonts(Repository.Root);
        using var typesetter = new Typesetter(fonts, Path.Combine(Repository.Root, "templates", "typst", "typesetter.cjs"));
        var document = study.Alone("zh").Figure("trend", out _)!;
        var pdf = Figure(document, new PdfFigureRenderer(Undrawn, typesetter, fonts));
        using var read = UglyToad.PdfPig.PdfDocument.Open(pdf);
        var page = Assert.Single(read.GetPages());
        var figure = document.Editions[0].Figures.First().Figure;
        Assert.Equal((figure.WidthMm, figure.HeightMm), (Math.Round(page.Width / 72 * 25.4, 1), Math.Round(page.Height / 72 * 25.4, 1)));
        Assert.Contains("2019", page.Text, StringComparison.Ordinal);
        Assert.Contains("韧性", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Card_HasTheTitleAndACourseOfTheReport(string language)
    {
        var card = study.Alone(language).Card(null, out _)!;
        var figure = Assert.IsType<CardFigure>(card.Editions[0].Figures.First().Figure);
        Assert.Equal(2, Assert.IsType<PanelFigure>(figure.Figure).Columns); // side by side, which in print stand one under the other
        Assert.Equal((1200, 630), (Math.Round(figure.WidthMm / 25.4 * 192), Math.Round(figure.HeightMm / 25.4 * 192)));
        var svg = XDocument.Parse(Encoding.UTF8.GetString(Figure(card, new SvgAloneRenderer(Undrawn))));
        var words = svg.Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value).ToList();
        Assert.Contains(language == "en" ? "Base" : "基准", words);
        Assert.Contains("2019", words);
    }

    [Fact]
    public void Card_OfATallFigure_HasItBesideTheTitleAndInside()
    {
        var card = study.Alone("en").Card("systems", out _)!;
        var svg = Encoding.UTF8.GetString(Figure(card, new SvgAloneRenderer(Undrawn)));
        Assert.Matches("translate\\(2[0-9]{2}\\.?[0-9]* [0-9.]+\\) scale\\(", svg); // right of the middle
        Assert.Null(study.Alone("en").Card("sistems", out var wrong));
        Assert.StartsWith("did you mean 'systems'?", wrong!.Hint, StringComparison.Ordinal);
    }

    public void Dispose() => study.Dispose();
}
