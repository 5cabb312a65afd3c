using OxyPlot;
using ReportGen.Contracts.Figures;

namespace ReportGen.Figures;

/// <summary>Colors by role, told apart by lightness as well, so that a black-and-white print still reads; markers and dashes by position.</summary>
internal static class Palette
{
    private static readonly OxyColor[] Hues =
    [
        Hex(0x1F4E79), Hex(0xD55E00), Hex(0x2E8B57), Hex(0xB8860B), Hex(0x7B4FA3), Hex(0x4AA3C7), Hex(0x8C2D3C), Hex(0x6B6B6B), Hex(0x9AA52C), Hex(0x000000),
    ];

    private static readonly OxyColor[] Fills =
    [
        Hex(0x1F4E79), Hex(0x9FC5E8), Hex(0x2E7D5B), Hex(0xB7DDB0), Hex(0x8C4A2F), Hex(0xF2C084), Hex(0x5B4A8A), Hex(0xC9BFE3), Hex(0x4D4D4D), Hex(0xCFCFCF),
    ];

    private static readonly OxyColor[] Parts = [Hex(0x1F4E79), Hex(0x6FA8DC), Hex(0xD6E4F0), Hex(0xC0392B)];

    private static readonly OxyColor[] Degrees = [Hex(0x2E7D5B), Hex(0x6B6B6B), Hex(0xC0392B)];

    private static readonly MarkerType[] Markers =
        [MarkerType.Circle, MarkerType.Square, MarkerType.Triangle, MarkerType.Diamond, MarkerType.Circle, MarkerType.Square, MarkerType.Triangle];

    private static readonly LineStyle[] Dashes = [LineStyle.Solid, LineStyle.Dash, LineStyle.Dot, LineStyle.DashDot, LineStyle.LongDash, LineStyle.Solid, LineStyle.Dash];

    public static OxyColor Of(ColorRole role) => role.Family switch
    {
        ColorFamily.Part => Parts[role.Index % Parts.Length],
        ColorFamily.Degree => Degrees[role.Index % Degrees.Length],
        ColorFamily.Region => Hues[role.Index % Hues.Length],
        _ => Fills[role.Index % Fills.Length],
    };

    public static MarkerType Marker(ColorRole role) => Markers[role.Index % Markers.Length];

    /// <summary>Every other round of markers is hollow.</summary>
    public static bool Hollow(ColorRole role) => role.Index >= 4;

    public static LineStyle Dash(ColorRole role) => role.Family == ColorFamily.Part ? LineStyle.Solid : Dashes[role.Index % Dashes.Length];

    /// <summary>Black or white, whichever reads on a fill.</summary>
    public static OxyColor On(OxyColor fill) => (0.299 * fill.R) + (0.587 * fill.G) + (0.114 * fill.B) > 150 ? OxyColors.Black : OxyColors.White;

    private static OxyColor Hex(uint rgb) => OxyColor.FromUInt32(0xFF000000 | rgb);
}
