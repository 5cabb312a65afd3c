namespace ReportGen.Tests.Plugins.Statistics.EntropyWeight;

using ReportGen.Statistics.EntropyWeight;

public sealed class EntropyWeightTests
{
    [Theory] // by hand: shares 1 of 3 rows; 1/2, 1/2 of 4 rows: ln 2 / ln 4; 1/4, 3/4 of 2 rows
    [InlineData(new[] { 1.0, 0, 0 }, 0)]
    [InlineData(new[] { 1.0, 1, 0, 0 }, 0.5)]
    [InlineData(new[] { 0.25, 0.75 }, 0.8112781244591328)]
    public void Entropy_FewRows_IsTheOneComputedByHand(double[] y, double expected) =>
        Assert.Equal(expected, EntropyWeight.Entropy(y), 1e-15);

    [Theory] // the plain sum over 285 rows of 0.1 is not exactly ln 285: no weight is made of that
    [InlineData(0.3)]
    [InlineData(0.1)]
    [InlineData(0)]
    public void Entropy_RowsAllAlike_IsExactlyOne(double value) =>
        Assert.Equal(1, EntropyWeight.Entropy([.. Enumerable.Repeat(value, 285)]));

    [Fact]
    public void Entropy_NearlyUniformColumn_StaysInRange()
    {
        for (var n = 2; n < 500; n++) Assert.InRange(EntropyWeight.Entropy([.. Enumerable.Range(0, n).Select(i => 1 - (i * 1e-15))]), 0, 1);
    }

    [Fact]
    public void Entropy_OneRow_IsRefused() => Assert.Throws<ArgumentException>(() => EntropyWeight.Entropy([0.5]));

    [Fact] // d = 1/2, 1/4, 0
    public void Weights_Divergences_AreDividedByTheirSum()
    {
        var weights = new double[3];
        EntropyWeight.Weights([0.5, 0.75, 1], [true, true, true], weights);
        Assert.Equal([0.5 / 0.75, 0.25 / 0.75, 0], weights);
    }

    [Fact]
    public void Weights_IndicatorLeftOut_HasNoneAndTheOthersShare()
    {
        var weights = new double[3];
        EntropyWeight.Weights([0.5, 0, 0.5], [true, false, true], weights);
        Assert.Equal([0.5, 0, 0.5], weights);
    }
}
