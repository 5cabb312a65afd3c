using CsCheck;

namespace ReportGen.Tests.Plugins.Statistics.EntropyWeight;

using ReportGen.Statistics.EntropyWeight;

public sealed class EntropyProperties
{
    [Fact]
    public void Weights_AnyColumns_SumToOneAndFavorTheUnevenOne() => Law.Holds(Gen.Int[1, 50].Select(i => i / 50.0).Array[3, 30], y =>
    {
        var uneven = Enumerable.Range(0, y.Length).Select(i => i == 0 ? 1.0 : 0.0).ToArray();
        double[] entropy = [EntropyWeight.Entropy(y), EntropyWeight.Entropy(uneven), 1];
        Assert.InRange(entropy[0], 0, 1);
        Assert.Equal(0, entropy[1]);
        var weights = new double[3];
        EntropyWeight.Weights(entropy, [true, true, true], weights);
        Assert.Equal(1, weights.Sum(), 1e-12);
        Assert.True(weights[1] >= weights[0]);
    });
}
