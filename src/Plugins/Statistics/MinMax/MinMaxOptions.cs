using ReportGen.Contracts.Plan;

namespace ReportGen.Statistics.MinMax;

/// <summary>Options of the normalization "min-max".</summary>
public sealed record MinMaxOptions
{
    /// <summary>The range that values are brought to, such as [0.01, 1]; the worst value is its lower end.</summary>
    public Interval To { get; init; } = Interval.Unit;

    /// <summary>The year whose units give the bounds, for scope: base-year.</summary>
    public int? Base { get; init; }

    /// <summary>
    /// Whether values beyond the bounds are cut off; when absent, those beyond goalposts are and those beyond a base year's are not.
    /// </summary>
    public bool? Cap { get; init; }
}
