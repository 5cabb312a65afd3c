namespace ReportGen.Statistics.CouplingCoordination;

/// <summary>Coupling coordination degree of two or more systems: how much alike, and at what level, they are.</summary>
/// <remarks>
/// <b>Source.</b> Mao, Xia and Liu (2024), eqs. (8)-(10) [mao2024]; variant Wang et al. (2021) [wang2021]; exponent k Liao (1999).
/// <b>Symbols.</b> u score of a system in [0, 1]; alpha its weight, sum 1; m number of systems; C coupling; T comprehensive index;
/// D coordination degree.
///     C = m (u_1 ... u_m)^(1/m) / (u_1 + ... + u_m)      eq. (8), written for m systems
///     D = sqrt(C T)                                       eq. (9)
///     T = alpha_1 u_1 + ... + alpha_m u_m                 eq. (10)
///     C = sqrt([1 - sum_(i&gt;j) |u_i - u_j| / (m (m-1) / 2)] * [prod u_i / max u]^(1/(m-1)))     wang2021
/// <b>Conventions.</b> One u zero: C = D = 0. All u zero: T = D = 0 and C is not defined. C and D are clamped to [0, 1] against rounding.
/// The exponent k of older work is C = [prod u / mean^m]^(2k/m), so that k = 1/2 gives eq. (8).
/// <b>Caution.</b> C measures likeness, not level: (0.01, 0.01) gives C = 1. D is relative to the sample that u is standardized in.
/// <b>Errata.</b> The source prints the range of C as (0, 1]; zero does occur.
/// </remarks>
public static class CouplingCoordination
{
    private const double SmallestExact = 2.2250738585072014e-308; // below it a double has fewer digits

    /// <summary>The coupling degree in force, in [0, 1]; null when every score is zero.</summary>
    public static double? Coupling(ReadOnlySpan<double> u, CouplingOptions options) =>
        options.Formula == CouplingFormula.Standard ? Coupling(u, options.K) : Coupling2021(u);

    /// <summary>Standard coupling degree C in [0, 1]; null when every score is zero.</summary>
    public static double? Coupling(ReadOnlySpan<double> u, double k = 0.5)
    {
        var (product, sum) = (1.0, 0.0);
        foreach (var score in u) (product, sum) = (product * score, sum + score);
        if (sum == 0) return null;
        if (product < SmallestExact) return Positive(u) ? Math.Clamp(Math.Pow(MeanRatio(u, sum), 2 * k), 0, 1) : 0;
        var root = u.Length == 2 ? Math.Sqrt(product) : Math.Pow(product, 1.0 / u.Length);
        var likeness = u.Length * root / sum; // eq. (8)
        return Math.Clamp(k == 0.5 ? likeness : Math.Pow(likeness, 2 * k), 0, 1);
    }

    /// <summary>Coupling degree of Wang et al. (2021), in [0, 1]; null when every score is zero.</summary>
    public static double? Coupling2021(ReadOnlySpan<double> u)
    {
        var (max, distance, pairs) = (0.0, 0.0, 0);
        foreach (var score in u) max = Math.Max(max, score);
        if (max == 0) return null;
        for (var i = 0; i < u.Length; i++)
        {
            for (var j = 0; j < i; j++) (distance, pairs) = (distance + Math.Abs(u[i] - u[j]), pairs + 1);
        }
        var product = 1.0;
        foreach (var score in u) product *= score / max;
        var ratio = u.Length == 2 ? product : Math.Pow(product, 1.0 / (u.Length - 1));
        return Math.Clamp(Math.Sqrt(Math.Max(0, 1 - (distance / pairs)) * ratio), 0, 1);
    }

    /// <summary>Comprehensive index T in [0, 1].</summary>
    public static double ComprehensiveIndex(ReadOnlySpan<double> u, ReadOnlySpan<double> alpha)
    {
        var sum = 0.0;
        for (var i = 0; i < u.Length; i++) sum += alpha[i] * u[i]; // eq. (10)
        return Math.Clamp(sum, 0, 1);
    }

    /// <summary>Coordination degree D in [0, 1]; 0 where C is not defined.</summary>
    public static double CoordinationDegree(double? coupling, double index) =>
        coupling is { } c ? Math.Clamp(Math.Sqrt(c * index), 0, 1) : 0; // eq. (9)

    private static bool Positive(ReadOnlySpan<double> u)
    {
        foreach (var score in u) if (score == 0) return false;
        return true;
    }

    // geometric over arithmetic mean by ratios, for scores whose plain product underflows or loses digits on the way there
    private static double MeanRatio(ReadOnlySpan<double> u, double sum)
    {
        var ratio = 1.0;
        foreach (var score in u) ratio *= Math.Pow(score / sum * u.Length, 1.0 / u.Length);
        return ratio;
    }
}
