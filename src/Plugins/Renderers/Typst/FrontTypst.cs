using System.Collections.Immutable;
using ReportGen.Contracts.Document;

namespace ReportGen.Renderers.Typst;

/// <summary>Title blocks as dictionaries, for the theme to lay out.</summary>
internal static class FrontTypst
{
    /// <param name="front">The title block.</param>
    /// <param name="words">The locale's words.</param>
    /// <param name="pen">Writes the texts.</param>
    /// <param name="figures">Writes the emblem.</param>
    public static string Of(
        FrontMatter front, ImmutableDictionary<string, string> words, TypstPen pen, FigureTypst figures) => TypstText.Dictionary(
    [
        ("title", pen.Text(front.Title)),
        ("subtitle", front.Subtitle is { } subtitle ? pen.Text(subtitle) : "none"),
        ("authors", TypstText.Array(front.Authors.Select(a => $"({pen.Text(a.Name)}, {TypstText.Literal(a.Marks)})"))),
        ("affiliations", TypstText.Array(front.Affiliations.Select(pen.Text))),
        ("abstract", TypstText.Array(front.Abstract.Select(p => InlineTypst.Plain(pen).Of(p.Text)))),
        ("keywords", TypstText.Array(front.Keywords.Select(pen.Text))),
        ("lines", TypstText.Array(front.Lines.Select(l => $"({pen.Text(l.Label)}, {pen.Text(l.Text)})"))),
        ("date", front.Date is { } date ? pen.Text(date) : "none"),
        ("notice", front.Notice is { } notice ? pen.Text(notice) : "none"),
        ("emblem", front.Emblem is { } emblem ? figures.Emblem(emblem) : "none"),
        ("words", TypstText.Dictionary(words.OrderBy(w => w.Key, StringComparer.Ordinal).Select(w => (w.Key, TypstText.Literal(w.Value))))),
    ]);

    /// <summary>What the PDF says of itself.</summary>
    public static string Properties(FrontMatter front, DateOnly date) => TypstText.Dictionary(
    [
        ("title", TypstText.Literal(front.Title)),
        ("author", TypstText.Array(front.Authors.Select(a => TypstText.Literal(a.Name)))),
        ("description", TypstText.Literal(string.Join(": ", ((string?[])[front.Subtitle, front.Notice]).OfType<string>()))),
        ("keywords", TypstText.Array(front.Keywords.Select(TypstText.Literal))),
        ("date", $"datetime(year: {date.Year}, month: {date.Month}, day: {date.Day})"),
    ]);
}
