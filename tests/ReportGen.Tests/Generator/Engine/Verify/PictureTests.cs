using ReportGen.Engine.Verify.Pictures;

namespace ReportGen.Tests.Generator.Engine.Verify;

/// <summary>Pictures of pages: written, read back, compared tile by tile.</summary>
public sealed class PictureTests
{
    [Theory]
    [InlineData(16, 8)]
    [InlineData(33, 17)] // an odd width: half a byte is left over in each row
    public void Png_OfSixteenGrays_ReadsBackTheSame(int width, int height)
    {
        var picture = Picture(width, height, (x, y) => (byte)((x + (3 * y)) % 16));
        var read = Png.Read(Png.Write(picture))!;
        Assert.Equal((width, height), (read.Width, read.Height));
        Assert.Equal(picture.Levels.ToArray(), read.Levels.ToArray());
    }

    [Fact]
    public void Png_OfAnotherKind_IsNotRead()
    {
        Assert.Null(Png.Read(Png.Write(8, 8, (_, _) => (1, 2, 3))));
        Assert.Null(Png.Read([1, 2, 3]));
    }

    [Fact]
    public void Pgm_ReadsGraysFromBlackToWhite()
    {
        var picture = GrayPicture.FromPgm([.. "P5\n3 1\n255\n"u8, 0, 128, 255]);
        Assert.Equal([0, 8, 15], picture.Levels.ToArray());
    }

    [Fact]
    public void Similarity_OneTileChanged_IsFoundWhereItIs()
    {
        var page = Picture(64, 64, (x, y) => (byte)((x * 7 + y * 13) % 16));
        var other = Picture(64, 64, (x, y) => x is >= 16 and < 24 && y is >= 40 and < 48 ? (byte)15 : (byte)((x * 7 + y * 13) % 16));
        Assert.Empty(Similarity.Different(page, page));
        Assert.Equal([(16, 40)], Similarity.Different(page, other));
    }

    [Fact]
    public void Similarity_ShadesOfSmoothing_AreAlike()
    {
        var page = Picture(64, 64, (x, y) => (x / 4) % 2 == 0 ? (byte)15 : (byte)0);
        var other = Picture(64, 64, (x, y) => (x / 4) % 2 == 0 ? (byte)14 : (byte)1);
        Assert.Empty(Similarity.Different(page, other));
    }

    [Theory] // by hand: columns of mean 7 and variances 25 and v; (2 sqrt(25 v) + C2) / (25 + v + C2) with C2 = 0.2025
    [InlineData(2, 12, true)] // 1
    [InlineData(3, 11, true)] // 40.2 / 41.2 = 0.976
    [InlineData(5, 9, false)] // 20.2 / 29.2 = 0.692
    [InlineData(6, 8, false)] // 10.2 / 26.2 = 0.389
    public void Similarity_PalerTiles_AreAlikeOnlyToTheEye(byte dark, byte light, bool alike)
    {
        var page = Picture(8, 8, (x, _) => (byte)(x % 2 == 0 ? 2 : 12));
        var paler = Picture(8, 8, (x, _) => x % 2 == 0 ? dark : light);
        Assert.Equal(alike ? 0 : 1, Similarity.Different(page, paler).Count);
    }

    private static GrayPicture Picture(int width, int height, Func<int, int, byte> gray) =>
        new(width, height, Enumerable.Range(0, width * height).Select(i => gray(i % width, i / width)).ToArray());
}
