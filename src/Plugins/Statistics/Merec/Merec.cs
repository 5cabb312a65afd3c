using System.Collections.Immutable;

namespace ReportGen.Statistics.Merec;

/// <summary>MEREC: an indicator weighs the more, the more the scores change when it is left out.</summary>
/// <remarks>
/// <b>Source.</b> Keshavarz-Ghorabaee et al. (2021) [keshavarz2021].
/// <b>Symbols.</b> x raw value; m number of indicators; n standardized value, the less the better; S performance; E removal effect; w
/// weight.
///     n = min / x (benefit),  x / max (cost)
///     S_i = ln(1 + (1/m) sum_j |ln n_ij|),  S'_ij the same without indicator j, still divided by m
///     E_j = sum_i |S'_ij - S_i|,  w_j = E_j / sum E
/// <b>Conventions.</b> All x above 0. Standardized values play no part.
/// </remarks>
public static class Merec
{
    /// <summary>The removal effect of each indicator.</summary>
    /// <param name="columns">Raw values by indicator and row, above 0.</param>
    /// <param name="moreIsBetter">By indicator.</param>
    public static ImmutableArray<double> Effects(IReadOnlyList<double[]> columns, IReadOnlyList<bool> moreIsBetter)
    {
        var m = columns.Count;
        var logs = columns.Select((x, j) =>
        {
            var (low, high) = (x.Min(), x.Max());
            return Array.ConvertAll(x, v => Math.Abs(Math.Log(moreIsBetter[j] ? low / v : v / high)));
        }).ToList();
        var effects = new double[m];
        for (var i = 0; i < columns[0].Length; i++)
        {
            var sum = logs.Sum(l => l[i]);
            var whole = Math.Log(1 + (sum / m));
            for (var j = 0; j < m; j++) effects[j] += Math.Abs(Math.Log(1 + ((sum - logs[j][i]) / m)) - whole);
        }
        return [.. effects];
    }
}
