using MathNet.Numerics;

namespace ReportGen.Statistics.MarkovChain;

/// <summary>Tests whether the chains beside neighbors of each class are one chain.</summary>
/// <remarks>
/// <b>Source.</b> Rey (2001) [rey2001]; Bickenbach and Bode (2003) [bickenbach2003].
/// <b>Symbols.</b> n_abl pairs from class a to b beside neighbors of class l, p_abl their share of n_al; p_ab that of all.
///     LR = 2 sum_abl n_abl ln(p_abl / p_ab)
///     Q  = sum_abl n_al (p_abl - p_ab)^2 / p_ab
/// <b>Conventions.</b> Degrees of freedom: for each class a, one less than the neighbors' classes that have pairs from it, times one less
/// than the classes that any pair from it leads to; the upper tail of chi-squared. Cells of less than 5 pairs make it rough.
/// </remarks>
/// <param name="LikelihoodRatio">LR.</param>
/// <param name="Pearson">Q.</param>
/// <param name="Freedom">Degrees of freedom.</param>
/// <param name="SmallCells">Cells of a row with pairs that hold less than 5.</param>
public sealed record Homogeneity(double LikelihoodRatio, double Pearson, int Freedom, int SmallCells)
{
    private const int Least = 5;

    /// <summary>The chance of such a statistic where neighbors make no difference; null without degrees of freedom.</summary>
    public double? P(double statistic) =>
        Freedom == 0 ? null : statistic <= 0 ? 1 : SpecialFunctions.GammaUpperRegularized(Freedom / 2.0, statistic / 2);

    /// <summary>The tests of some chains against that of all.</summary>
    internal static Homogeneity Of(IReadOnlyList<MarkovChain> chains, MarkovChain pooled)
    {
        var (ratio, pearson, freedom, small) = (0.0, 0.0, 0, 0);
        for (var a = 0; a < pooled.Classes; a++)
        {
            if (pooled.Row(a) is not { } all) continue;
            var open = Enumerable.Range(0, pooled.Classes).Where(b => all[b] > 0).ToList();
            var rows = chains.Where(c => c.Row(a) is not null).ToList();
            freedom += (rows.Count - 1) * (open.Count - 1);
            foreach (var chain in rows)
            {
                var (counts, row) = (chain.Counts[a], chain.Row(a)!.Value);
                small += counts.Count(n => n < Least);
                foreach (var b in open)
                {
                    if (counts[b] > 0) ratio += 2 * counts[b] * Math.Log(row[b] / all[b]);
                    pearson += counts.Sum() * (row[b] - all[b]) * (row[b] - all[b]) / all[b];
                }
            }
        }
        return new Homogeneity(ratio, pearson, freedom, small);
    }
}
