using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Renderers.Typst;

/// <summary>
/// Figures as calls of the theme's function; the drawings are files beside the text. That data are simulated is said by the page's
/// head, not once more in each.
/// </summary>
/// <param name="drawer">Draws them.</param>
/// <param name="pen">Writes the texts.</param>
internal sealed class FigureTypst(IFigureDrawer drawer, TypstPen pen)
{
    private readonly Dictionary<string, string> files = new(StringComparer.Ordinal);

    /// <summary>The drawings written so far, by path.</summary>
    public IEnumerable<KeyValuePair<string, string>> Files => files;

    public string Of(FigureBlock figure)
    {
        var path = Written(figure);
        return TypstText.Call("figure-block", TypstText.Dictionary(
        [
            ("id", TypstText.Literal($"fig-{figure.Id}")),
            ("number", TypstText.Number(figure.Number)),
            ("wide", TypstText.Bool(figure.Wide)),
            ("caption", pen.Text(figure.Caption)),
            ("width", $"{TypstText.Number(figure.Figure.WidthMm)}mm"),
            ("height", $"{TypstText.Number(figure.Figure.HeightMm)}mm"),
            ("file", TypstText.Literal("/" + path)),
            ("alt", TypstText.Literal(figure.Alt.Length == 0 ? figure.Caption : figure.Alt)),
            ("notes", TypstText.Array(figure.Notes.Select(pen.Text))),
        ]));
    }

    /// <summary>A small figure beside a title.</summary>
    public string Emblem(FigureBlock figure) => TypstText.Dictionary(
    [
        ("width", $"{TypstText.Number(figure.Figure.WidthMm)}mm"),
        ("file", TypstText.Literal("/" + Written(figure))),
        ("alt", TypstText.Literal(figure.Alt)),
    ]);

    private string Written(FigureBlock figure)
    {
        var path = $"figures/{figure.Id}.svg";
        files[path] = pen.Drawing(drawer.Svg(figure with { Notice = null }));
        return path;
    }
}
