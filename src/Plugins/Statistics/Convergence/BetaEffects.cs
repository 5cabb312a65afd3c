namespace ReportGen.Statistics.Convergence;

/// <summary>What has an effect of its own, and what the rows are.</summary>
public enum BetaEffects
{
    /// <summary>Nothing.</summary>
    None,
    /// <summary>Every unit and every year.</summary>
    TwoWay,
    /// <summary>Nothing, of one row a unit: the growth from the first year to the last one.</summary>
    CrossSection,
}
