namespace ReportGen.Figures;

/// <summary>
/// Colors by role. Neighbors differ in lightness, so that a black-and-white print still reads; all of a family stay apart for readers who
/// do not see red, green or blue; lines differ in marker and dash as well.
/// </summary>
internal sealed class Palette(FigureColors theme)
{
    /// <summary>The colors of a theme that has none of its own.</summary>
    public static Palette Default { get; } = new(FigureColors.None);

    /// <summary>Text and axes.</summary>
    public static readonly OxyColor Ink = Hex(0x222222);

    /// <summary>What stays in the background: grid lines, joints.</summary>
    public static readonly OxyColor Faint = Hex(0xE2E2E2);

    /// <summary>Secondary text and lines.</summary>
    public static readonly OxyColor Gray = Hex(0x666666);

    /// <summary>The ends of the one-hue ramp of a heat map.</summary>
    public (OxyColor Light, OxyColor Dark) Ramp { get; } =
        theme.Ramp is [var light, var dark] ? (Hex(light), Hex(dark)) : (Hex(0xF1F6FB), Hex(0x123F6B));

    // how many shades of one color can be told apart; more are told apart by hatching
    private const int Steps = 5;

    private static readonly OxyColor[] Systems = [Hex(0x1F4E79), Hex(0xE3A63C), Hex(0x2E8B68), Hex(0xD6C1EE)];

    private static readonly (OxyColor Dark, OxyColor Light)[] Shades =
    [
        (Hex(0x143A5E), Hex(0xD3E4F4)), (Hex(0x7D4E0C), Hex(0xFBE6BF)), (Hex(0x17492F), Hex(0xCFEBDA)), (Hex(0x4A2F6B), Hex(0xE8DDF8)),
    ];

    private static readonly OxyColor[] Regions =
        [Hex(0x0B4F8A), Hex(0xE0701A), Hex(0x1C7A5A), Hex(0xD9B000), Hex(0x9A5FD0), Hex(0x6CBCE8), Hex(0x7A1230), Hex(0x8C8C8C)];

    private static readonly OxyColor[] Parts = [Hex(0x1F4E79), Hex(0x7FB0DA), Hex(0xDCE9F4), Hex(0xC0392B)];

    private static readonly OxyColor[] Degrees = [Hex(0x222222), Hex(0x8A8A8A), Hex(0xC0392B)];

    private static readonly OxyColor[] Grades = [Hex(0xFDE8CF), Hex(0xF0B27A), Hex(0xC08050), Hex(0x865040), Hex(0x45262B)];

    private static readonly OxyColor[] Times = [Hex(0xFFFFFF), Hex(0x1F4E79)];

    private static readonly OxyColor[] Compared = [Hex(0x1F4E79), Hex(0x8A8A8A)];

    private static readonly MarkerType[] Markers = [MarkerType.Circle, MarkerType.Square, MarkerType.Triangle, MarkerType.Diamond];

    private static readonly LineStyle[] Dashes = [LineStyle.Solid, LineStyle.Dash, LineStyle.Dot, LineStyle.DashDot, LineStyle.LongDash];

    private readonly Dictionary<ColorFamily, OxyColor[]> own = theme.Families.ToDictionary(f => f.Key, f => f.Value.Select(Hex).ToArray());

    /// <summary>The color of a role.</summary>
    public OxyColor Of(ColorRole role)
    {
        if (role == ColorRole.None) return OxyColors.White;
        if (role is { Family: ColorFamily.System, Shades: > 1 })
        {
            var (dark, light) = own.TryGetValue(ColorFamily.System, out var said) ? Ends(said[role.Index % said.Length])
                : Shades[role.Index % Shades.Length];
            var hatched = role.Shades > Steps; // two neighbors then share a shade, one of them hatched
            var (step, steps) = hatched ? (role.Shade / 2, (role.Shades + 1) / 2) : (role.Shade, role.Shades);
            return OxyColor.Interpolate(dark, light, steps > 1 ? step / (steps - 1.0) : 0.4);
        }
        var family = own.TryGetValue(role.Family, out var given) ? given : role.Family switch
        {
            ColorFamily.Part => Parts,
            ColorFamily.Degree => Degrees,
            ColorFamily.Region => Regions,
            ColorFamily.Grade => Grades,
            ColorFamily.Time => Times,
            ColorFamily.Comparison => Compared,
            _ => Systems,
        };
        return role is { Family: ColorFamily.Grade, Shades: > 1 } ? Along(family, role.Shade / (role.Shades - 1.0))
            : family[role.Index % family.Length];
    }

    /// <summary>The color at a share of the way along colors.</summary>
    private static OxyColor Along(OxyColor[] colors, double share)
    {
        var at = Math.Min((int)(share * (colors.Length - 1)), Math.Max(0, colors.Length - 2));
        return colors.Length == 1 ? colors[0] : OxyColor.Interpolate(colors[at], colors[at + 1], (share * (colors.Length - 1)) - at);
    }

    /// <summary>True for a fill that is hatched on top of its color.</summary>
    public bool Hatched(ColorRole role) => role == ColorRole.None || (role is { Family: ColorFamily.System, Shades: > Steps }
        ? role.Shade % 2 == 1
        : role.Family == ColorFamily.System && role.Index >= (own.TryGetValue(ColorFamily.System, out var said) ? said : Systems).Length);

    /// <summary>The marker of a line.</summary>
    public static MarkerType Marker(ColorRole role) =>
        role.Family == ColorFamily.Time ? MarkerType.Circle : Markers[role.Index % Markers.Length];

    /// <summary>Every other round of markers is hollow.</summary>
    public static bool Hollow(ColorRole role) => role.Family == ColorFamily.Region && role.Index / Markers.Length % 2 == 1;

    /// <summary>The dash of a line.</summary>
    public static LineStyle Dash(ColorRole role) => role.Family switch
    {
        ColorFamily.Part => LineStyle.Solid,
        ColorFamily.Degree when role.Index == 2 => LineStyle.Dash, // dots drown where the line crosses bars
        _ => Dashes[role.Index % Dashes.Length],
    };

    /// <summary>Black or white, whichever stands out more on a fill; the contrast is never below 4.5.</summary>
    public static OxyColor On(OxyColor fill)
    {
        var luminance = Luminance(fill);
        return (luminance + 0.05) / 0.05 >= 1.05 / (luminance + 0.05) ? OxyColors.Black : OxyColors.White;
    }

    /// <summary>Relative luminance in [0, 1], as WCAG 2 defines it.</summary>
    public static double Luminance(OxyColor color)
    {
        static double Linear(byte channel) => channel / 255.0 is var c && c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
        return (0.2126 * Linear(color.R)) + (0.7152 * Linear(color.G)) + (0.0722 * Linear(color.B));
    }

    // the dark and the light end of the shades of one color
    private static (OxyColor Dark, OxyColor Light) Ends(OxyColor color) =>
        (OxyColor.Interpolate(color, OxyColors.Black, 0.25), OxyColor.Interpolate(color, OxyColors.White, 0.8));

    private static OxyColor Hex(int rgb) => OxyColor.FromUInt32(0xFF000000 | (uint)rgb);
}
