namespace ReportGen.Statistics.Convergence;

/// <summary>Standard errors.</summary>
public enum BetaErrors
{
    /// <summary>Clustered by unit.</summary>
    Cluster,
    /// <summary>Plain.</summary>
    Plain,
}
