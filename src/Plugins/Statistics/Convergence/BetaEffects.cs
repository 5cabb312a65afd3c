namespace ReportGen.Statistics.Convergence;

/// <summary>What has an effect of its own.</summary>
public enum BetaEffects
{
    /// <summary>Nothing.</summary>
    None,
    /// <summary>Every unit and every year.</summary>
    TwoWay,
}
