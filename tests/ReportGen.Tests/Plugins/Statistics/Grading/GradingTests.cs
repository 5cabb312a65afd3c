using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;

namespace ReportGen.Tests.Plugins.Statistics.Grading;

using ReportGen.Statistics.Grading;
using ReportGen.Contracts.Text;

public sealed class GradingTests
{
    [Theory] // (a, b], zero in the lowest band, 1e-9 of slack against computed bounds
    [InlineData(0, "low")]
    [InlineData(0.4, "low")]
    [InlineData(0.4000000001, "low")]
    [InlineData(0.400000002, "middle")]
    [InlineData(0.6000000000000001, "middle")]
    [InlineData(0.7, "middle")]
    [InlineData(0.71, "high")]
    [InlineData(1, "high")]
    public void Classify_ValueAtOrNearABound_GoesToTheBandThatHoldsIt(double value, string expected)
    {
        var at = new SourceSpan("scale.yaml");
        Assert.Equal(expected, GradingScale.Classify(
            [new("low", new("l"), 0, 0.4, at), new("middle", new("m"), 0.4, 0.7, at), new("high", new("h"), 0.7, 1, at)], value)?.Id);
    }

    [Fact]
    public void Classify_ValueOutsideTheScale_HasNoBand() =>
        Assert.Null(GradingScale.Classify([new("only", new("o"), 0.2, 0.4, default)], 0.1));

    [Theory] // ratio <= 0.8: the first lags; > 1.2: the second
    [InlineData(0.8, 1.0, -1)]
    [InlineData(0.81, 1.0, 0)]
    [InlineData(1.2, 1.0, 0)]
    [InlineData(1.21, 1.0, 1)]
    [InlineData(0.5, 0.0, 1)]
    public void DevelopmentType_ByRatio_TellsWhoLags(double u, double v, int expected) =>
        Assert.Equal(expected, DevelopmentType.ByRatio(u, v, 0.8, 1.2));

    [Theory]
    [InlineData(0.3, 0.41, -1)]
    [InlineData(0.3, 0.4, 0)]
    [InlineData(0.41, 0.3, 1)]
    public void DevelopmentType_ByDifference_TellsWhoLags(double u, double v, int expected) =>
        Assert.Equal(expected, DevelopmentType.ByDifference(u, v, 0.1));

    [Fact]
    public void DevelopmentType_BothZero_IsNotDefined() =>
        Assert.Equal((null, null), (DevelopmentType.ByRatio(0, 0, 0.8, 1.2), DevelopmentType.ByDifference(0, 0, 0.1)));
}
