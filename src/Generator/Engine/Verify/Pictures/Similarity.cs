namespace ReportGen.Engine.Verify.Pictures;

/// <summary>Structural similarity of two pictures (Wang et al. 2004), tile by tile: 1 for alike, 0 and below for unlike.</summary>
public static class Similarity
{
    /// <summary>Pixels along a side of a tile.</summary>
    public const int Tile = 8;

    /// <summary>Tiles below this are different to the eye.</summary>
    public const double Alike = 0.9;

    // (k L)^2 with the customary k and L = 15, the range of the grays
    private const double C1 = 0.01 * 15 * 0.01 * 15, C2 = 0.03 * 15 * 0.03 * 15;

    /// <summary>The upper left corners of the tiles that differ, row by row.</summary>
    public static IReadOnlyList<(int X, int Y)> Different(GrayPicture a, GrayPicture b)
    {
        var different = new List<(int, int)>();
        for (var y = 0; y < Math.Max(a.Height, b.Height); y += Tile)
        {
            for (var x = 0; x < Math.Max(a.Width, b.Width); x += Tile) if (Of(a, b, x, y) < Alike) different.Add((x, y));
        }
        return different;
    }

    private static double Of(GrayPicture a, GrayPicture b, int left, int top)
    {
        double sumA = 0, sumB = 0, squareA = 0, squareB = 0, product = 0;
        for (var y = top; y < top + Tile; y++)
        {
            for (var x = left; x < left + Tile; x++)
            {
                double p = a.At(x, y), q = b.At(x, y);
                sumA += p;
                sumB += q;
                squareA += p * p;
                squareB += q * q;
                product += p * q;
            }
        }
        const double n = Tile * Tile;
        double meanA = sumA / n, meanB = sumB / n;
        double varianceA = (squareA / n) - (meanA * meanA), varianceB = (squareB / n) - (meanB * meanB);
        var covariance = (product / n) - (meanA * meanB);
        var alike = ((2 * meanA * meanB) + C1) * ((2 * covariance) + C2);
        return alike / (((meanA * meanA) + (meanB * meanB) + C1) * (varianceA + varianceB + C2));
    }
}
