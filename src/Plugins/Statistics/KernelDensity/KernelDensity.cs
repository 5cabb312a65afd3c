using System.Collections.Immutable;
using MathNet.Numerics.Statistics;

namespace ReportGen.Statistics.KernelDensity;

/// <summary>Kernel density: how values are spread, as a curve.</summary>
/// <remarks>
/// <b>Source.</b> Silverman (1986) [silverman1986].
/// <b>Symbols.</b> v values, n of them; h bandwidth, the kernel's standard deviation; K kernel.
///     f(x) = (1 / (n h)) sum_i K((x - v_i) / h)
///     h = 0.9 min(sd, IQR / 1.34) n^(-1/5)
///     K(u) = exp(-u^2 / 2) / sqrt(2 pi)           gaussian
///     K(u) = 3 / (4 sqrt 5) (1 - u^2 / 5), |u| &lt; sqrt 5    epanechnikov
/// <b>Conventions.</b> Quartiles of type 7; an interquartile range of 0 leaves sd alone; all values alike: no density. The same places for
/// all years, from 3 h below the least value to 3 h above the greatest. A peak is a place above both its neighbors (a level stretch counts
/// once, at its middle) and at least 5 % of the year's highest. Exact sums, no binning; a normal kernel is passed over where
/// it is below 1e-16 of its height. The curve may reach beyond 0 and 1.
/// </remarks>
public static class KernelDensity
{
    private const double LeastPeak = 0.05;

    /// <summary>The bandwidth of some values; null where they are all alike.</summary>
    public static double? Bandwidth(double[] values)
    {
        if (values.Length < 2 || Array.TrueForAll(values, v => v == values[0])) return null;
        double At(double share) => values.QuantileCustom(share, QuantileDefinition.R7);
        var (sd, range) = (values.StandardDeviation(), (At(0.75) - At(0.25)) / 1.34);
        return 0.9 * (range > 0 ? Math.Min(sd, range) : sd) * Math.Pow(values.Length, -0.2);
    }

    /// <summary>Places at even distances that hold all values and 3 bandwidths beyond.</summary>
    public static ImmutableArray<double> Grid(double low, double high, double bandwidth, int points)
    {
        var (from, to) = (low - (3 * bandwidth), high + (3 * bandwidth));
        return [.. Enumerable.Range(0, points).Select(i => from + ((to - from) * i / (points - 1)))];
    }

    /// <summary>The density at each place of a grid, in steps that grow with the values and with the places inside a bandwidth.</summary>
    public static ImmutableArray<double> At(ImmutableArray<double> places, double[] values, double bandwidth, DensityKernel kernel)
    {
        var found = new double[places.Length];
        var sums = new KernelSums(places[0], (places[^1] - places[0]) / (places.Length - 1), bandwidth, found);
        if (kernel == DensityKernel.Gaussian) sums.AddNormal(values);
        else sums.AddParabola(values);
        var height = kernel == DensityKernel.Gaussian ? 1 / Math.Sqrt(2 * Math.PI) : 3 / (4 * Math.Sqrt(5));
        for (var i = 0; i < found.Length; i++) found[i] *= height / (values.Length * bandwidth);
        return [.. found];
    }

    /// <summary>The places of the peaks, from low to high.</summary>
    public static ImmutableArray<DensityPeak> Peaks(ImmutableArray<double> places, ImmutableArray<double> density)
    {
        var peaks = ImmutableArray.CreateBuilder<DensityPeak>();
        var most = density.Max();
        for (var first = 1; first < density.Length - 1;)
        {
            var last = first;
            while (last + 1 < density.Length && density[last + 1] == density[first]) last++;
            var isPeak = density[first] > density[first - 1] && last + 1 < density.Length && density[last] > density[last + 1];
            if (isPeak && density[first] >= LeastPeak * most) peaks.Add(new DensityPeak(places[(first + last) / 2], density[first]));
            first = last + 1;
        }
        return peaks.ToImmutable();
    }
}
