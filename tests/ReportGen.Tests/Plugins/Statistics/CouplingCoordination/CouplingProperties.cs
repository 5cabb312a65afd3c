using CsCheck;

namespace ReportGen.Tests.Plugins.Statistics.CouplingCoordination;

using ReportGen.Statistics.CouplingCoordination;

public sealed class CouplingProperties
{
    [Fact] // with unequal alpha the law does not hold: a rise of the lighter system may cost more likeness than it adds
    public void CoordinationDegree_EqualAlpha_NeverFallsWhenAScoreRises() =>
        Law.Holds(Gen.Select(Gen.Double[0, 1].Array[2, 5], Gen.Int[0, 4], Gen.Double[0, 1]), sample =>
        {
            var (u, which, rise) = sample;
            var raised = u.ToArray();
            var at = which % u.Length;
            raised[at] += (1 - raised[at]) * rise;
            Assert.True(Degree(raised) >= Degree(u) - 1e-12);
        });

    [Fact]
    public void Coupling_SystemsInAnotherOrder_IsTheSame() => Law.Holds(Gen.Double[0, 1].Array[2, 6], u =>
    {
        double[] turned = [.. u.Reverse()];
        Same(CouplingCoordination.Coupling(u), CouplingCoordination.Coupling(turned));
        Same(CouplingCoordination.Coupling2021(u), CouplingCoordination.Coupling2021(turned));
    });

    private static void Same(double? expected, double? actual)
    {
        Assert.Equal(expected is null, actual is null); // all zero
        if (expected is { } value) Assert.Equal(value, actual!.Value, 1e-12);
    }

    private static double Degree(double[] u) => CouplingCoordination.CoordinationDegree(
        CouplingCoordination.Coupling(u), CouplingCoordination.ComprehensiveIndex(u, [.. u.Select(_ => 1.0 / u.Length)]));
}
