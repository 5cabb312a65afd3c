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
