using System.Collections.Immutable;

namespace ReportGen.Statistics.Convergence;

/// <summary>Beta convergence: whether those who start lower grow faster.</summary>
/// <remarks>
/// <b>Source.</b> Barro and Sala-i-Martin (1992) [barro1992].
/// <b>Symbols.</b> v value; t' the next year, h = t' - t; b coefficient; X controls; s speed.
///     ln(v_it' / v_it) / h = a + b ln v_it (+ c X_it) (+ effects of units and years) + e_it
///     s = -ln(1 + b h) / h,  half-life ln 2 / s
/// <b>Conventions.</b> Of the cross-section t' is the last year, t the first one, h the years between, and errors are plain. Pairs with a
/// value of 0 are left out and counted. 1 + b h of 0 or less: no speed; b of 0 or more: no half-life. With effects, R2 is that within
/// units.
/// <b>Caution.</b> With effects of units and few years b is biased towards -1 (Nickell): it is no fast convergence.
/// </remarks>
/// <param name="Alpha">a; with effects, that of the first year.</param>
/// <param name="Fit">b first, then the controls.</param>
/// <param name="Observations">Rows.</param>
/// <param name="Clusters">Units.</param>
/// <param name="Step">The years between, the most common step.</param>
public sealed record BetaConvergence(double Alpha, Regression Fit, int Observations, int Clusters, int Step)
{
    private const int FewestUnits = 3;

    /// <summary>b.</summary>
    public double Beta => Fit.Coefficients[0];

    /// <summary>s; null where b is -1/h or below.</summary>
    public double? Speed => SpeedOf(Beta, Step);

    /// <summary>Years until half of the distance is gone; null where there is no convergence.</summary>
    public double? HalfLife => HalfLifeOf(Beta, Step);

    /// <summary>s of a coefficient; null where it is -1/h or below.</summary>
    public static double? SpeedOf(double beta, int step) => 1 + (beta * step) > 0 ? -Math.Log(1 + (beta * step)) / step : null;

    /// <summary>The half-life of a coefficient; null where there is none.</summary>
    public static double? HalfLifeOf(double beta, int step) =>
        beta < 0 && SpeedOf(beta, step) is { } speed ? Math.Log(2) / speed : null;

    /// <summary>Why rows give no regression, where they give none.</summary>
    public static BetaRefusal Refusal(IReadOnlyList<Growth> pairs, int controls, bool twoWay)
    {
        var units = pairs.Select(p => p.Unit).Distinct().Count();
        if (units < FewestUnits) return BetaRefusal.FewUnits;
        var others = twoWay ? units + pairs.Select(p => p.Year).Distinct().Count() - 1 : 1;
        return pairs.Count > 1 + controls + others ? BetaRefusal.Dependent : BetaRefusal.FewRows;
    }

    /// <summary>The regression; null where rows do not suffice.</summary>
    /// <param name="pairs">Growth by unit and year.</param>
    /// <param name="controls">The controls of a pair.</param>
    /// <param name="twoWay">Whether units and years have effects.</param>
    /// <param name="clustered">Whether errors are clustered by unit.</param>
    public static BetaConvergence? Of(
        IReadOnlyList<Growth> pairs, Func<Growth, ImmutableArray<double>> controls, bool twoWay, bool clustered)
    {
        var units = pairs.Select(p => p.Unit).Distinct().Count();
        if (units < FewestUnits) return null;
        var y = pairs.Select(p => p.Rate).ToArray();
        var x = pairs.Select(p => (double[])[p.Level, .. controls(p)]).ToArray();
        int[]? clusters = clustered ? [.. pairs.Select(p => p.Unit)] : null;
        var step = pairs.GroupBy(p => p.Step).MaxBy(g => g.Count())!.Key;
        if (!twoWay)
        {
            var withConstant = x.Select(row => (double[])[.. row, 1]).ToArray();
            return Regression.Of(withConstant, y, clusters) is { } pooled
                ? new BetaConvergence(pooled.Coefficients[^1], pooled, pairs.Count, units, step)
                : null;
        }
        var years = pairs.Select(p => p.Year).Distinct().Order().Skip(1).ToList();
        var wide = x.Select((row, i) => (double[])[.. row, .. years.Select(t => pairs[i].Year == t ? 1.0 : 0)]).ToArray();
        var fit = Regression.Of(
            Within(wide, pairs), [.. Within([.. y.Select(v => (double[])[v])], pairs).Select(r => r[0])], clusters, units, 1);
        if (fit is null) return null;
        var alpha = y.Average() - Enumerable.Range(0, wide[0].Length).Sum(k => fit.Coefficients[k] * wide.Average(row => row[k]));
        return new BetaConvergence(alpha, fit, pairs.Count, units, step);
    }

    /// <summary>The columns less the means of each unit.</summary>
    private static double[][] Within(double[][] rows, IReadOnlyList<Growth> pairs)
    {
        var means = Enumerable.Range(0, rows.Length).GroupBy(i => pairs[i].Unit).ToDictionary(
            g => g.Key, g => Enumerable.Range(0, rows[0].Length).Select(k => g.Average(i => rows[i][k])).ToArray());
        return [.. rows.Select((row, i) => row.Select((v, k) => v - means[pairs[i].Unit][k]).ToArray())];
    }
}
