using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Renderers.Typst;

/// <summary>
/// An edition as files for the typesetter: the text, the drawings, what the theme asks for by name, and the theme's own styles.
/// </summary>
/// <param name="Files">Path and content; main.typ is the text.</param>
/// <param name="Places">For each line of main.typ the part of the report that it sets, in words; by its first line, ascending.</param>
/// <param name="Unprinted">Letters that no font has, with the place of each.</param>
public sealed record TypstDocument(
    ImmutableSortedDictionary<string, string> Files, ImmutableArray<(int Line, string Place)> Places, ImmutableArray<(string Letter,
        string Place)> Unprinted)
{
    /// <summary>The file that is the text.</summary>
    public const string Main = "main.typ";

    /// <summary>Writes an edition.</summary>
    /// <param name="document">The report.</param>
    /// <param name="edition">One of its editions.</param>
    /// <param name="drawer">Draws the figures.</param>
    /// <param name="letters">What the fonts can print.</param>
    /// <param name="mixes">True where a text of a drawing may be set in several faces.</param>
    public static TypstDocument Of(
        ReportDocument document, Edition edition, IFigureDrawer drawer, ReportLetters letters, bool mixes)
    {
        var pen = new TypstPen(letters, new Typography(edition.Words).IsEastAsian, mixes);
        var figures = new FigureTypst(drawer, pen);
        var pictures = new PictureTypst(pen);
        var blocks = new BlockTypst(edition.Words, pen, figures, pictures, EditionTypst.FormulaWidth(document.Theme, edition.Language));
        var (text, places) = (new StringBuilder(), ImmutableArray.CreateBuilder<(int, string)>());
        var line = 1;
        void Write(string code)
        {
            places.Add((line, pen.Place));
            text.Append(code).Append('\n');
            line += code.Count(c => c == '\n') + 1;
        }

        Write("#import \"style.typ\": *");
        var properties = FrontTypst.Properties(edition.Front, PdfRenderer.Date(edition.Front.Date));
        Write($"#show: {TypstText.Call("paper.with", properties, FrontTypst.Of(edition.Front, edition.Words, pen, figures))}");
        Write("#{");
        var (body, appendix) = edition.Parts(document.Kind);
        static IEnumerable<Block> Printed(ImmutableArray<Section> sections) =>
            sections.SelectMany(s => s.Blocks).Where(b => b is not TableBlock { IsAside: true });
        Block[] after = [.. Printed(appendix)];
        var isBrief = after.All(b => b is Heading or Paragraph or ListBlock); // it needs no pages of its own
        foreach (var code in blocks.Of(Printed(body))) Write(code);
        if (!edition.References.IsEmpty)
        {
            Write(edition.References[0].IsNumbered ? "references(" : "references(numbered: false,");
            foreach (var reference in edition.References)
            {
                pen.Place = $"reference '{reference.Key}'";
                Write($"({reference.Number.ToString(CultureInfo.InvariantCulture)}, {InlineTypst.Plain(pen).Of(reference.Text)}),");
            }
            Write(")");
        }
        pen.Place = "the English title and abstract";
        var back = edition.Back is { } english ? FrontTypst.Of(english.Front, english.Words, pen, figures) : "none";
        Write($"closing({back}, {(isBrief && after.Length > 0 ? "{" : "none)")}");
        if (isBrief && after.Length > 0) Append("})");
        Write("end-of-paper()");
        if (!isBrief)
        {
            Write("appendix({");
            Append("})");
        }
        Write("}");

        void Append(string end)
        {
            foreach (var code in blocks.Of(after)) Write(code);
            Write(end);
        }

        var drawings = pictures.Files.Where(p => p.Value.Kind == PictureKind.Svg).ToList();
        string Drawing(Picture picture) => pen.Drawing(Encoding.UTF8.GetString(picture.Content.AsSpan()));
        var files = document.Theme.Files.Where(f => Path.GetExtension(f.Key) is ".typ" or ".svg")
            .Concat(figures.Files)
            .Concat(drawings.Select(d => KeyValuePair.Create(d.Key, Drawing(d.Value))))
            .Append(KeyValuePair.Create(EditionTypst.FileName, EditionTypst.Of(document, edition)))
            .Append(KeyValuePair.Create(Main, text.ToString()));
        return new TypstDocument(files.ToImmutableSortedDictionary(StringComparer.Ordinal), places.ToImmutable(), pen.Unprinted)
        {
            Mixed = pen.Mixed,
            Pictures = pictures.Files.Except(drawings)
                .ToImmutableSortedDictionary(p => p.Key, p => p.Value.Content, StringComparer.Ordinal),
        };
    }

    /// <summary>Pictures of pixels, by path.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<byte>> Pictures { get; init; } =
        ImmutableSortedDictionary<string, ImmutableArray<byte>>.Empty;

    /// <summary>True when a text of a drawing is set in several faces.</summary>
    public bool Mixed { get; init; }

    /// <summary>The part of the report that a line of main.typ sets.</summary>
    public string PlaceOf(int line) => Places.LastOrDefault(p => p.Line <= line, (Line: 1, Place: "the report")).Place;
}
