using ReportGen.Statistics.CouplingCoordination;

namespace ReportGen.Tests.Plugins.Statistics.CouplingCoordination;

/// <summary>Curves of equal degree against the degree written out by hand.</summary>
public sealed class IsoCurvesTests
{
    [Theory] // D = (xy)^(1/4) for two systems of equal weight: a hyperbola
    [InlineData(0.2)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void Curve_OfTheStandardDegree_IsAHyperbola(double level)
    {
        var line = Assert.Single(IsoCurves.Of(level, (x, y) => Math.Pow(x * y, 0.25)));
        Assert.True(line.Length > 15, $"{line.Length} points");
        Assert.All(line, p => Assert.Equal(Math.Pow(level, 4), p.X * p.Y, 9));
        Assert.Equal((1, 1), (Math.Round(line.Max(p => p.X), 4), Math.Round(line.Max(p => p.Y), 4))); // from edge to edge of the square
    }

    [Fact] // Wang et al.: D^4 = (1 - |x - y|) (min / max) ((x + y) / 2)^2 rises and falls along a ray
    public void Curve_OfTheCorrectedDegree_HasThePartWhereItFallsAgain()
    {
        static double Degree(double x, double y) =>
            x + y == 0 ? 0 : Math.Pow((1 - Math.Abs(x - y)) * Math.Min(x, y) / Math.Max(x, y) * Math.Pow((x + y) / 2, 2), 0.25);
        var lines = IsoCurves.Of(0.2, Degree);
        Assert.True(lines.Length > 1, $"{lines.Length} parts");
        Assert.All(lines.SelectMany(l => l), p => Assert.Equal(0.2, Degree(p.X, p.Y), 9));
    }

    [Fact]
    public void Curve_OfALevelNobodyReaches_IsNone() => Assert.Empty(IsoCurves.Of(0.9, (_, _) => 0.5));
}
