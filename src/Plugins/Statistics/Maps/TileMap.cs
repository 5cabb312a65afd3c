using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Maps;

/// <summary>A tile for every unit, or for every region by its mean, filled by class, once for each year that tables show.</summary>
public sealed class TileMap : IFigureBuilder
{
    private const double Page = 165, Column = 80, Tallest = 215, Legend = 11, Title = 6, WidestTile = 16;

    /// <inheritdoc/>
    public string Id => "tile-map";

    /// <inheritdoc/>
    public Type OptionsType => typeof(MapOptions);

    /// <inheritdoc/>
    public bool IsOnDemand => true;

    /// <inheritdoc/>
    public FigureBlock? Build(PartInput input)
    {
        var options = input.OptionsOf<MapOptions>();
        var (measure, years) = (MeasureNames.Chosen(options, input), Names.Side(input.Plan));
        if (Tiles.Of(options.Of, measure, years, input) is not { } tiles) return null;
        var values = tiles.All.SelectMany(m => years.Select(m.At)).OfType<double>().ToArray();
        var classes = MapClasses.By(options.Classes, options.Quantiles, measure, values, input);
        MapValue? Value(double? value) => value is { } v ? new MapValue(v, classes.Of(v)) : null;
        var around = Enumerable.Repeat<MapValue?>(null, tiles.Places.Length - tiles.All.Length).ToList();
        var panels = years.Select(y => new MapPanel(y.ToString(), [.. tiles.All.Select(m => Value(m.At(y))), .. around]));
        var columns = Math.Min(years.Length, tiles.Width <= 12 ? 3 : tiles.Width <= 24 ? 2 : 1);
        var wide = years.Length > 1 || tiles.Width > 12 ? Page : Column;
        var rows = (years.Length + columns - 1) / columns;
        var tall = Legend + (rows * (Title + (Math.Min(wide / columns / tiles.Width, WidestTile) * tiles.Height)));
        return new FigureBlock(
            Id, input.Words[years.Length > 1 ? "tiles.caption.years" : "tiles.caption", tiles.Nouns, measure.Name, years[0]],
            new MapFigure(wide, Math.Min(tall, Tallest), columns, tiles.Places, classes.All, [.. panels])
            {
                IsTiles = true, Decimals = input.Decimals.Value,
                Undefined = input.Words[values.Any(v => classes.Of(v) < 0) ? "undefined.grade" : "undefined"],
            },
            new MapWords(tiles.All, classes, tiles.Nouns, input).Alt(measure, years, []))
        {
            Language = input.Language, Wide = wide > Column,
        };
    }
}
