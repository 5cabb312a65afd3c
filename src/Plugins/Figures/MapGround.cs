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
        var all = figure.Places.SelectMany(p => p.Rings).SelectMany(r => r).ToList();
        var (x, y) = (all.Min(p => p.X), all.Min(p => p.Y));
        var (wide, tall) = (all.Max(p => p.X) - x, all.Max(p => p.Y) - y);
        scale = Math.Min((width - 2) / Math.Max(wide, 1e-9), (height - 2) / Math.Max(tall, 1e-9));
        if (figure.IsTiles) scale = Math.Min(scale, Tile);
        (left, top) = (((width - (wide * scale)) / 2) - (x * scale), 1 - (y * scale));
        seam = figure.IsTiles ? Seam : 0;
    }

    /// <summary>The outlines of a place; a tile keeps a seam.</summary>
    public IReadOnlyList<IReadOnlyList<ScreenPoint>> Of(MapPlace place)
    {
        List<IReadOnlyList<ScreenPoint>> rings =
            [.. place.Rings.Select(r => r.Select(p => new ScreenPoint(left + (p.X * scale), top + (p.Y * scale))).ToList())];
        if (seam == 0) return rings;
        var box = Box(rings).Deflate(new OxyThickness(seam));
        return [[box.TopLeft, box.TopRight, box.BottomRight, box.BottomLeft]];
    }

    /// <summary>The rectangle around outlines.</summary>
    public static OxyRect Box(IReadOnlyList<IReadOnlyList<ScreenPoint>> rings)
    {
        var all = rings.SelectMany(r => r).ToList();
        return new OxyRect(new ScreenPoint(all.Min(p => p.X), all.Min(p => p.Y)), new ScreenPoint(all.Max(p => p.X), all.Max(p => p.Y)));
    }
}
