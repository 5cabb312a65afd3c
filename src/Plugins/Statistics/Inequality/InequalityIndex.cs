namespace ReportGen.Statistics.Inequality;

/// <summary>An index of inequality.</summary>
public enum InequalityIndex
{
    /// <summary>The Gini coefficient.</summary>
    Gini,
    /// <summary>The coefficient of variation.</summary>
    Cv,
    /// <summary>Atkinson's index.</summary>
    Atkinson,
}
