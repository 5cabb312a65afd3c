namespace ReportGen.Statistics.MarkovChain;

/// <summary>What is put into classes.</summary>
public enum MarkovValues
{
    /// <summary>The values.</summary>
    Absolute,
    /// <summary>The values over the mean of their year.</summary>
    Relative,
}
