namespace ReportGen.Tests.Plugins.Statistics.MinMax;

using ReportGen.Statistics.MinMax;

public sealed class MinMaxTests
{
    [Theory] // by hand, between 1 and 5
    [InlineData(1, 0, 1)]
    [InlineData(2, 0.25, 0.75)]
    [InlineData(5, 1, 0)]
    public void MinMax_InsideTheBounds_TellsWhereTheValueStands(double x, double benefit, double cost) =>
        Assert.Equal((benefit, cost), (MinMax.Benefit(x, 1, 5), MinMax.Cost(x, 1, 5)));

    [Theory] // goalposts 0 and 100
    [InlineData(-3, 0, 1)]
    [InlineData(130, 1, 0)]
    public void MinMax_BeyondGoalposts_IsClamped(double x, double benefit, double cost) =>
        Assert.Equal((benefit, cost), (MinMax.Benefit(x, 0, 100), MinMax.Cost(x, 0, 100)));
}
