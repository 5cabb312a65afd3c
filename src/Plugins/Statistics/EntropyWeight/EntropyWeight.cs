namespace ReportGen.Statistics.EntropyWeight;

/// <summary>Entropy of an indicator and the weight it earns: the more unevenly an indicator is spread, the more it tells.</summary>
/// <remarks>
/// <b>Source.</b> Mao, Xia and Liu (2024), eqs. (3)-(5) [mao2024].
/// <b>Symbols.</b> y standardized value; P share of a row; N number of rows; e entropy in [0, 1]; d = 1 - e divergence; w weight, sum 1
/// in a system.
///     P_i = y_i / sum y                  eq. (3)
///     e = -(1 / ln N) sum P_i ln P_i     eq. (4)
///     w_j = d_j / sum d                  eq. (5)
/// <b>Conventions.</b> 0 ln 0 = 0, no shift. N is the number of rows present: unit-years when pooled, units when per year. e is clamped
/// to [0, 1] against rounding, and is exactly 1 when all rows are alike, so that no weight is made of rounding. N = 1 has no entropy and
/// is refused.
/// <b>Errata.</b> The source prints the sum of eq. (4) over j and leaves N undefined; the sum runs over rows.
/// </remarks>
public static class EntropyWeight
{
    /// <summary>Entropy of an indicator's standardized values, in [0, 1]; 1 when they say nothing.</summary>
    public static double Entropy(ReadOnlySpan<double> y)
    {
        if (y.Length < 2) throw new ArgumentException($"entropy needs two rows, not {y.Length}", nameof(y));
        var (sum, alike) = (0.0, true);
        foreach (var value in y) (sum, alike) = (sum + value, alike && value == y[0]);
        if (alike) return 1;
        var information = 0.0;
        foreach (var value in y)
        {
            if (value == 0) continue; // 0 ln 0 = 0
            var share = value / sum; // eq. (3)
            information += share * Math.Log(share);
        }
        return Math.Clamp(-information / Math.Log(y.Length), 0, 1); // eq. (4)
    }

    /// <summary>Weights from divergences, summing to 1; equal weights when every divergence is zero.</summary>
    /// <param name="entropy">Entropy per indicator.</param>
    /// <param name="takesPart">False for an indicator left out: its weight is 0.</param>
    /// <param name="weights">Receives the weights.</param>
    public static void Weights(ReadOnlySpan<double> entropy, ReadOnlySpan<bool> takesPart, Span<double> weights)
    {
        var (sum, count) = (0.0, 0);
        for (var j = 0; j < entropy.Length; j++)
        {
            if (!takesPart[j]) continue;
            sum += 1 - entropy[j];
            count++;
        }
        for (var j = 0; j < entropy.Length; j++)
        {
            weights[j] = !takesPart[j] ? 0 : sum > 0 ? (1 - entropy[j]) / sum : 1.0 / count; // eq. (5)
        }
    }
}
