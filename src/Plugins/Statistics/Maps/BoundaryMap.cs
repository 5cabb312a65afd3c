using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Maps;

/// <summary>
/// A map from the study's own boundaries in an equal-area projection, filled by class, once for each year that tables show; places of the
/// file that are not in the study stay white.
/// </summary>
public sealed class BoundaryMap : IFigureBuilder
{
    private const double Tallest = 215, Legend = 11, Title = 6;

    /// <inheritdoc/>
    public string Id => "map";

    /// <inheritdoc/>
    public Type OptionsType => typeof(MapOptions);

    /// <inheritdoc/>
    public bool IsOnDemand => true;

    /// <inheritdoc/>
    public FigureBlock? Build(PartInput input)
    {
        if (input.Plan.Boundaries is not { } boundaries) return null;
        var (options, words, years) = (input.OptionsOf<MapOptions>(), input.Words, Names.Side(input.Plan));
        var measure = MeasureNames.Chosen(options, input);
        if (Of(options.Of, measure, boundaries, years, input) is not ({ } outlines, { } nouns)) return null;
        var values = outlines.All.SelectMany(m => years.Select(m.At)).OfType<double>().ToArray();
        var classes = MapClasses.By(options.Classes, options.Quantiles, measure, values, input);
        MapValue? Value(double? value) => value is { } v ? new MapValue(v, classes.Of(v)) : null;
        var around = Enumerable.Repeat<MapValue?>(null, outlines.Places.Length - outlines.All.Length).ToList();
        var panels = years.Select(y => new MapPanel(y.ToString(), [.. outlines.All.Select(m => Value(m.At(y))), .. around]));
        var grid = outlines.Grid;
        var rows = (years.Length + grid.Columns - 1) / grid.Columns;
        var tall = Legend + (rows * (Title + (grid.Panel / outlines.Ratio)));
        return new FigureBlock(
            Id, words[years.Length > 1 ? "map.caption.years" : "map.caption", nouns, measure.Name, years[0]],
            new MapFigure(grid.Wide, Math.Min(tall, Tallest), grid.Columns, outlines.Places, classes.All, [.. panels])
            {
                Decimals = input.Decimals.Value, Insets = outlines.Insets,
                Undefined = words[values.Any(v => classes.Of(v) < 0) ? "undefined.grade" : "undefined"],
            },
            new MapWords(outlines.All, classes, nouns, input).Alt(measure, years, outlines.Insets))
        {
            Language = input.Language, Wide = grid.IsWide, Notes = [.. Notes(outlines, boundaries, input)],
        };
    }

    /// <summary>Who has no outline, the number under which the map was approved for print, and the owner's own words.</summary>
    private static IEnumerable<string> Notes(Outlines outlines, Boundaries boundaries, PartInput input)
    {
        if (!outlines.Without.IsEmpty) yield return input.Words["map.without", outlines.Without.Select(w => w.Name)];
        if (boundaries.Approval is { } approval) yield return input.Words["map.approval", approval];
        if (boundaries.Note is { } note) yield return input.In(note);
    }

    /// <summary>The units, or else the first grouping, that the file has outlines of; those that the options name where they do.</summary>
    private static (Outlines? Outlines, string? Nouns) Of(
        string whose, Measure measure, Boundaries boundaries, ImmutableArray<Year> years, PartInput input)
    {
        var plan = input.Plan;
        if (whose is "" or "units" && Of(Mapped.Units(measure, years, input)) is { } units) return (units, input.In(plan.UnitNounPlural));
        foreach (var grouping in plan.Groupings.Where(g => whose == "" || whose == g.Id.Value))
        {
            if (Of(Mapped.Regions(grouping, measure, years, input)) is not { } regions) continue;
            return (regions, Tiles.NounsOf(grouping, input));
        }
        return (null, null);

        Outlines? Of(ImmutableArray<Mapped> all) => Outlines.Of(boundaries, all, years.Length, MapGrid.Of, input);
    }
}
