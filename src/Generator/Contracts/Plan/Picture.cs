using System.Collections.Immutable;

namespace ReportGen.Contracts.Plan;

/// <summary>An author's picture, read and measured; a drawing (SVG) holds no script and asks for nothing outside itself.</summary>
/// <param name="Name">The file's name, as the text names it.</param>
/// <param name="Kind">What kind of file it is.</param>
/// <param name="Content">The file's bytes.</param>
/// <param name="WidthMm">Its own width in millimetres; pixels count as 1/96 inch.</param>
/// <param name="HeightMm">Its own height in millimetres.</param>
public sealed record Picture(string Name, PictureKind Kind, ImmutableArray<byte> Content, double WidthMm, double HeightMm)
{
    /// <summary>The media type, such as <c>image/png</c>.</summary>
    public string MediaType => Kind switch { PictureKind.Svg => "image/svg+xml", PictureKind.Png => "image/png", _ => "image/jpeg" };

    /// <summary>The ending of a file that holds it.</summary>
    public string Ending => Kind switch { PictureKind.Svg => "svg", PictureKind.Png => "png", _ => "jpg" };
}

/// <summary>Kinds of pictures.</summary>
public enum PictureKind
{
    /// <summary>A drawing.</summary>
    Svg,
    /// <summary>Pixels without loss.</summary>
    Png,
    /// <summary>A photograph.</summary>
    Jpeg,
}
