using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.DagumGini;

/// <summary>
/// Overall Gini with its parts, and the regions' Gini coefficients, by year; bars by region for a single year. A region of one unit has no
/// inequality to draw.
/// </summary>
public sealed class GiniFigure : IFigureBuilder
{
    /// <summary>So many small plots have no room beside the sources.</summary>
    private const int OfSources = 12;

    /// <inheritdoc/>
    public string Id => "gini";

    /// <summary>True where the drawing has the parts of the overall coefficient: a single year has none.</summary>
    internal static bool HasParts(PartInput input) =>
        input.Results.Find(DagumGiniResult.Key)?.Decompositions is [var d, ..] && d.Overall.Axis.Count > 1;

    /// <inheritdoc/>
    public FigureBlock? Build(PartInput input)
    {
        if (input.Results.Find(DagumGiniResult.Key)?.Decompositions is not [var d, ..] || !d.Overall.Defined.Any()) return null;
        var regions = d.Grouping.Regions.Where(r => d.Overall.Axis.Any(y => d.Compared(r.Id, y) is not null)).ToImmutableArray();
        var isOne = d.Overall.Axis.Count < 2;
        if (isOne && regions.IsEmpty) return null;
        var shown = Extremes.Of(
            regions, r => d.WithinRegion.At(r.Id, d.Overall.Axis[^1]), isOne ? Extremes.Rows : SmallMultiples.Most - OfSources);
        var made = isOne ? Bars(d, shown, input) : Courses(d, shown, input);
        return made with { Notes = Extremes.Note(regions.Length, shown.Length, input.Words) };
    }

    private FigureBlock Bars(Decomposition d, ImmutableArray<Region> regions, PartInput input)
    {
        var (words, year) = (input.Words, d.Overall.Axis[0]);
        var bars = new FigureSeries(
            words["figure.region"], SeriesMark.Bar, [.. regions.Select(r => d.Compared(r.Id, year))],
            new ColorRole(ColorFamily.Part, (int)GiniPart.Within));
        return new FigureBlock(
            Id, words["figure.caption.one-year", MeasureNames.Of(d.Measure, input), year],
            new RowBarFigure(
                80, 18 + (regions.Length * (regions.Length > 12 ? 4.4 : 6)), [.. regions.Select(r => input.In(r.Name))],
                input.Axis(words["figure.axis"], 0), [bars]),
            Alt(d, input)) { Language = input.Language };
    }

    private FigureBlock Courses(Decomposition d, ImmutableArray<Region> regions, PartInput input)
    {
        var words = input.Words;
        ImmutableArray<string> years = [.. d.Overall.Axis.Select(y => y.ToString())];
        FigureSeries Line(Region region) => new(
            input.In(region.Name), SeriesMark.Line, [.. d.Overall.Axis.Select(y => d.Compared(region.Id, y))],
            new ColorRole(ColorFamily.Region, d.Grouping.Regions.IndexOf(region)));
        ImmutableArray<FigureSeries> lines = [.. regions.Select(Line)];
        var axis = input.Axis(words["figure.axis"], 0);
        var parts = new CategoryFigure(80, 62, words["head.year"], years, axis, null, Parts(d, words));
        return new FigureBlock(
            Id, words["figure.caption", MeasureNames.Of(d.Measure, input), years[0], years[^1]],
            lines.IsEmpty ? parts : Beside(parts, lines, input), Alt(d, input)) { Language = input.Language, Wide = !lines.IsEmpty };
    }

    /// <summary>The regions' own courses at the side of the whole; of many regions below it.</summary>
    private static PanelFigure Beside(CategoryFigure parts, ImmutableArray<FigureSeries> lines, PartInput input)
    {
        var words = input.Words;
        var (overall, within, axis) = (words["figure.overall"], words["figure.regions"], input.Axis(words["figure.axis"]));
        if (lines.Length <= SmallMultiples.MostLines)
        {
            var courses = new CategoryFigure(80, 62, words["head.year"], parts.Categories, axis, null, lines);
            return new PanelFigure(165, 68, 2, [(overall, parts), (within, courses)]);
        }
        var many = SmallMultiples.Of(axis, parts.Categories, lines);
        return new PanelFigure(165, 60 + many.HeightMm, 1, [(overall, parts with { WidthMm = 165, HeightMm = 60 }), (within, many)]);
    }

    private static ImmutableArray<FigureSeries> Parts(Decomposition d, Words words)
    {
        FigureSeries Part(GiniPart part) => new(
            words[DecompositionTable.Key(part)], SeriesMark.StackedBar, [.. d.Overall.Axis.Select(y => d.Parts.At(part, y))],
            new ColorRole(ColorFamily.Part, (int)part));
        return [.. d.Parts.Rows.Select(Part)]; // they add up to the overall coefficient: the top of the bars
    }

    private static string Alt(Decomposition d, PartInput input)
    {
        var words = input.Words;
        var last = d.Overall.Axis.Last(y => d.Overall.At(y) is not null);
        string Part(GiniPart part) => input.Value(d.Parts.At(part, last));
        double? Within(Region region) => d.Compared(region.Id, last);
        var regions = d.Grouping.Regions.Where(r => Within(r) is not null).ToList();
        var (most, least) = (regions.MaxBy(Within), regions.MinBy(Within));
        var extremes = regions.Count < 2 ? ""
            : words["figure.alt.regions", most!.Name, input.Value(Within(most)), least!.Name, input.Value(Within(least))];
        return words["figure.alt", SeriesWords.Of(words["figure.alt.overall"], d.Overall, words, input.Decimals.Value), last,
            Part(GiniPart.Within), Part(GiniPart.NetBetween), Part(GiniPart.Transvariation), extremes];
    }
}
