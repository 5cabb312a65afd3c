using System.Globalization;
using System.Text;

namespace ReportGen.Engine.Verify.Pictures;

/// <summary>A picture in sixteen grays: enough to see a page by, a tenth of the bytes.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Levels">Row by row, 0 black to 15 white.</param>
public sealed record GrayPicture(int Width, int Height, ReadOnlyMemory<byte> Levels)
{
    /// <summary>White.</summary>
    public const byte White = 15;

    /// <summary>The gray at a place; white outside.</summary>
    public byte At(int x, int y) => x < Width && y < Height ? Levels.Span[(y * Width) + x] : White;

    /// <summary>Reads a binary PGM of 8 bits a pixel, as pdftoppm writes it.</summary>
    public static GrayPicture FromPgm(byte[] pgm)
    {
        var at = 0;
        if (Word() != "P5") throw new InvalidDataException("not a binary PGM");
        var (width, height, most) = (Whole(), Whole(), Whole());
        if (most != 255 || pgm.Length - at < width * height) throw new InvalidDataException("not a PGM of 8 bits a pixel");
        var levels = new byte[width * height];
        for (var i = 0; i < levels.Length; i++) levels[i] = (byte)((pgm[at + i] * 15 + 127) / 255);
        return new GrayPicture(width, height, levels);

        int Whole() => int.Parse(Word(), CultureInfo.InvariantCulture);

        string Word()
        {
            var word = new StringBuilder();
            while (pgm[at] > ' ') word.Append((char)pgm[at++]);
            at++;
            return word.ToString();
        }
    }
}
