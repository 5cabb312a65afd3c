namespace ReportGen.Tests.Plugins.Statistics.CouplingCoordination;

using ReportGen.Statistics.CouplingCoordination;

public sealed class CouplingTests
{
    [Theory] // by hand: 2 sqrt(uv) / (u + v)
    [InlineData(0.2, 0.2, 1.0)]
    [InlineData(0.1, 0.4, 0.8)]
    [InlineData(0.0, 0.5, 0.0)]
    [InlineData(0.01, 0.01, 1.0)]
    public void Coupling_TwoSystems_IsGeometricOverArithmeticMean(double u, double v, double expected) =>
        Assert.Equal(expected, CouplingCoordination.Coupling([u, v])!.Value, 1e-15);

    [Fact]
    public void Coupling_AllZero_IsNotDefinedAndDIsZero()
    {
        Assert.Null(CouplingCoordination.Coupling([0, 0]));
        Assert.Null(CouplingCoordination.Coupling2021([0, 0, 0]));
        Assert.Equal(0, CouplingCoordination.CoordinationDegree(null, 0));
    }

    [Fact] // C T = geometric mean for equal weights, so that D = (u v w)^(1/6)
    public void CoordinationDegree_ThreeSystems_IsTheSixthRootOfTheProduct()
    {
        double[] u = [0.2, 0.5, 0.9];
        var t = CouplingCoordination.ComprehensiveIndex(u, [1 / 3.0, 1 / 3.0, 1 / 3.0]);
        var d = CouplingCoordination.CoordinationDegree(CouplingCoordination.Coupling(u), t);
        Assert.Equal(Math.Pow(0.2 * 0.5 * 0.9, 1 / 6.0), d, 1e-15);
    }

    [Fact] // Wang et al. (2021): sqrt([1 - (0.6 - 0.3)] * 0.3 / 0.6) = sqrt(0.35)
    public void Coupling2021_TwoSystems_IsTheCorrectedDegree() =>
        Assert.Equal(Math.Sqrt(0.35), CouplingCoordination.Coupling2021([0.6, 0.3])!.Value, 1e-15);

    [Fact] // k = 2: [uv / mean^2]^2 = 0.64^2 for (0.1, 0.4)
    public void Coupling_ExponentTwo_IsTheOlderDegree() => Assert.Equal(0.4096, CouplingCoordination.Coupling([0.1, 0.4], 2)!.Value, 1e-15);

    [Fact]
    public void Coupling_NearEqualScores_NeverExceedsOne()
    {
        for (var i = 1; i < 2000; i++) Assert.InRange(CouplingCoordination.Coupling([i / 2000.0, (i / 2000.0) + 1e-12])!.Value, 0, 1);
    }

    [Fact]
    public void Coupling_TinyScores_DoNotUnderflowToZero() =>
        Assert.Equal(1, CouplingCoordination.Coupling([1e-200, 1e-200, 1e-200])!.Value, 1e-12);
}
