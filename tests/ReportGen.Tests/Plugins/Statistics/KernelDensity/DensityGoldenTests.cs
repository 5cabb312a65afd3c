using System.Collections.Immutable;
using System.Text.Json;

namespace ReportGen.Tests.Plugins.Statistics.KernelDensity;

using ReportGen.Statistics.KernelDensity;

/// <summary>The panel of Golden/, by an implementation of others, and small cases of the same author.</summary>
public sealed class DensityGoldenTests
{
    private static readonly JsonElement Panel = JsonDocument.Parse(File.ReadAllText(Path.Combine(
        Repository.Root, "tests", "ReportGen.Tests", "Plugins", "Statistics", "KernelDensity", "Golden", "input.json"))).RootElement;

    private static readonly string[] Years = [.. Panel.GetProperty("years").EnumerateArray().Select(y => y.GetRawText())];

    public static TheoryData<string> Told => ["2015", "2018", "2020"];

    [Fact]
    public void Bandwidths_AndPlaces_AgreeWithTheIndependentImplementation()
    {
        var (values, widths) = (Years.Select(Values).ToList(), new List<double>());
        foreach (var year in Years)
        {
            widths.Add(KernelDensity.Bandwidth(Values(year))!.Value);
            Close(Panel.GetProperty("bandwidths").GetProperty(year).GetDouble(), widths[^1]);
        }
        var places = KernelDensity.Grid(values.Min(v => v.Min()), values.Max(v => v.Max()), widths.Max(), 101);
        Same(Panel.GetProperty("grid"), places);
    }

    [Theory, MemberData(nameof(Told))]
    public void Density_OfAYear_AgreesWithTheIndependentImplementation(string year)
    {
        var expected = Panel.GetProperty("densities").GetProperty(year);
        ImmutableArray<double> places = [.. Panel.GetProperty("grid").EnumerateArray().Select(v => v.GetDouble())];
        var (values, h) = (Values(year), expected.GetProperty("bandwidth").GetDouble());
        var gaussian = KernelDensity.At(places, values, h, DensityKernel.Gaussian);
        Same(expected.GetProperty("gaussian"), gaussian);
        Same(expected.GetProperty("epanechnikov"), KernelDensity.At(places, values, h, DensityKernel.Epanechnikov));
        HasPeaks(expected.GetProperty("peaks"), KernelDensity.Peaks(places, gaussian));
        var half = KernelDensity.At(places, values, h / 2, DensityKernel.Gaussian);
        HasPeaks(expected.GetProperty("peaks_half_bandwidth"), KernelDensity.Peaks(places, half));
    }

    [Theory] // against the sum of the definition, term by term: few places to a bandwidth and many, a gap between the values
    [InlineData(256, 0.003)]
    [InlineData(256, 0.03)]
    [InlineData(1000, 2.0)]
    [InlineData(2, 0.5)]
    [InlineData(17, 0.0001)]
    [InlineData(40, 0.002)]
    public void Density_OfAnyBandwidth_IsTheSumOfItsKernels(int points, double h)
    {
        double Made(int i) => (i * 0.6180339887498949 % 1 * (i % 7 == 0 ? 0.2 : 0.05)) + (i % 11 == 0 ? 1 : 0);
        double[] values = [.. Enumerable.Range(0, 3000).Select(Made)];
        var places = KernelDensity.Grid(values.Min(), values.Max(), h, points);
        foreach (var kernel in Enum.GetValues<DensityKernel>())
        {
            var found = KernelDensity.At(places, values, h, kernel);
            Assert.Equal(points, found.Length);
            for (var i = 0; i < points; i++)
            {
                var sum = values.Sum(v => Of((places[i] - v) / h, kernel)) / (values.Length * h);
                Assert.Equal(sum, found[i], Math.Max(1e-13 / h, 1e-11 * sum));
            }
        }
        static double Of(double u, DensityKernel kernel) => kernel == DensityKernel.Gaussian
            ? Math.Exp(-u * u / 2) / Math.Sqrt(2 * Math.PI)
            : Math.Abs(u) < Math.Sqrt(5) ? 3 / (4 * Math.Sqrt(5)) * (1 - (u * u / 5)) : 0;
    }

    [Fact]
    public void Bandwidth_OfEqualValues_IsNone() => Assert.Null(KernelDensity.Bandwidth([0.4, 0.4, 0.4]));

    [Fact] // the interquartile range is 0: the standard deviation alone
    public void Bandwidth_WithoutAnInterquartileRange_IsOfTheDeviation() =>
        Close(0.17604847946591812, KernelDensity.Bandwidth([0, 0.5, 0.5, 0.5, 0.5, 0.5, 1.0])!.Value);

    private static double[] Values(string year) =>
        [.. Panel.GetProperty("D").EnumerateArray().Select(u => u[Array.IndexOf(Years, year)].GetDouble())];

    private static void HasPeaks(JsonElement expected, ImmutableArray<DensityPeak> found)
    {
        Assert.Equal(expected.GetArrayLength(), found.Length);
        for (var i = 0; i < found.Length; i++)
        {
            Close(expected[i][0].GetDouble(), found[i].Place);
            Close(expected[i][1].GetDouble(), found[i].Height);
        }
    }

    private static void Same(JsonElement expected, ImmutableArray<double> found)
    {
        Assert.Equal(expected.GetArrayLength(), found.Length);
        for (var i = 0; i < found.Length; i++) Close(expected[i].GetDouble(), found[i]);
    }

    private static void Close(double expected, double actual) => Assert.Equal(expected, actual, Math.Max(1e-12, 1e-9 * Math.Abs(expected)));
}
