namespace ReportGen.Statistics.Shared;

/// <summary>How the likeness of two columns is measured.</summary>
public enum CorrelationKind
{
    /// <summary>Pearson's r.</summary>
    Pearson,
    /// <summary>Spearman's rho: Pearson's r of the ranks, ties at their mean rank.</summary>
    Spearman,
    /// <summary>Kendall's tau-b: concordant less discordant pairs, ties taken out.</summary>
    Kendall,
}
