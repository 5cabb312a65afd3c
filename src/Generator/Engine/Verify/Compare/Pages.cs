using ReportGen.Engine.Verify.Pictures;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Engine.Verify.Compare;

/// <summary>Pages that look different, tile by tile.</summary>
internal static class Pages
{
    private const int Gap = 10;

    public static Change? Of(Snapshot before, Snapshot after)
    {
        if (Png.Read(after.Content) is not { } now) throw new InvalidOperationException($"{after.Name} is not a picture of ours");
        var old = Png.Read(before.Content) ?? new GrayPicture(0, 0, default);
        var tiles = Similarity.Different(old, now);
        if (tiles.Count == 0) return null;
        static int Tiles(int length) => (length + Similarity.Tile - 1) / Similarity.Tile;
        var of = Tiles(Math.Max(old.Width, now.Width)) * Tiles(Math.Max(old.Height, now.Height));
        return new PageChange(after.Name.Replace('.', ' '), tiles.Count, of, Marked(old, now, tiles));
    }

    /// <summary>The accepted page, the received one, and the received one with the different tiles in red.</summary>
    private static byte[] Marked(GrayPicture old, GrayPicture now, IReadOnlyList<(int X, int Y)> tiles)
    {
        var (width, height) = (Math.Max(old.Width, now.Width), Math.Max(old.Height, now.Height));
        var marked = tiles.ToHashSet();
        return Png.Write((width * 3) + (Gap * 2), height, (x, y) =>
        {
            var (panel, at) = (x / (width + Gap), x % (width + Gap));
            if (at >= width) return ((byte)150, (byte)170, (byte)200);
            var gray = (byte)((panel == 0 ? old : now).At(at, y) * 17);
            var tile = (at / Similarity.Tile * Similarity.Tile, y / Similarity.Tile * Similarity.Tile);
            return panel == 2 && marked.Contains(tile) ? ((byte)255, (byte)(gray / 2), (byte)(gray / 2)) : (gray, gray, gray);
        });
    }
}
