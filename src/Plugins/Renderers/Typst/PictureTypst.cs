using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;

namespace ReportGen.Renderers.Typst;

/// <summary>The author's pictures as calls of the theme's functions; they are files beside the text.</summary>
/// <param name="pen">Writes the texts.</param>
internal sealed class PictureTypst(TypstPen pen)
{
    private readonly Dictionary<Picture, string> paths = [];

    /// <summary>The pictures asked for so far, by path.</summary>
    public IEnumerable<KeyValuePair<string, Picture>> Files => paths.Select(p => KeyValuePair.Create(p.Value, p.Key));

    /// <summary>One that stands for itself.</summary>
    public string Of(PictureBlock picture) => TypstText.Call("picture-block", TypstText.Dictionary(
    [
        ("id", picture.Number > 0 ? TypstText.Literal(picture.Id) : "none"),
        ("number", TypstText.Number(picture.Number)),
        ("wide", TypstText.Bool(picture.Wide)),
        ("caption", pen.Text(picture.Caption)),
        .. Printed(picture.Picture, picture.Alt, picture.Size),
    ]));

    /// <summary>One in a line of text.</summary>
    public string Of(InlinePicture picture) =>
        TypstText.Call("picture-in-text", TypstText.Dictionary(Printed(picture.Picture, picture.Alt, picture.Size)));

    private IEnumerable<(string Key, string Code)> Printed(Picture picture, string alt, PictureSize size) =>
    [
        ("file", TypstText.Literal("/" + Path(picture))),
        ("alt", TypstText.Literal(alt)),
        ("width", size.Share is { } share ? $"{TypstText.Number(share * 100)}%" : $"{TypstText.Number(size.WidthMm)}mm"),
        ("ratio", TypstText.Number(picture.HeightMm / picture.WidthMm)),
    ];

    private string Path(Picture picture)
    {
        if (!paths.TryGetValue(picture, out var path)) paths[picture] = path = $"pictures/{paths.Count + 1}.{picture.Ending}";
        return path;
    }
}
