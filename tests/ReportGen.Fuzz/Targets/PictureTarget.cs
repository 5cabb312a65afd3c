using System.Text;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Engine.Declare.Text.Pictures;
using ReportGen.Fuzz.Mutants;

namespace ReportGen.Fuzz.Targets;

/// <summary>A picture of an author's.</summary>
internal sealed class PictureTarget() : Target("picture")
{
    private static readonly Grammar Svg = Grammar.Of(@"<[/?!]?[\w:]+|[\w:-]+=""[^""]*""|/?>|[^<>]{1,40}", """
        <script> onload="x" href="javascript:x" xlink:href="http://a" style="fill:url(http://a)" <style>@import"x";</style> <use href="#a"/>
        <!DOCTYPE a [<!ENTITY b "c">]> &b; <?xml-stylesheet href="x"?> width="1e400mm" width="0" viewBox="0 0 0 0" viewBox="a" height="-1"
        xml:base="http://a" <set/>
        """, ("<g>", "</g>"), ("<svg>", "</svg>"));

    private static readonly byte[] Png =
        [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0, 0x90, 0x77, 0x53,
            0xde, 0, 0, 0, 9, .. "pHYs"u8, 0, 0, 11, 19, 0, 0, 11, 19, 1, 0, 0, 0, 0,
            0, 0, 0, 12, .. "IDAT"u8, 8, 0xd7, 0x63, 0xf8, 0xcf, 0xc0, 0, 0, 3, 1, 1, 0, 0, 0,
            0, 0, 0, 0, 0, 0, .. "IEND"u8, 0xae, 0x42, 0x60, 0x82];

    private static readonly byte[] Jpeg =
        [0xff, 0xd8, 0xff, 0xe0, 0, 16, .. "JFIF"u8, 0, 1, 1, 1, 0, 72, 0, 72, 0, 0,
            0xff, 0xc0, 0, 17, 8, 0, 1, 0, 1, 3, 1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1, 0xff, 0xd9];

    private readonly string drawing = Seeds.Text("texts/box.svg");

    public override byte[] Mutant(Dice dice) => dice.Below(4) switch
    {
        0 => ZipMutation.Bytes(Png, dice),
        1 => ZipMutation.Bytes(Jpeg, dice),
        _ => Encoding.UTF8.GetBytes(Mutation.Of(drawing, drawing, Svg, dice)),
    };

    public override void Read(byte[] input, DiagnosticBag said)
    {
        try
        {
            if (input is [0x89, ..] or [0xff, ..]) PixelPicture.Read("a.png", input);
            else DrawnPicture.Read("a.svg", input);
        }
        catch (PictureException refusal)
        {
            said.Warning("PICTURE", refusal.Message);
        }
    }
}
