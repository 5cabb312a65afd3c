using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Renderers.Html;

/// <summary>Figures: the drawing, stacked for a phone where it has several plots, notes, caption and download.</summary>
internal sealed class FigureHtml(ImmutableDictionary<string, string> words, IFigureDrawer drawer)
{
    /// <summary>A figure where the text has it.</summary>
    public string Of(FigureBlock f)
    {
        var (number, caption) = Names(f);
        return $"<figure class=\"figure{Width(f)}\" id=\"fig-{f.Id}\">{Plates(f, drawer.Svg)}{NotesHtml.Of(f.Notes)}"
            + $"<figcaption><span class=\"number\">{number}</span>&emsp;{caption}{AnchorHtml.To($"fig-{f.Id}", words)}"
            + $"<span class=\"tools\">{Download(f, number)}</span></figcaption></figure>";
    }

    /// <summary>A figure once more at the head of the page: its drawing is that of the text, which it leads to.</summary>
    public string Ahead(FigureBlock f)
    {
        var (number, caption) = Names(f);
        return $"<figure class=\"figure ahead{Width(f)}\">{Plates(f, Again)}"
            + $"<figcaption><a href=\"#fig-{f.Id}\">{number}</a>&emsp;{caption}</figcaption></figure>";
    }

    /// <summary>A small figure beside a title.</summary>
    public string Emblem(FigureBlock f) => $"<figure class=\"emblem\"><div class=\"plate\">{drawer.Svg(f)}</div></figure>";

    private (string Number, string Caption) Names(FigureBlock f) =>
        ($"{words["figure"]}&nbsp;{f.Number}", TrustedHtml.Escape(f.Caption));

    private static string Width(FigureBlock f) => f.Wide ? " wide" : "";

    private string Plates(FigureBlock f, Func<FigureBlock, string> drawing)
    {
        var (number, caption) = Names(f);
        string Plate(string looks, FigureBlock block) => $"<div class=\"plate{looks}\" tabindex=\"0\" role=\"group\""
            + $" aria-label=\"{number} {caption}\">{drawing(block)}</div>";
        var hint = $"<p class=\"tools hint\">{words["scroll-hint"]}</p>";
        return StackedFigure.Of(f) is { } stacked ? hint + Plate(" spread", f) + Plate(" stacked", stacked) : hint + Plate("", f);
    }

    /// <summary>A drawing that stands elsewhere in the page: its own first tag around a reference to what it holds.</summary>
    private string Again(FigureBlock f)
    {
        var svg = drawer.Svg(f);
        return $"{svg[..(svg.IndexOf('>', StringComparison.Ordinal) + 1)]}<use href=\"#{f.Id}-{f.Language}-drawing\"/></svg>";
    }

    /// <summary>A link that the script fills with the drawing as it stands in the page: twice it would weigh double.</summary>
    private string Download(FigureBlock f, string number) =>
        $"<a hidden download=\"{f.Id}.{f.Language}.svg\" aria-label=\"{words["download"]} SVG: {number}\">SVG</a>";
}
