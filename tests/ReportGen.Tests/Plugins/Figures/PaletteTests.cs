using OxyPlot;
using ReportGen.Contracts.Figures;
using ReportGen.Figures;

namespace ReportGen.Tests.Plugins.Figures;

/// <summary>
/// Colors that survive a black-and-white print and the common color-vision deficiencies; one color per thing in every figure.
/// </summary>
public sealed class PaletteTests
{
    // Machado, Oliveira and Fernandes (2009), "A physiologically-based model for simulation of color vision deficiency",
    // IEEE TVCG 15(6), table of severity 1.0; applied to linear RGB
    private static readonly Dictionary<string, double[]> Vision = new()
    {
        ["normal"] = [1, 0, 0, 0, 1, 0, 0, 0, 1],
        ["protanopia"] = [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
        ["deuteranopia"] = [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881],
        ["tritanopia"] = [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900],
    };

    [Theory] // bars side by side and layers on each other
    [InlineData(ColorFamily.System, 4)]
    [InlineData(ColorFamily.Part, 3)]
    [InlineData(ColorFamily.Grade, 5)]
    public void Neighbors_InPrint_DifferInLightness(ColorFamily family, int count)
    {
        for (var i = 1; i < count; i++)
        {
            Assert.True(Apart(new ColorRole(family, i - 1), new ColorRole(family, i)) >= 15, $"{family} {i - 1} and {i}");
        }
    }

    [Theory] // classes of a map, from light to dark
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(7)]
    public void Classes_FromLowToHigh_DarkenBySteps(int count)
    {
        var light = Enumerable.Range(0, count).Select(i => Lab(Palette.Default.Of(ColorRole.Class(i, count)), Vision["normal"]).L).ToList();
        Assert.All(light.Zip(light.Skip(1)), p => Assert.True(p.First - p.Second >= 8, $"{p.First} and {p.Second}"));
        Assert.DoesNotContain(Enumerable.Range(0, count), i => Palette.Default.Hatched(ColorRole.Class(i, count)));
        Assert.True(Palette.Default.Hatched(ColorRole.None));
    }

    [Fact] // five classes are the five colors of grades
    public void Classes_AsManyAsColors_AreTheColors() => Assert.All(
        Enumerable.Range(0, 5),
        i => Assert.Equal(Palette.Default.Of(new(ColorFamily.Grade, i)), Palette.Default.Of(ColorRole.Class(i, 5))));

    [Theory] // the criteria of a system, and the border between two systems
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(8)]
    public void Shades_OfCriteria_DifferInLightnessOrHatching(int count)
    {
        var roles = (
            from system in Enumerable.Range(0, 4)
            from shade in Enumerable.Range(0, count)
            select new ColorRole(ColorFamily.System, system, shade, count)).ToList();
        foreach (var (a, b) in roles.Zip(roles.Skip(1)))
        {
            Assert.True(Apart(a, b) >= 10 || Palette.Default.Hatched(a) != Palette.Default.Hatched(b), $"{a} and {b}");
        }
    }

    [Theory]
    [InlineData(ColorFamily.System, 4)]
    [InlineData(ColorFamily.Region, 8)]
    [InlineData(ColorFamily.Degree, 3)]
    [InlineData(ColorFamily.Part, 4)]
    public void Colors_OfAFamily_StayApartForEveryEye(ColorFamily family, int count)
    {
        foreach (var (name, matrix) in Vision)
        {
            var seen = Enumerable.Range(0, count).Select(i => Lab(Palette.Default.Of(new ColorRole(family, i)), matrix)).ToList();
            foreach (var (i, j) in from i in Enumerable.Range(0, count) from j in Enumerable.Range(0, i) select (i, j))
            {
                var distance = Distance(seen[i], seen[j]);
                Assert.True(distance >= 15, $"{family} {i} and {j} under {name}: {distance:0.0}");
            }
        }
    }

    [Fact]
    public void Regions_AsLines_DifferInMarkerOrFilling()
    {
        var roles = Enumerable.Range(0, 8).Select(i => new ColorRole(ColorFamily.Region, i));
        var looks = roles.Select(r => (Palette.Marker(r), Palette.Hollow(r)));
        Assert.Equal(8, looks.Distinct().Count());
    }

    [Fact] // known values: black 0, white 100, sRGB mid gray 119 is close to 50
    public void Lightness_OfGrays_IsThatOfCielab()
    {
        Assert.Equal(0, Lab(OxyColors.Black, Vision["normal"]).L, 3);
        Assert.Equal(100, Lab(OxyColors.White, Vision["normal"]).L, 3);
        Assert.Equal(50, Lab(OxyColor.FromRgb(119, 119, 119), Vision["normal"]).L, 0);
    }

    [Fact]
    public void Numbers_OnEveryShadeOfTheHeatMap_HaveContrast()
    {
        for (var i = 0; i <= 100; i++)
        {
            var fill = OxyColor.Interpolate(Palette.Default.Ramp.Light, Palette.Default.Ramp.Dark, i / 100.0);
            var (a, b) = (Palette.Luminance(fill) + 0.05, Palette.Luminance(Palette.On(fill)) + 0.05);
            Assert.True(Math.Max(a, b) / Math.Min(a, b) >= 4.5);
        }
    }

    [Fact]
    public void Ramp_OfTheHeatMap_DarkensEvenly()
    {
        static OxyColor At(int tenth) => OxyColor.Interpolate(Palette.Default.Ramp.Light, Palette.Default.Ramp.Dark, tenth / 10.0);
        var lightness = Enumerable.Range(0, 11).Select(i => Lab(At(i), Vision["normal"]).L).ToList();
        Assert.All(lightness.Zip(lightness.Skip(1)), p => Assert.InRange(p.First - p.Second, 4, 11));
    }

    [Theory] // one color per region, in lines and in small multiples; per system, in bars and in rows
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(6)]
    public void Region_InEveryKindOfFigure_HasOneColor(int region)
    {
        var series = new FigureSeries("华北", SeriesMark.Line, [0.1, 0.2, 0.15], new ColorRole(ColorFamily.Region, region));
        var columns = new CategoryFigure(80, 62, null, MadeFigures.Years(3), new ValueAxis("G"), null, [series]);
        var small = new SmallMultiplesFigure(165, 40, 1, MadeFigures.Years(3), new ValueAxis("D"), [series]);
        var lines = MadeFigures.Drawn(columns).LineColors;
        var multiples = MadeFigures.Drawn(small).LineColors;
        Assert.Single(lines);
        Assert.Equal(lines, multiples);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void System_InEveryKindOfFigure_HasOneColor(int system)
    {
        var series = new FigureSeries("韧性", SeriesMark.Bar, [0.1, 0.2], new ColorRole(ColorFamily.System, system));
        var bars = MadeFigures.Drawn(new CategoryFigure(80, 62, null, MadeFigures.Years(2), new ValueAxis("U"), null, [series])).BarFills;
        var rows = MadeFigures.Drawn(new RowBarFigure(80, 40, ["甲", "乙"], new ValueAxis("w"), [series])).BarFills;
        Assert.Single(bars);
        Assert.Equal(bars, rows);
        var diagram = new DiagramFigure(165, 60, [new DiagramBox("韧性", ["甲"], series.Color)], [], [], "→");
        Assert.Contains($"fill=\"{bars.Single()}\"", MadeFigures.Svg(diagram), StringComparison.Ordinal);
    }

    private static double Apart(ColorRole a, ColorRole b) =>
        Math.Abs(Lab(Palette.Default.Of(a), Vision["normal"]).L - Lab(Palette.Default.Of(b), Vision["normal"]).L);

    private static double Distance((double L, double A, double B) x, (double L, double A, double B) y) =>
        Math.Sqrt(((x.L - y.L) * (x.L - y.L)) + ((x.A - y.A) * (x.A - y.A)) + ((x.B - y.B) * (x.B - y.B)));

    // sRGB (IEC 61966-2-1) to CIELAB, D65
    private static (double L, double A, double B) Lab(OxyColor color, double[] vision)
    {
        static double Linear(byte channel) => channel / 255.0 is var c && c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
        static double[] Times(double[] m, double[] v) =>
            [.. Enumerable.Range(0, 3).Select(r => (m[3 * r] * v[0]) + (m[(3 * r) + 1] * v[1]) + (m[(3 * r) + 2] * v[2]))];
        static double F(double t) => t > 216.0 / 24389 ? Math.Cbrt(t) : ((24389.0 / 27 * t) + 16) / 116;
        var seen = Times(vision, [Linear(color.R), Linear(color.G), Linear(color.B)]).Select(v => Math.Clamp(v, 0, 1)).ToArray();
        var xyz = Times([0.4124564, 0.3575761, 0.1804375, 0.2126729, 0.7151522, 0.0721750, 0.0193339, 0.1191920, 0.9503041], seen);
        var (x, y, z) = (F(xyz[0] / 0.95047), F(xyz[1]), F(xyz[2] / 1.08883));
        return ((116 * y) - 16, 500 * (x - y), 200 * (y - z));
    }
}
