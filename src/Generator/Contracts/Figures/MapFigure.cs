using System.Collections.Immutable;

namespace ReportGen.Contracts.Figures;

/// <summary>Places filled by class, once for each panel: the tiles of a tile map, or the outlines of a map.</summary>
/// <param name="WidthMm">Width.</param>
/// <param name="HeightMm">Height.</param>
/// <param name="Columns">Panels in a row.</param>
/// <param name="Places">The places, in order.</param>
/// <param name="Classes">The classes from low to high.</param>
/// <param name="Panels">A drawing of all places each, such as one for a year.</param>
public sealed record MapFigure(
    double WidthMm, double HeightMm, int Columns, ImmutableArray<MapPlace> Places, ImmutableArray<FigureClass> Classes,
    ImmutableArray<MapPanel> Panels) : FigureSpec(WidthMm, HeightMm)
{
    /// <summary>What the legend calls a place without a value.</summary>
    public required string Undefined { get; init; }

    /// <summary>What the values are, with unit, above the legend; empty for none.</summary>
    public string ValueTitle { get; init; } = "";

    /// <summary>Decimals of a value.</summary>
    public int Decimals { get; init; } = 3;

    /// <summary>True for tiles, which hold their names and values; false for outlines.</summary>
    public bool IsTiles { get; init; }

    /// <summary>False for a map that only says where something is: without a legend and without numbers.</summary>
    public bool ShowsValues { get; init; } = true;

    /// <summary>Frames that some of the places stand in.</summary>
    public ImmutableArray<MapInset> Insets { get; init; } = [];
}

/// <summary>A frame around a part of a map that stands apart.</summary>
/// <param name="Name">Its name, which stands at its foot.</param>
/// <param name="Frame">Where it is.</param>
public sealed record MapInset(string Name, MapBox Frame);

/// <summary>A rectangle of a map's plane.</summary>
/// <param name="Left">Its left side.</param>
/// <param name="Top">Its upper side, the lesser of the two.</param>
/// <param name="Right">Its right side.</param>
/// <param name="Bottom">Its lower side.</param>
public readonly record struct MapBox(double Left, double Top, double Right, double Bottom)
{
    /// <summary>From left to right.</summary>
    public double Width => Right - Left;

    /// <summary>From top to bottom.</summary>
    public double Height => Bottom - Top;

    /// <summary>The least that holds some points.</summary>
    public static MapBox Around(IReadOnlyCollection<MapPoint> points) =>
        new(points.Min(p => p.X), points.Min(p => p.Y), points.Max(p => p.X), points.Max(p => p.Y));

    /// <summary>The least that holds this one and another.</summary>
    public MapBox With(MapBox other) => new(
        Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));
}

/// <summary>A place of a map.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Short">What stands for the name where there is no room for it; empty for nothing.</param>
/// <param name="Rings">Its outlines, holes among them; a tile has one, of four corners.</param>
public sealed record MapPlace(string Name, string Short, ImmutableArray<ImmutableArray<MapPoint>> Rings)
{
    /// <summary>True for a place that is no part of the study and is there to be known by.</summary>
    public bool IsAround { get; init; }
}

/// <summary>A point of a map's plane, in any unit: to the right and down.</summary>
/// <param name="X">To the right.</param>
/// <param name="Y">Down.</param>
public readonly record struct MapPoint(double X, double Y);

/// <summary>A drawing of all places.</summary>
/// <param name="Title">Its title, such as a year; empty for none.</param>
/// <param name="Values">The value and the place of its class, one for each place; null where there is no value.</param>
public sealed record MapPanel(string Title, ImmutableArray<MapValue?> Values);

/// <summary>A value on a map.</summary>
/// <param name="Value">The value.</param>
/// <param name="Class">The place of its class; -1 for a value that no class holds.</param>
public readonly record struct MapValue(double Value, int Class);
