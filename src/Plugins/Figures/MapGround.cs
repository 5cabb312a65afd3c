namespace ReportGen.Figures;

/// <summary>Where the places of a map stand in a space: as large as it allows, in the middle of its top, undistorted.</summary>
internal sealed class MapGround
{
    private const double Seam = 0.6; // between tiles

    /// <summary>The widest a tile becomes.</summary>
    private const double Tile = 16 * SvgDrawing.UnitsPerMm;

    private readonly double scale, left, top, seam;

    public MapGround(MapFigure figure, double width, double height)
    {
        var all = MapBox.Around([.. figure.Places.SelectMany(p => p.Rings).SelectMany(r => r)]);
        foreach (var inset in figure.Insets) all = all.With(inset.Frame);
        scale = Math.Min((width - 2) / Math.Max(all.Width, 1e-9), (height - 2) / Math.Max(all.Height, 1e-9));
        if (figure.IsTiles) scale = Math.Min(scale, Tile);
        (left, top) = (((width - (all.Width * scale)) / 2) - (all.Left * scale), 1 - (all.Top * scale));
        seam = figure.IsTiles ? Seam : 0;
    }

    /// <summary>The outlines of a place; a tile keeps a seam.</summary>
    public IReadOnlyList<IReadOnlyList<ScreenPoint>> Of(MapPlace place)
    {
        List<IReadOnlyList<ScreenPoint>> rings =
            [.. place.Rings.Select(r => r.Select(p => On(p.X, p.Y)).ToList())];
        if (seam == 0) return rings;
        var box = Box(rings).Deflate(new OxyThickness(seam));
        return [[box.TopLeft, box.TopRight, box.BottomRight, box.BottomLeft]];
    }

    /// <summary>A frame.</summary>
    public OxyRect Of(MapBox box) => new(On(box.Left, box.Top), On(box.Right, box.Bottom));

    private ScreenPoint On(double x, double y) => new(left + (x * scale), top + (y * scale));

    /// <summary>The rectangle around outlines.</summary>
    public static OxyRect Box(IReadOnlyList<IReadOnlyList<ScreenPoint>> rings)
    {
        var all = rings.SelectMany(r => r).ToList();
        return new OxyRect(new ScreenPoint(all.Min(p => p.X), all.Min(p => p.Y)), new ScreenPoint(all.Max(p => p.X), all.Max(p => p.Y)));
    }
}
