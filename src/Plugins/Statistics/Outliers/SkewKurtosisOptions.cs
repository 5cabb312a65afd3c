using System.ComponentModel.DataAnnotations;

namespace ReportGen.Statistics.Outliers;

/// <summary>Options of the treatment "skew-kurtosis".</summary>
public sealed record SkewKurtosisOptions
{
    /// <summary>An indicator whose skewness is below this, either way, is left as it is.</summary>
    [Range(0, 1000.0)]
    public double Skewness { get; init; } = 2;

    /// <summary>So is one whose kurtosis is below this.</summary>
    [Range(0, 1000.0)]
    public double Kurtosis { get; init; } = 3.5;

    /// <summary>How many values may be moved; below 1 a share of the rows.</summary>
    [Range(0, 1000000.0)]
    public double Points { get; init; } = 5;

    /// <summary>What is done to an indicator that moving values does not mend.</summary>
    public SkewOtherwise Otherwise { get; init; } = SkewOtherwise.Log;
}
