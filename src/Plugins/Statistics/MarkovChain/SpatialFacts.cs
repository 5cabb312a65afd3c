using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.MarkovChain;

/// <summary>What the neighbors change in the transitions of a measure.</summary>
/// <param name="UpLow">The share of pairs that go up beside neighbors of the lowest class; null where there are none.</param>
/// <param name="UpHigh">The same beside neighbors of the highest class.</param>
/// <param name="Ratio">The likelihood ratio of the test that neighbors make no difference.</param>
/// <param name="Freedom">Its degrees of freedom.</param>
/// <param name="P">The chance of such a ratio where they make none; null without degrees of freedom.</param>
/// <param name="SmallCells">Cells that hold less than five pairs.</param>
/// <param name="Cells">How many cells have pairs in their row.</param>
/// <param name="Without">Units without neighbors.</param>
public sealed record SpatialFacts(
    double? UpLow, double? UpHigh, double Ratio, int Freedom, double? P, int SmallCells, int Cells, int Without)
{
    /// <summary>P as it is printed, after a sign: = 0.035, or below the least that is printed.</summary>
    public string Chance => Printed.P(P ?? 1);

    /// <summary>The facts of a chain.</summary>
    public static SpatialFacts Of(SpatialChain chain)
    {
        var test = chain.Test;
        var rows = chain.ByLag.Sum(c => Enumerable.Range(0, c.Classes).Count(a => c.Row(a) is not null));
        return new SpatialFacts(
            chain.Up(0), chain.Up(chain.ByLag.Length - 1), test.LikelihoodRatio, test.Freedom, test.P(test.LikelihoodRatio),
            test.SmallCells, rows * chain.Pooled.Classes, chain.Without);
    }
}
