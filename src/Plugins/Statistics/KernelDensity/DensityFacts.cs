using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.KernelDensity;

/// <summary>How the density of the first measure among all units changed.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="FirstYear">The first year with a density.</param>
/// <param name="LastYear">The last one.</param>
/// <param name="FirstPlace">Where the main peak is in the first year.</param>
/// <param name="LastPlace">Where it is in the last.</param>
/// <param name="FirstHeight">Its height in the first year.</param>
/// <param name="LastHeight">Its height in the last.</param>
/// <param name="FirstPeaks">How many peaks there are in the first year.</param>
/// <param name="LastPeaks">How many there are in the last.</param>
/// <param name="Gaussian">Whether the kernel is the normal curve.</param>
/// <param name="Silverman">Whether bandwidths follow from the values.</param>
public sealed record DensityFacts(
    LocalizedText Measure, Year FirstYear, Year LastYear, double FirstPlace, double LastPlace, double FirstHeight, double LastHeight,
    int FirstPeaks, int LastPeaks, bool Gaussian, bool Silverman)
{
    /// <summary>Decimals of a printed value.</summary>
    internal int Decimals { get; init; } = Printed.Value;

    /// <summary>How far the main peak moved, as printed.</summary>
    public double Moved => Printed.Change(FirstPlace, LastPlace, Decimals);

    /// <summary>How much its height changed, as printed.</summary>
    public double Grown => Printed.Change(FirstHeight, LastHeight, Decimals);

    /// <summary>The facts; null where the model did not run, or there is no density.</summary>
    public static DensityFacts? Of(PartInput input)
    {
        if (input.Results.Find(DensityResult.Key)?.Groups is not [var found, ..]) return null;
        var years = found.Years.Where(y => !y.Peaks.IsEmpty).ToList();
        if (years.Count == 0) return null;
        var (first, last, options) = (years[0], years[^1], input.Plan.OptionsOf<DensityOptions>(DensityResult.Key.Id));
        return new DensityFacts(
            MeasureNames.Of(found.Measure, input),
            first.Year, last.Year, first.Main.Place, last.Main.Place, first.Main.Height, last.Main.Height,
            first.Peaks.Length, last.Peaks.Length, options.Kernel == DensityKernel.Gaussian, options.Bandwidth.Text == "silverman")
        {
            Decimals = input.Decimals.Value,
        };
    }
}
