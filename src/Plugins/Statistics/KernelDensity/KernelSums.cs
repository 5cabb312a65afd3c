namespace ReportGen.Statistics.KernelDensity;

/// <summary>
/// Sums of kernels at places that stand at even distances. Each value adds to the places that it reaches: the work grows with the values
/// and with the places inside a bandwidth, not with all places.
/// </summary>
/// <param name="first">The first place.</param>
/// <param name="step">From one place to the next.</param>
/// <param name="width">The kernel's standard deviation.</param>
/// <param name="sums">By place; what is added to.</param>
internal readonly struct KernelSums(double first, double step, double width, double[] sums)
{
    /// <summary>A normal kernel beyond this many standard deviations is below 1e-16 of its height.</summary>
    private const double Reach = 8.6;

    /// <summary>Where places stand this many standard deviations apart, a value reaches the nearest one at most.</summary>
    private const double Apart = 30;

    private readonly double stride = step / width;

    /// <summary>
    /// Adds exp(-u^2 / 2). From one place to the next it changes by the same ratio and a factor that all values share:
    /// exp(-(u - k d)^2 / 2) = exp(-u^2 / 2) exp(u d)^k exp(-(k d)^2 / 2).
    /// </summary>
    public void AddNormal(ReadOnlySpan<double> values)
    {
        var reach = stride > Apart ? 0 : (int)Math.Min(sums.Length - 1, Math.Ceiling((Reach / stride) + 0.5));
        var fall = new double[reach + 1];
        for (var k = 0; k <= reach; k++) fall[k] = Math.Exp(-(k * stride) * (k * stride) / 2);
        foreach (var value in values)
        {
            var near = Near(value);
            var u = (value - (first + (step * near))) / width;
            var peak = Math.Exp(-u * u / 2);
            sums[near] += peak;
            if (reach == 0) continue;
            AddRight(near, peak, Math.Exp(u * stride), fall);
            AddLeft(near, peak, Math.Exp(-u * stride), fall);
        }
    }

    private void AddRight(int near, double term, double ratio, double[] fall)
    {
        var most = Math.Min(sums.Length - 1 - near, fall.Length - 1);
        for (var k = 1; k <= most; k++)
        {
            term *= ratio;
            sums[near + k] += term * fall[k];
        }
    }

    private void AddLeft(int near, double term, double ratio, double[] fall)
    {
        var most = Math.Min(near, fall.Length - 1);
        for (var k = 1; k <= most; k++)
        {
            term *= ratio;
            sums[near - k] += term * fall[k];
        }
    }

    /// <summary>Adds 1 - u^2 / 5 where it is above 0.</summary>
    public void AddParabola(ReadOnlySpan<double> values)
    {
        var reach = (int)Math.Min(sums.Length, Math.Ceiling(Math.Sqrt(5) / stride) + 1);
        foreach (var value in values)
        {
            var near = Near(value);
            var last = Math.Min(sums.Length - 1, near + reach);
            for (var i = Math.Max(0, near - reach); i <= last; i++)
            {
                var u = ((first + (step * i)) - value) / width;
                if (u * u < 5) sums[i] += 1 - (u * u / 5);
            }
        }
    }

    /// <summary>The place that is nearest to a value.</summary>
    private int Near(double value) => (int)Math.Clamp(Math.Round((value - first) / step), 0, sums.Length - 1);
}
