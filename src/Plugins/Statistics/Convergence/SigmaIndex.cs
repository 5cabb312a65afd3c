namespace ReportGen.Statistics.Convergence;

/// <summary>How spread is measured.</summary>
public enum SigmaIndex
{
    /// <summary>The coefficient of variation.</summary>
    Cv,
    /// <summary>The standard deviation of logarithms.</summary>
    SdLog,
}
