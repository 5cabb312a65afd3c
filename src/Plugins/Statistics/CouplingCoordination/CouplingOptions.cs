using System.ComponentModel.DataAnnotations;

namespace ReportGen.Statistics.CouplingCoordination;

/// <summary>Which coupling degree.</summary>
public enum CouplingFormula
{
    /// <summary>Geometric over arithmetic mean, eq. (8) of the source.</summary>
    Standard,
    /// <summary>The corrected degree of Wang et al. (2021), which falls more evenly over [0, 1].</summary>
    Wang2021,
}

/// <summary>Options of the model "coupling-coordination".</summary>
public sealed record CouplingOptions
{
    /// <summary>The coupling degree in force.</summary>
    public CouplingFormula Formula { get; init; } = CouplingFormula.Standard;

    /// <summary>Exponent of the standard degree; 0.5 is eq. (8), older work takes 2 to 5.</summary>
    [Range(0.001, 100)]
    public double K { get; init; } = 0.5;
}
